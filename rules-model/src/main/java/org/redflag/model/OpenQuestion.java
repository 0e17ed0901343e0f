package org.redflag.model;

import java.util.List;
import java.util.Set;

/**
 * A license exception that may answer a requirement but whose terms the facts do not show; it weighs nothing.
 *
 * @param mayAnswer ids of the findings' rules it would answer
 * @param ask what to find out before anybody relies on it
 */
public record OpenQuestion(
        String ruleId,
        String title,
        String citation,
        Jurisdiction jurisdiction,
        List<String> mayAnswer,
        String because,
        List<Evidence> evidence,
        String ask) {

    public OpenQuestion {
        mayAnswer = List.copyOf(mayAnswer);
        evidence = List.copyOf(evidence);
    }

    /** The same question, about only those of its requirements that are among the given rules. */
    public OpenQuestion about(Set<String> rules) {
        return new OpenQuestion(
                ruleId,
                title,
                citation,
                jurisdiction,
                mayAnswer.stream().filter(rules::contains).toList(),
                because,
                evidence,
                ask);
    }
}
