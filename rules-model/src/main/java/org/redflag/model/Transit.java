package org.redflag.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country, or a region treated apart, that the goods pass or whose party handles them on the way.
 *
 * @param groups ids of the country groups it is in on the day
 * @param chartColumns columns of the Commerce Country Chart marked for it: what would need a license to go there
 */
public record Transit(String country, @Nullable Region region, Set<String> groups, Set<String> chartColumns) {

    public Transit {
        groups = Set.copyOf(groups);
        chartColumns = Set.copyOf(chartColumns);
    }
}
