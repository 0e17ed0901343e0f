package org.redflag.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law of a day makes of a transaction.
 *
 * @param asOf the day whose law and lists were applied
 * @param openQuestions exceptions that may answer a requirement found here and that nobody has shown to apply
 * @param jurisdictions what each legal system says, side by side
 * @param flags what the red flags come to by policy; absent when there is none
 */
public record Decision(
        String transactionId,
        LocalDate asOf,
        Disposition disposition,
        List<Finding> findings,
        List<Authorization> authorizations,
        List<OpenQuestion> openQuestions,
        List<NotScreened> notScreened,
        List<JurisdictionAnswer> jurisdictions,
        KnowledgeReference knowledge,
        @Nullable FlagWeighing flags) {

    public Decision {
        findings = List.copyOf(findings);
        authorizations = List.copyOf(authorizations);
        openQuestions = List.copyOf(openQuestions);
        notScreened = List.copyOf(notScreened);
        jurisdictions = List.copyOf(jurisdictions);
    }
}
