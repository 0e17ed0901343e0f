package org.redflag.kb.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a test between the parentheses of a pattern apart, as far as it compares a field with fixed values. */
final class TestReader {

    /** How a field is compared. */
    enum Comparison {
        ONE_OF,
        NONE_OF,
        AT_LEAST,
        MORE,
        AT_MOST,
        LESS,
        OTHER
    }

    /** A comparison of one field with fixed values. */
    record Test(String field, Comparison comparison, List<String> values) {

        Test {
            values = List.copyOf(values);
        }
    }

    private static final String VALUE = "\"[^\"]*\"|-?\\d+(?:\\.\\d+)?|[A-Z]\\w*(?:\\.\\w+)+|null|true|false";
    private static final Pattern COMPARED =
            Pattern.compile("(?:\\$\\w+\\s*:\\s*)?([a-z][\\w.]*)\\s*(==|!=|>=|<=|>|<)\\s*(" + VALUE + ")");
    private static final Pattern IN = Pattern.compile(
            "(?:\\$\\w+\\s*:\\s*)?([a-z][\\w.]*)\\s+(not\\s+)?in\\s*\\(\\s*((?:" + VALUE + "|[\\s,])*)\\)",
            Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("(!?)\\s*([a-z][\\w.]*)");
    private static final Pattern EACH_VALUE = Pattern.compile(VALUE);

    private TestReader() {}

    /** The parts of a test that must all hold. */
    static List<Test> read(String text) {
        List<Test> tests = new ArrayList<>();
        for (String part : split(text.strip(), "&&")) {
            tests.add(one(part.strip()));
        }
        return tests;
    }

    /** The parts of a test of which one is enough; a single one when it has no alternatives. */
    static List<String> alternatives(String text) {
        return split(text.strip(), "||").stream().map(String::strip).toList();
    }

    private static Test one(String text) {
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            return new Test(compared.group(1), comparison(compared.group(2)), List.of(compared.group(3)));
        }
        Matcher in = IN.matcher(text);
        if (in.matches()) {
            List<String> values = EACH_VALUE
                    .matcher(in.group(3))
                    .results()
                    .map(each -> each.group())
                    .toList();
            return new Test(in.group(1), in.group(2) == null ? Comparison.ONE_OF : Comparison.NONE_OF, values);
        }
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            return new Test(
                    bare.group(2), Comparison.ONE_OF, List.of(bare.group(1).isEmpty() ? "true" : "false"));
        }
        return new Test(text, Comparison.OTHER, List.of());
    }

    private static Comparison comparison(String operator) {
        return switch (operator) {
            case "==" -> Comparison.ONE_OF;
            case "!=" -> Comparison.NONE_OF;
            case ">=" -> Comparison.AT_LEAST;
            case ">" -> Comparison.MORE;
            case "<=" -> Comparison.AT_MOST;
            default -> Comparison.LESS;
        };
    }

    /** Splits where an operator stands outside of quotes and parentheses. */
    private static List<String> split(String text, String operator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (!quoted && depth == 0 && text.startsWith(operator, i)) {
                parts.add(text.substring(begin, i));
                begin = i + operator.length();
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
