package org.redflag.kb.verify;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redflag.kb.engine.WrittenConstraint;
import org.redflag.kb.engine.WrittenPattern;
import org.redflag.kb.engine.WrittenPattern.Kind;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.kb.verify.FieldTests.Placed;
import org.redflag.kb.verify.TestReader.Comparison;
import org.redflag.kb.verify.TestReader.Test;

/** What conditions ask for: names that exist, tests that can be passed and that somebody can fail. */
final class ConditionChecks {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern TABLE = Pattern.compile("[a-z]+(?:-[a-z]+)*/.+");
    /** Lists whose entries rules may name; published ones, read at run time. */
    private static final Pattern LISTED = Pattern.compile("(us-ofac|us-bis|us-state|eu|uk|un|private)/[a-z0-9-]+");

    private static final Pattern CONSTANT =
            Pattern.compile("\\b([A-Z]\\w*(?:\\.[A-Z]\\w*[a-z]\\w*)*)\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern PATH = Pattern.compile("(?<![\\w$.\"])([a-z]\\w*(?:\\.[a-z]\\w*)*)(?![\\w(\"])");
    private static final Set<String> OPERATORS =
            Set.of("this", "in", "not", "contains", "memberOf", "null", "true", "false", "matches", "or", "and");

    private final List<Version> versions;
    private final Set<String> tables;
    private final List<RuleHeader> rules;

    ConditionChecks(RulebookFiles files, List<Version> versions, KnownIds known) {
        this.versions = versions;
        tables = new TreeSet<>(known.tables());
        tables.addAll(KnownIds.tables(files));
        rules = Stream.concat(known.rules().stream(), versions.stream().map(Version::header))
                .toList();
    }

    void addTo(List<Problem> problems) {
        for (Version version : versions) {
            for (WrittenPattern pattern : version.written().patterns()) {
                names(version, pattern, problems);
                tests(version, pattern, problems);
            }
            absences(version, problems);
            inferred(version, problems);
        }
    }

    private void names(Version version, WrittenPattern pattern, List<Problem> problems) {
        Class<?> kind = ModelFields.type(pattern.type());
        if (kind == null) {
            return;
        }
        for (WrittenConstraint constraint : pattern.constraints()) {
            QUOTED.matcher(constraint.text())
                    .results()
                    .map(each -> each.group(1))
                    .forEach(text -> {
                        if (TABLE.matcher(text).matches()
                                && !tables.contains(text)
                                && !LISTED.matcher(text).matches()) {
                            problems.add(problem(
                                    Fault.UNKNOWN_ID,
                                    version,
                                    constraint,
                                    "names a table or list that is not there",
                                    text,
                                    "one of the tables or published lists"));
                        }
                    });
            String plain = QUOTED.matcher(constraint.text()).replaceAll("\"\"");
            Matcher constant = CONSTANT.matcher(plain);
            while (constant.find()) {
                Class<?> type = ModelFields.type(constant.group(1));
                if (type == null || !ModelFields.hasConstant(type, constant.group(2))) {
                    problems.add(problem(
                            Fault.UNKNOWN_ID,
                            version,
                            constraint,
                            "names a constant that is not there",
                            constant.group(),
                            "a constant of the model"));
                }
            }
            Matcher path = PATH.matcher(CONSTANT.matcher(plain).replaceAll("_"));
            while (path.find()) {
                if (!OPERATORS.contains(path.group(1)) && !isField(kind, path.group(1))) {
                    problems.add(problem(
                            Fault.UNKNOWN_ID,
                            version,
                            constraint,
                            "names a field that a " + pattern.type() + " has not",
                            path.group(1),
                            "one of " + ModelFields.fields(kind)));
                }
            }
            codes(version, constraint, problems);
        }
    }

    /** The last part of a path may be a method of a collection, such as its size. */
    private static boolean isField(Class<?> kind, String path) {
        return ModelFields.accessor(kind, path) != null;
    }

    private static void codes(Version version, WrittenConstraint constraint, List<Problem> problems) {
        for (Test test : TestReader.read(constraint.text())) {
            String field = test.field().substring(test.field().lastIndexOf('.') + 1);
            for (String value : test.values()) {
                String code = value.replace("\"", "");
                if (value.startsWith("\"")
                        && (field.equals("country") || field.equals("origin") || field.equals("nationality"))
                        && !ModelFields.isCountry(code)) {
                    problems.add(problem(
                            Fault.UNKNOWN_ID,
                            version,
                            constraint,
                            "names a country that is none",
                            code,
                            "a code of ISO 3166-1 alpha-2"));
                }
                if (value.startsWith("\"") && field.equals("hs6") && !code.matches("\\d{6}")) {
                    problems.add(problem(
                            Fault.NEVER_FIRES,
                            version,
                            constraint,
                            "compares with what is no code of six digits",
                            code,
                            "six digits"));
                }
            }
        }
    }

    private static void tests(Version version, WrittenPattern pattern, List<Problem> problems) {
        Class<?> kind = ModelFields.type(pattern.type());
        Map<String, FieldTests> byField = new LinkedHashMap<>();
        for (WrittenConstraint constraint : pattern.constraints()) {
            alternatives(version, constraint, problems);
            for (Test test : TestReader.read(constraint.text())) {
                if (test.comparison() != Comparison.OTHER) {
                    byField.computeIfAbsent(test.field(), f -> new FieldTests()).add(new Placed(test, constraint));
                    Method accessor = kind == null ? null : ModelFields.accessor(kind, test.field());
                    if (accessor != null) {
                        absence(version, constraint, test, accessor, problems);
                    }
                }
            }
        }
        for (FieldTests tests : byField.values()) {
            Placed impossible = tests.impossible();
            if (impossible != null) {
                problems.add(problem(
                        pattern.kind() == Kind.NOT ? Fault.ALWAYS_TRUE : Fault.NEVER_FIRES,
                        version,
                        impossible.at(),
                        "asks what no fact can meet together with the other tests of "
                                + impossible.test().field(),
                        impossible.at().text(),
                        "tests that can hold together"));
            } else {
                Placed needless = tests.needless();
                if (needless != null) {
                    problems.add(problem(
                            Fault.ALWAYS_TRUE,
                            version,
                            needless.at(),
                            "asks what another test of " + needless.test().field() + " says already",
                            needless.at().text(),
                            "one of the two"));
                }
            }
        }
    }

    private static void absence(
            Version version, WrittenConstraint constraint, Test test, Method accessor, List<Problem> problems) {
        boolean isNull = test.values().equals(List.of("null"));
        if (isNull && !ModelFields.mayBeAbsent(accessor)) {
            problems.add(problem(
                    test.comparison() == Comparison.NONE_OF ? Fault.ALWAYS_TRUE : Fault.NEVER_FIRES,
                    version,
                    constraint,
                    "asks whether " + test.field() + " is absent, which it never is",
                    constraint.text(),
                    "nothing"));
        }
        Class<?> type = accessor.getReturnType();
        if (type.isEnum()
                && test.comparison() == Comparison.ONE_OF
                && test.values().stream().distinct().count() == type.getEnumConstants().length) {
            problems.add(problem(
                    Fault.ALWAYS_TRUE,
                    version,
                    constraint,
                    "names every " + type.getSimpleName(),
                    constraint.text(),
                    "fewer"));
        }
    }

    /** {@code x || !x}, in any of its clothes. */
    private static void alternatives(Version version, WrittenConstraint constraint, List<Problem> problems) {
        List<List<Test>> parts = TestReader.alternatives(constraint.text()).stream()
                .map(TestReader::read)
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                List<Test> one = parts.get(i);
                List<Test> other = parts.get(j);
                if (i != j && one.size() == 1 && other.size() == 1 && opposite(one.get(0), other.get(0))) {
                    problems.add(problem(
                            Fault.ALWAYS_TRUE,
                            version,
                            constraint,
                            "asks for one thing or its opposite",
                            constraint.text(),
                            "one of the two"));
                    return;
                }
            }
        }
    }

    private static boolean opposite(Test one, Test other) {
        boolean sameField = one.field().equals(other.field());
        boolean complement = one.comparison() == Comparison.ONE_OF
                && other.comparison() == Comparison.NONE_OF
                && one.values().containsAll(other.values());
        boolean boolUse = one.comparison() == Comparison.ONE_OF
                && other.comparison() == Comparison.ONE_OF
                && one.values().equals(List.of("true"))
                && other.values().equals(List.of("false"));
        return sameField && (complement || boolUse);
    }

    /** A fact that is asked for and must not be there. */
    private static void absences(Version version, List<Problem> problems) {
        List<WrittenPattern> patterns = version.written().patterns();
        if (version.written().alternatives()) {
            return;
        }
        for (WrittenPattern absent : patterns) {
            for (WrittenPattern asked : patterns) {
                if (absent.kind() == Kind.NOT
                        && asked.kind() != Kind.NOT
                        && absent.type().equals(asked.type())
                        && texts(asked).containsAll(texts(absent))) {
                    problems.add(new Problem(
                            Fault.NEVER_FIRES,
                            version.file(),
                            absent.line(),
                            "'" + version.header().title() + "' asks for a " + absent.type() + " and for its absence",
                            "not " + absent.type() + texts(absent),
                            "one of the two"));
                }
            }
        }
    }

    private static Collection<String> texts(WrittenPattern pattern) {
        return pattern.constraints().stream()
                .map(each -> each.text().replaceAll("\\s+", ""))
                .toList();
    }

    /** A fact that only rules infer must be inferred by one that is in force at the same time. */
    private void inferred(Version version, List<Problem> problems) {
        for (WrittenPattern pattern : version.written().patterns()) {
            List<RuleHeader> inferring = rules.stream()
                    .filter(header -> pattern.type().equals(header.infers()))
                    .toList();
            boolean reachable = inferring.stream()
                    .anyMatch(header -> header.regime()
                                    .group()
                                    .equals(version.header().regime().group())
                            && Version.overlap(header.period(), version.header().period()));
            if (pattern.kind() != Kind.NOT && !inferring.isEmpty() && !reachable) {
                problems.add(new Problem(
                        Fault.NEVER_FIRES,
                        version.file(),
                        pattern.line(),
                        "'" + version.header().title() + "' waits for a " + pattern.type()
                                + " that no rule in force infers",
                        pattern.type(),
                        "a rule of its group that infers it, in force at the same time"));
            }
        }
    }

    private static Problem problem(
            Fault fault, Version version, WrittenConstraint constraint, String message, String found, String expected) {
        return new Problem(
                fault,
                version.file(),
                constraint.line(),
                "'" + version.header().title() + "' " + message,
                found.replaceAll("\\s+", " "),
                expected);
    }
}
