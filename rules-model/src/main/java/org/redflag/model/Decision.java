package org.redflag.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law of a day makes of a transaction.
 *
 * @param asOf the day whose law and lists were applied
 * @param openQuestions exceptions that may answer a requirement found here and that nobody has shown to apply
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
        KnowledgeReference knowledge,
        @Nullable FlagWeighing flags) {

    public Decision {
        findings = List.copyOf(findings);
        authorizations = List.copyOf(authorizations);
        openQuestions = List.copyOf(openQuestions);
        notScreened = List.copyOf(notScreened);
    }
}
