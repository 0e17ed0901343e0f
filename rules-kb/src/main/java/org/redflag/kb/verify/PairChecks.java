package org.redflag.kb.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redflag.kb.engine.WrittenConstraint;
import org.redflag.kb.engine.WrittenPattern;
import org.redflag.kb.engine.WrittenPattern.Kind;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.model.Effect;

/**
 * Compares rules of one regime with each other by what they ask for. Only rules are compared whose conditions must all
 * be met, and only tests that are written alike count as alike: what is found is so, and more may be.
 */
final class PairChecks {

    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*([\\w.]+)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    /** What a pattern asks for, with variables replaced by what they stand for. */
    private record Asked(Kind kind, String type, Set<String> tests) {}

    private final List<Version> versions;
    private final Map<Version, List<Asked>> asked = new HashMap<>();

    PairChecks(List<Version> versions) {
        this.versions = versions.stream()
                .filter(version -> !version.written().alternatives())
                .toList();
        this.versions.forEach(version -> asked.put(version, asked(version)));
    }

    void addTo(List<Problem> problems) {
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < versions.size(); j++) {
                Version one = versions.get(i);
                Version other = versions.get(j);
                if (i != j
                        && one.header()
                                .regime()
                                .path()
                                .equals(other.header().regime().path())
                        && one.overlaps(other)
                        && isWider(asked.getOrDefault(one, List.of()), asked.getOrDefault(other, List.of()))) {
                    compare(
                            one,
                            other,
                            isWider(asked.getOrDefault(other, List.of()), asked.getOrDefault(one, List.of())),
                            i < j,
                            problems);
                }
            }
        }
    }

    private static void compare(Version wider, Version narrower, boolean alike, boolean first, List<Problem> problems) {
        boolean same = says(wider.header()).equals(says(narrower.header()));
        String other = "'" + wider.header().title() + "' (" + wider.file() + ":"
                + wider.written().line() + ")";
        if (alike && !first) {
            return;
        }
        if (alike && same) {
            problems.add(narrower.problem(
                    Fault.DUPLICATE,
                    "id",
                    "asks for the same as " + other + " and says the same",
                    says(narrower.header()),
                    "one rule"));
        } else if (alike && forbids(wider) && forbids(narrower)) {
            problems.add(narrower.problem(
                    Fault.CONTRADICTION,
                    "effect",
                    "asks for the same as " + other + " and says something else",
                    says(narrower.header()),
                    says(wider.header())));
        } else if (same && !wider.header().id().equals(narrower.header().id())) {
            problems.add(narrower.problem(
                    Fault.SUBSUMED,
                    "id",
                    "says nothing that " + other + " does not say",
                    says(narrower.header()),
                    "a rule of its own only if the law has one"));
        }
    }

    /** Of these a transaction has one for one reason; notices and flags may stand beside anything. */
    private static boolean forbids(Version version) {
        Effect effect = version.header().effect();
        return effect == Effect.BLOCKED || effect == Effect.PROHIBITED || effect == Effect.LICENSE_REQUIRED;
    }

    private static String says(RuleHeader header) {
        return Objects.requireNonNullElse(header.effect(), "nothing by itself")
                + (header.infers() == null ? "" : ", infers " + header.infers() + header.leaves())
                + (header.authorizes().isEmpty() ? "" : ", answers " + header.authorizes())
                + (header.mayAuthorize().isEmpty() ? "" : ", may answer " + header.mayAuthorize())
                + (header.reviewPolicy() == null ? "" : ", reviewed " + header.reviewPolicy())
                + (header.family() == null ? "" : " of family " + header.family());
    }

    /** Whether whatever meets the narrower conditions meets the wider ones. */
    private static boolean isWider(List<Asked> wider, List<Asked> narrower) {
        return wider.stream().allMatch(each -> narrower.stream().anyMatch(other -> implies(other, each)));
    }

    private static boolean implies(Asked given, Asked wanted) {
        boolean absence = wanted.kind() == Kind.NOT;
        if (!given.type().equals(wanted.type()) || absence != (given.kind() == Kind.NOT)) {
            return false;
        }
        return absence
                ? wanted.tests().containsAll(given.tests())
                : given.tests().containsAll(wanted.tests());
    }

    private static List<Asked> asked(Version version) {
        Map<String, String> meanings = new HashMap<>();
        for (WrittenPattern pattern : version.written().patterns()) {
            for (WrittenConstraint constraint : pattern.constraints()) {
                Matcher binding = BINDING.matcher(constraint.text());
                while (binding.find()) {
                    meanings.putIfAbsent(binding.group(1), "the " + binding.group(2) + " of " + pattern.type());
                }
            }
        }
        return version.written().patterns().stream()
                .map(pattern -> new Asked(pattern.kind(), pattern.type(), tests(pattern, meanings)))
                .toList();
    }

    private static Set<String> tests(WrittenPattern pattern, Map<String, String> meanings) {
        return pattern.constraints().stream()
                .map(constraint -> constraint.text().replaceAll("\\s+", " ").strip())
                .filter(text -> !BINDING.matcher(text).matches())
                .map(text -> VARIABLE.matcher(BINDING.matcher(text).replaceAll("$2"))
                        .replaceAll(
                                match -> Matcher.quoteReplacement(meanings.getOrDefault(match.group(), match.group()))))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
