package org.redflag.model;

import java.util.List;
import java.util.Set;

/**
 * A firm that receives goods and sends the same goods on to Russia or Belarus.
 *
 * @param country where the firm is
 * @param days from receiving to sending on, the fewest that were seen
 * @param destination where it sends them
 * @param sinceInvasion whether it sent them on after 24 February 2022
 */
public record PassThrough(
        String firm,
        String country,
        String goods,
        Set<String> lists,
        int days,
        String destination,
        boolean sinceInvasion,
        List<String> rows)
        implements BookFact {

    public PassThrough {
        lists = Set.copyOf(lists);
        rows = List.copyOf(rows);
    }
}
