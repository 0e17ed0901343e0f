package org.redflag.kb.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses a rule file into what its author wrote: rules, patterns, constraints, and the lines they stand on. */
public final class RuleFile {

    private static final Pattern WORD = Pattern.compile("(?<![\\w$.\"])[a-z]\\w*(?![\\w(\"])");
    private static final Pattern HEADER_WORD =
            Pattern.compile("@(\\w+)\\s*\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^)]*)\\s*\\)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private RuleFile() {}

    public static List<WrittenRule> parse(String path, String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr file;
        try {
            file = parser.parse(false, text);
        } catch (DroolsParserException e) {
            throw new IllegalStateException(path + " cannot be parsed", e);
        }
        if (parser.hasErrors()) {
            throw new IllegalStateException(path + ": "
                    + parser.getErrors().stream()
                            .map(error -> "line " + error.getLines()[0] + ": " + error.getMessage())
                            .collect(Collectors.joining("; ")));
        }
        List<String> lines = text.lines().toList();
        return file.getRules().stream()
                .map(rule -> new WrittenRule(
                        file.getName(),
                        rule.getName(),
                        rule.getLine(),
                        header(lines, rule.getLine()),
                        rule.getSalience(),
                        hasAlternatives(rule.getLhs()),
                        patterns(rule)))
                .toList();
    }

    /** Read from the text, since the parser keeps one of several equal words and no lines. */
    private static List<WrittenWord> header(List<String> lines, int ruleLine) {
        List<WrittenWord> header = new ArrayList<>();
        for (int i = ruleLine; i < lines.size() && !lines.get(i).strip().equals("when"); i++) {
            Matcher word = HEADER_WORD.matcher(lines.get(i));
            while (word.find()) {
                header.add(new WrittenWord(word.group(1), word.group(2), i + 1));
            }
        }
        return header;
    }

    private static boolean hasAlternatives(BaseDescr part) {
        return part instanceof OrDescr
                || (part instanceof ConditionalElementDescr group
                        && group.getDescrs().stream().anyMatch(each -> hasAlternatives((BaseDescr) each)));
    }

    private static List<WrittenPattern> patterns(RuleDescr rule) {
        List<WrittenPattern> patterns = new ArrayList<>();
        collect(rule.getLhs(), WrittenPattern.Kind.FACT, patterns);
        return patterns;
    }

    private static void collect(BaseDescr part, WrittenPattern.Kind kind, List<WrittenPattern> patterns) {
        if (part instanceof PatternDescr pattern) {
            patterns.add(pattern(pattern, kind));
        } else if (part instanceof NotDescr not) {
            not.getDescrs().forEach(each -> collect(each, WrittenPattern.Kind.NOT, patterns));
        } else if (part instanceof ExistsDescr exists) {
            for (Object each : exists.getDescrs()) {
                collect((BaseDescr) each, WrittenPattern.Kind.EXISTS, patterns);
            }
        } else if (isGroup(part)) {
            ((ConditionalElementDescr) part).getDescrs().forEach(each -> collect(each, kind, patterns));
        } else {
            throw new IllegalStateException("line " + part.getLine() + ": a rule may only ask for facts, their absence"
                    + " and their existence, not for " + part.getClass().getSimpleName());
        }
    }

    /** Whether parts are joined by "and" or "or" and nothing else. */
    static boolean isGroup(BaseDescr part) {
        return part instanceof AndDescr || part instanceof OrDescr;
    }

    private static WrittenPattern pattern(PatternDescr pattern, WrittenPattern.Kind kind) {
        List<WrittenConstraint> constraints = pattern.getConstraint().getDescrs().stream()
                .map(each -> new WrittenConstraint(
                        each.getText() == null ? each.toString() : each.getText(), each.getLine()))
                .toList();
        Set<String> fields = new LinkedHashSet<>();
        Set<String> known = accessors(pattern.getObjectType());
        for (WrittenConstraint constraint : constraints) {
            Matcher word = WORD.matcher(QUOTED.matcher(constraint.text()).replaceAll("\"\""));
            while (word.find()) {
                if (known.contains(word.group())) {
                    fields.add(word.group());
                }
            }
        }
        return new WrittenPattern(kind, pattern.getObjectType(), pattern.getLine(), constraints, List.copyOf(fields));
    }

    private static Set<String> accessors(String type) {
        try {
            return Arrays.stream(Class.forName("org.redflag.model." + type).getMethods())
                    .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                    .map(Method::getName)
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model has no fact called " + type, e);
        }
    }
}
