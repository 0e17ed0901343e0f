package org.redflag.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country, or a region treated apart, that the goods are destined to.
 *
 * @param groups ids of the country groups it is in on the day, such as {@code us-ear/D:5}
 * @param chartRow the country on whose row of the Commerce Country Chart it stands; absent when the chart has none for it
 * @param chartColumns columns of the Commerce Country Chart marked for it, such as {@code NS2}
 * @param basis what makes it a destination: the declared route, the ultimate consignee, the end user
 */
public record Destination(
        String country,
        @Nullable Region region,
        Set<String> groups,
        @Nullable String chartRow,
        Set<String> chartColumns,
        List<String> basis) {

    public Destination {
        groups = Set.copyOf(groups);
        chartColumns = Set.copyOf(chartColumns);
        basis = List.copyOf(basis);
    }

    /** Whether it is the United States or one of its territories and possessions. */
    public boolean unitedStates() {
        return Country.isUnitedStates(country);
    }
}
