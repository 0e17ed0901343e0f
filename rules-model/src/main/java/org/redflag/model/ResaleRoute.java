package org.redflag.model;

import java.util.List;
import java.util.Set;

/**
 * Goods that pass from firm to firm until they are in Russia or Belarus, each sale within half a year of the one before.
 *
 * @param firms in the order of the sales, the first seller first
 * @param countries where they are
 * @param sinceInvasion whether the last sale was after 24 February 2022
 */
public record ResaleRoute(
        List<String> firms,
        List<String> countries,
        String goods,
        Set<String> lists,
        boolean sinceInvasion,
        List<String> rows)
        implements BookFact {

    public ResaleRoute {
        firms = List.copyOf(firms);
        countries = List.copyOf(countries);
        lists = Set.copyOf(lists);
        rows = List.copyOf(rows);
    }

    /** The firms between the first seller and the last buyer: each of them sold what it had bought. */
    public int resales() {
        return firms.size() - 2;
    }
}
