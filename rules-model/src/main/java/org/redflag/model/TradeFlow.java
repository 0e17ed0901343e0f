package org.redflag.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Goods that go to a country, month by month.
 *
 * @param source the book, or the name of a file of trade statistics
 * @param goods six digits of the Harmonized System, or the id of a list when all its goods are taken together
 * @param lists ids of the lists that the goods are on
 * @param country where they go; in statistics the country whose trade it is
 * @param groups ids of the country groups it is in
 * @param currency of the values; absent when sales gave none
 * @param monthsBefore months that the source reaches back before 24 February 2022
 * @param before value in all months to February 2022, that month included
 * @param base value in 2021, the last whole year before the invasion
 * @param peak value in the best calendar year since
 * @param peakYear that year
 * @param years value by calendar year
 * @param months value by month, {@code 2022-03}
 */
public record TradeFlow(
        String source,
        String goods,
        Set<String> lists,
        String country,
        Set<String> groups,
        @Nullable String currency,
        int monthsBefore,
        long before,
        long base,
        long peak,
        int peakYear,
        Map<Integer, Long> years,
        Map<String, Long> months,
        List<String> rows)
        implements BookFact {

    private static final int HUNDRED = 100;

    public TradeFlow {
        lists = Set.copyOf(lists);
        groups = Set.copyOf(groups);
        years = Collections.unmodifiableMap(new TreeMap<>(years));
        months = Collections.unmodifiableMap(new TreeMap<>(months));
        rows = List.copyOf(rows);
    }

    /** By how many percent the best year is above the base; absent when nothing went there before. */
    public @Nullable Long growthPercent() {
        return base == 0 ? null : (peak - base) * HUNDRED / base;
    }
}
