package org.redflag.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What the red flags of a decision come to by somebody's policy, which is never law.
 *
 * @param policy the policy's title
 * @param author whose policy it is
 * @param decided the day it was decided
 * @param families what the flags are about, each once
 * @param gravest the weight of the gravest flag
 * @param because which step of the policy applied, and why
 */
public record FlagWeighing(
        String policy,
        String author,
        LocalDate decided,
        Disposition disposition,
        List<String> families,
        Severity gravest,
        String because) {

    public FlagWeighing {
        families = List.copyOf(families);
    }
}
