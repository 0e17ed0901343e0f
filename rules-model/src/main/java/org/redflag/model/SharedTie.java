package org.redflag.model;

import java.util.List;
import java.util.Set;

/**
 * An address, or an owner, that several customers have in common.
 *
 * @param kind what they share
 * @param what the address or the owner
 * @param customers their names
 * @param newCustomers how many of them are new: incorporated after 24 February 2022, said to be new, or not seen before in a
 *     book that reaches back a year before that day
 * @param countries where they are
 * @param groups ids of the country groups that any of these is in
 * @param lists ids of the lists that goods they bought are on
 */
public record SharedTie(
        Kind kind,
        String what,
        List<String> customers,
        int newCustomers,
        Set<String> countries,
        Set<String> groups,
        Set<String> lists,
        List<String> rows)
        implements BookFact {

    /** What is shared. */
    public enum Kind {
        ADDRESS,
        OWNER
    }

    public SharedTie {
        customers = List.copyOf(customers);
        countries = Set.copyOf(countries);
        groups = Set.copyOf(groups);
        lists = Set.copyOf(lists);
        rows = List.copyOf(rows);
    }
}
