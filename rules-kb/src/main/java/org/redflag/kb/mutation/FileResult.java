package org.redflag.kb.mutation;

import java.util.List;

/**
 * What became of the mutants of one rule file.
 *
 * @param noticed how many spoil what some scenario expects
 * @param equivalent those that change nothing, as somebody has reasoned
 * @param survivors those that no scenario notices
 */
public record FileResult(String file, int noticed, List<Mutant> equivalent, List<Mutant> survivors) {

    public FileResult {
        equivalent = List.copyOf(equivalent);
        survivors = List.copyOf(survivors);
    }
}
