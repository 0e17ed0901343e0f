package org.redflag.model;

import java.util.List;

/**
 * A license, exception or general license that answers a requirement, shown beside it.
 *
 * @param answers ids of the findings' rules it answers
 */
public record Authorization(
        String ruleId,
        String title,
        String citation,
        Jurisdiction jurisdiction,
        List<String> answers,
        String because,
        List<Evidence> evidence,
        String nextStep) {

    public Authorization {
        answers = List.copyOf(answers);
        evidence = List.copyOf(evidence);
    }
}
