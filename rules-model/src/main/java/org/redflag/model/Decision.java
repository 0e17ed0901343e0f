package org.redflag.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What the law of a day makes of a transaction.
 *
 * @param asOf the day whose law and lists were applied
 */
public record Decision(
        String transactionId,
        LocalDate asOf,
        Disposition disposition,
        List<Finding> findings,
        List<Authorization> authorizations,
        List<NotScreened> notScreened,
        KnowledgeReference knowledge) {

    public Decision {
        findings = List.copyOf(findings);
        authorizations = List.copyOf(authorizations);
        notScreened = List.copyOf(notScreened);
    }
}
