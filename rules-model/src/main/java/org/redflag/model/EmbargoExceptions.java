package org.redflag.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The only license exceptions that part 746 of the EAR names for an embargoed destination.
 *
 * @param leaves their symbols, empty when it names none
 */
public record EmbargoExceptions(String country, @Nullable Region region, Set<String> leaves, String citation) {

    public EmbargoExceptions {
        leaves = Set.copyOf(leaves);
    }
}
