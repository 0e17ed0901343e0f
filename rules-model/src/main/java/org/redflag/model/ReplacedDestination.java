package org.redflag.model;

import java.util.List;
import java.util.Set;

/**
 * A seller's goods that went to Russia or Belarus before 24 February 2022 and go to another country since.
 *
 * @param russiaBefore value to Russia and Belarus before
 * @param russiaSince value to them since
 * @param country the other country
 * @param before value to it before
 * @param since value to it since
 */
public record ReplacedDestination(
        String seller,
        String goods,
        Set<String> lists,
        long russiaBefore,
        long russiaSince,
        String country,
        Set<String> groups,
        long before,
        long since,
        List<String> rows)
        implements BookFact {

    private static final int HUNDRED = 100;

    public ReplacedDestination {
        lists = Set.copyOf(lists);
        groups = Set.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /** What the other country takes since, in percent of what Russia and Belarus took before. */
    public long percentOfRussia() {
        return since * HUNDRED / Math.max(1, russiaBefore);
    }

    /** What the other country took before, in percent of what it takes since. */
    public long percentBefore() {
        return before * HUNDRED / Math.max(1, since);
    }
}
