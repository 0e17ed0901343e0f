package org.redflag.kb.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redflag.kb.engine.Condition;
import org.redflag.kb.engine.Condition.All;
import org.redflag.kb.engine.Condition.Any;
import org.redflag.kb.engine.Condition.Existence;
import org.redflag.kb.engine.Condition.FactPattern;
import org.redflag.kb.engine.Constraint;

/** Says conditions of rules in plain words, made from the conditions themselves. */
public final class PlainWords {

    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"]*\"|\\$?[A-Za-z_]\\w*(?:\\.\\w+)*|\\d+(?:\\.\\d+)?|==|!=|>=|<=|&&|\\|\\||[<>!(),]");
    private static final Set<String> INITIALS =
            Set.of("us", "eu", "uk", "un", "ear", "eccn", "hs", "hs6", "sdn", "ofac", "bis", "itar", "bic", "iban");

    private final List<String> tokens = new ArrayList<>();
    private int next;

    private PlainWords(String test) {
        Matcher matcher = TOKEN.matcher(test);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** A condition in one line. */
    public static String of(Condition condition) {
        if (condition instanceof FactPattern pattern) {
            return article(kind(pattern.kind().getSimpleName())) + tests(pattern);
        }
        if (condition instanceof Existence existence) {
            String what = existence.of() instanceof FactPattern pattern
                    ? kind(pattern.kind().getSimpleName()) + tests(pattern)
                    : "(" + of(existence.of()) + ")";
            return (existence.exists() ? "some " : "no ") + what;
        }
        boolean all = condition instanceof All;
        List<Condition> parts = all ? ((All) condition).parts() : ((Any) condition).parts();
        return parts.stream().map(PlainWords::of).collect(Collectors.joining(all ? ", and " : ", or "));
    }

    private static String tests(FactPattern pattern) {
        return pattern.constraints().isEmpty()
                ? ""
                : ": "
                        + pattern.constraints().stream()
                                .map(Constraint::text)
                                .map(PlainWords::test)
                                .collect(Collectors.joining("; "));
    }

    /** A test between the parentheses of a pattern. */
    public static String test(String constraint) {
        PlainWords words = new PlainWords(constraint);
        StringBuilder text = new StringBuilder();
        while (words.next < words.tokens.size()) {
            String said = words.said();
            boolean joined = text.isEmpty()
                    || said.equals(")")
                    || said.equals(",")
                    || text.toString().endsWith("(");
            text.append(joined ? "" : " ").append(said);
        }
        return text.toString();
    }

    private String said() {
        String token = tokens.get(next++);
        return switch (token) {
            case "==" ->
                follows("null") ? "is not given" : follows("true") ? "is yes" : follows("false") ? "is no" : "is";
            case "!=" -> follows("null") ? "is given" : "is not";
            case ">=" -> "is at least";
            case "<=" -> "is at most";
            case ">" -> "is more than";
            case "<" -> "is less than";
            case "&&" -> "and";
            case "||" -> "or";
            case "!" -> "not";
            case "in" -> "is " + several("or");
            case "not" ->
                follows("in") ? "is none of " + several("and") : follows("contains") ? "do not contain" : "not";
            case "contains" -> "contain";
            case "null" -> "nothing";
            case "(", ")", "," -> token;
            default -> value(token);
        };
    }

    private boolean follows(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equals(token);
        if (there) {
            next++;
        }
        return there;
    }

    /** What stands between parentheses, the last two joined by a word. */
    private String several(String joint) {
        List<String> values = new ArrayList<>();
        while (next < tokens.size()) {
            String token = tokens.get(next++);
            if (token.equals(")")) {
                break;
            }
            if (!token.equals("(") && !token.equals(",")) {
                values.add(value(token));
            }
        }
        int last = values.size() - 1;
        return last < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, last)) + " " + joint + " " + values.get(last);
    }

    private static String value(String token) {
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1);
        }
        if (token.startsWith("$")) {
            return "that " + words(token.substring(1));
        }
        if (Character.isUpperCase(token.charAt(0))) {
            return token.substring(token.lastIndexOf('.') + 1)
                    .toLowerCase(Locale.ROOT)
                    .replace('_', ' ');
        }
        return token.chars().allMatch(c -> Character.isDigit(c) || c == '.')
                ? token
                : Pattern.compile("\\.")
                        .splitAsStream(token)
                        .map(PlainWords::words)
                        .collect(Collectors.joining("'s "));
    }

    /** The name of a kind of fact as words, {@code ItemOnList} as "item on list". */
    public static String kind(String name) {
        return words(name);
    }

    private static String article(String noun) {
        return ("aeiouE".indexOf(noun.charAt(0)) >= 0 && !noun.startsWith("US") ? "an " : "a ") + noun;
    }

    private static String words(String name) {
        return Pattern.compile("(?<=[a-z0-9])(?=[A-Z])")
                .splitAsStream(name)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> INITIALS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
    }
}
