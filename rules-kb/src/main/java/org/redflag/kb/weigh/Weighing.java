package org.redflag.kb.weigh;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Disposition;
import org.redflag.model.Effect;
import org.redflag.model.Finding;
import org.redflag.model.FlagWeighing;

/**
 * Weighs findings, authorizations and checks that could not run.
 *
 * <p>Law says what BLOCKED, PROHIBITED and LICENSE_REQUIRED mean. How red flags add up is a {@link WeighingPolicy}.
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
     * @param notScreened whether some check could not run
     * @param flags what red flags come to by policy; absent when there is none
     */
    public static Disposition weigh(
            List<Finding> findings, Set<Finding> answered, boolean notScreened, @Nullable FlagWeighing flags) {
        Disposition disposition = notScreened ? Disposition.NOT_SCREENED : Disposition.CLEAR;
        for (Finding finding : findings) {
            disposition = disposition.or(
                    answered.contains(finding)
                            ? Disposition.REVIEW
                            : DISPOSITIONS.getOrDefault(finding.effect(), Disposition.REVIEW));
        }
        return flags == null ? disposition : disposition.or(flags.disposition());
    }
}
