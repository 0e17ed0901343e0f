package org.redflag.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer buys of the goods of a list, before and since 24 February 2022.
 *
 * @param list id of the list
 * @param customerBefore whether it bought anything at all before
 * @param base value of listed goods in 2021
 * @param before value of listed goods on any day before
 * @param peak value in the best calendar year since
 */
public record CustomerFlow(
        String customer,
        String country,
        Set<String> groups,
        String list,
        boolean customerBefore,
        int monthsBefore,
        long before,
        long base,
        long peak,
        int peakYear,
        List<String> rows)
        implements BookFact {

    private static final int HUNDRED = 100;

    public CustomerFlow {
        groups = Set.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /** By how many percent the best year is above the base; absent when it bought none in 2021. */
    public @Nullable Long growthPercent() {
        return base == 0 ? null : (peak - base) * HUNDRED / base;
    }
}
