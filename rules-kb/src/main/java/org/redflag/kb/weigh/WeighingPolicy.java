package org.redflag.kb.weigh;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Disposition;
import org.redflag.model.Effect;
import org.redflag.model.Finding;
import org.redflag.model.FlagWeighing;
import org.redflag.model.Severity;

/**
 * How red flags add up to a disposition: policy, never law. The project's own stands in {@code redflags/weighing.yaml}; a
 * user may bring another.
 *
 * @param steps the gravest that is met applies
 * @param rules by id, the rules that it weighs otherwise than their own headers do
 */
public record WeighingPolicy(
        String title, String author, LocalDate decided, List<Step> steps, Map<String, Weight> rules) {

    /**
     * What flags of so many families come to when one of them is so severe.
     *
     * @param severity that the gravest flag has at least
     * @param families that there are at least
     */
    public record Step(Disposition disposition, Severity severity, int families, String why) {

        boolean isMet(Severity gravest, int found) {
            return gravest.compareTo(severity) <= 0 && found >= families;
        }

        String inWords(Severity gravest, int found) {
            return found + (found == 1 ? " family" : " families") + " of flags, the gravest " + gravest + ": "
                    + disposition + ", since " + why;
        }
    }

    /** How much a rule's flags weigh and what they are about; what is absent stands in the rule's header. */
    public record Weight(
            @Nullable Severity severity, @Nullable String family) {}

    public WeighingPolicy {
        steps = steps.stream()
                .sorted(Comparator.comparing(Step::disposition)
                        .thenComparing(Step::severity)
                        .thenComparing(Step::families))
                .toList();
        rules = Map.copyOf(rules);
    }

    /** What the red flags among findings come to; absent when there is none. */
    public @Nullable FlagWeighing weigh(List<Finding> findings) {
        Set<String> families = new TreeSet<>();
        Severity gravest = null;
        for (Finding finding : findings) {
            if (finding.effect() != Effect.RED_FLAG) {
                continue;
            }
            Weight weight = rules.get(finding.ruleId());
            Severity severity = weight == null || weight.severity == null ? finding.severity() : weight.severity;
            String family = weight == null || weight.family == null ? finding.family() : weight.family;
            families.add(family == null ? finding.ruleId() : family);
            // A flag of which nobody said how much it weighs is no slight one.
            Severity known = severity == null ? Severity.MEDIUM : severity;
            gravest = gravest == null || known.compareTo(gravest) < 0 ? known : gravest;
        }
        return gravest == null ? null : weighed(gravest, families);
    }

    private FlagWeighing weighed(Severity gravest, Set<String> families) {
        Disposition disposition = Disposition.REVIEW;
        String because = families.size() + " families of flags meet no step of the policy: every flag is reviewed";
        for (Step step : steps) {
            if (step.isMet(gravest, families.size())) {
                disposition = step.disposition;
                because = step.inWords(gravest, families.size());
                break;
            }
        }
        return new FlagWeighing(title, author, decided, disposition, List.copyOf(families), gravest, because);
    }
}
