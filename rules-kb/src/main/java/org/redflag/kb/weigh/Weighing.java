package org.redflag.kb.weigh;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redflag.model.Disposition;
import org.redflag.model.Effect;
import org.redflag.model.Finding;
import org.redflag.model.NotScreened;
import org.redflag.model.Severity;

/**
 * Weighs findings, authorizations and checks that could not run.
 *
 * <p>Law says what BLOCKED, PROHIBITED and LICENSE_REQUIRED mean. How red flags add up is the policy of this project,
 * decided 2026-11-25: one CRITICAL flag, or two flags of different families of which one is at least MEDIUM, hold the
 * transaction; any other flag is for review.
 */
public final class Weighing {

    private static final Map<Effect, Disposition> DISPOSITIONS = new EnumMap<>(Map.of(
            Effect.BLOCKED, Disposition.BLOCKED,
            Effect.PROHIBITED, Disposition.PROHIBITED,
            Effect.LICENSE_REQUIRED, Disposition.LICENSE_REQUIRED,
            Effect.SECONDARY_SANCTIONS_EXPOSURE, Disposition.HOLD,
            Effect.RED_FLAG, Disposition.REVIEW,
            Effect.DATA_MISSING, Disposition.REVIEW,
            Effect.NOTICE, Disposition.CLEAR));

    private Weighing() {}

    /**
     * What findings and failed checks come to.
     *
     * @param answered those of the findings that an authorization answers: it downgrades them and no others, and its
     *     terms are still to be confirmed
     */
    public static Disposition weigh(List<Finding> findings, Set<Finding> answered, List<NotScreened> notScreened) {
        return weigh(findings, answered, !notScreened.isEmpty());
    }

    /** What findings come to, when some check could not run or all did. */
    public static Disposition weigh(List<Finding> findings, Set<Finding> answered, boolean notScreened) {
        Disposition disposition = notScreened ? Disposition.NOT_SCREENED : Disposition.CLEAR;
        for (Finding finding : findings) {
            disposition = disposition.or(
                    answered.contains(finding)
                            ? Disposition.REVIEW
                            : DISPOSITIONS.getOrDefault(finding.effect(), Disposition.REVIEW));
        }
        return disposition.or(flags(findings));
    }

    private static Disposition flags(List<Finding> findings) {
        Set<String> families = new HashSet<>();
        boolean medium = false;
        for (Finding finding : findings) {
            Severity severity = finding.severity();
            if (finding.effect() != Effect.RED_FLAG || severity == null) {
                continue;
            }
            if (severity == Severity.CRITICAL) {
                return Disposition.HOLD;
            }
            families.add(String.valueOf(finding.family()));
            medium |= severity.compareTo(Severity.MEDIUM) <= 0;
        }
        return families.size() > 1 && medium ? Disposition.HOLD : Disposition.CLEAR;
    }
}
