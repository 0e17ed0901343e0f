package org.redflag.kb.mutation;

import java.util.List;

/**
 * A mutant and the scenarios that notice it: those that decide what was changed.
 *
 * @param scenarios their names; the first only where one is enough
 * @param equivalent whether it changes nothing, as somebody has reasoned
 */
public record DecidedMutant(Mutant mutant, List<String> scenarios, boolean equivalent) {

    public DecidedMutant {
        scenarios = List.copyOf(scenarios);
    }

    public boolean noticed() {
        return !scenarios.isEmpty();
    }
}
