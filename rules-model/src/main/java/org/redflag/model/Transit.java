package org.redflag.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A country, or a region treated apart, that the goods pass or whose party handles them on the way. */
public record Transit(String country, @Nullable Region region, Set<String> groups) {

    public Transit {
        groups = Set.copyOf(groups);
    }
}
