package org.redflag.kb.weigh;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redflag.model.Authorization;
import org.redflag.model.Disposition;
import org.redflag.model.Effect;
import org.redflag.model.Evidence;
import org.redflag.model.Finding;
import org.redflag.model.NotScreened;
import org.redflag.model.OpenQuestion;
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

    public static Disposition weigh(
            List<Finding> findings, List<Authorization> authorizations, List<NotScreened> notScreened) {
        Disposition disposition = notScreened.isEmpty() ? Disposition.CLEAR : Disposition.NOT_SCREENED;
        for (Finding finding : findings) {
            disposition = disposition.or(weigh(finding, authorizations));
        }
        return disposition.or(flags(findings));
    }

    /** An authorization downgrades the requirement it answers, and only that; its terms are still to be confirmed. */
    private static Disposition weigh(Finding finding, List<Authorization> authorizations) {
        boolean answered = authorizations.stream().anyMatch(a -> answers(a, finding));
        Disposition alone = DISPOSITIONS.getOrDefault(finding.effect(), Disposition.REVIEW);
        return answered ? Disposition.REVIEW : alone;
    }

    /** An authorization that speaks of items answers a requirement on these items and on no other. */
    public static boolean answers(Authorization authorization, Finding finding) {
        if (!authorization.answers().contains(finding.ruleId())) {
            return false;
        }
        return covers(authorization.evidence(), finding);
    }

    /** Whether a question is about a requirement: it names its rule and speaks of no other item. */
    public static boolean concerns(OpenQuestion question, Finding finding) {
        return question.mayAnswer().contains(finding.ruleId()) && covers(question.evidence(), finding);
    }

    private static boolean covers(List<Evidence> evidence, Finding finding) {
        Set<String> items = items(evidence);
        return items.isEmpty() || items.containsAll(items(finding.evidence()));
    }

    private static Set<String> items(List<Evidence> evidence) {
        Set<String> items = new HashSet<>();
        evidence.stream().filter(each -> each.path().startsWith("items[")).forEach(each -> items.add(each.path()));
        return items;
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
