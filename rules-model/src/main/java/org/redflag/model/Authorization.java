package org.redflag.model;

import java.util.List;
import java.util.Set;

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

    /** The same authorization, answering only those of its requirements that are among the given rules. */
    public Authorization answering(Set<String> rules) {
        return new Authorization(
                ruleId,
                title,
                citation,
                jurisdiction,
                answers.stream().filter(rules::contains).toList(),
                because,
                evidence,
                nextStep);
    }
}
