package org.redflag.model;

import java.util.List;
import java.util.Set;

/**
 * A flow of goods or money that one stops and another begins.
 *
 * @param kind what the two are
 * @param seller whose goods flow; the customer whose money flows, where the two are banks
 * @param goods six digits of the Harmonized System; empty where the two are banks
 * @param gapDays from the last day of the former to the first of the successor; negative when they overlap
 * @param formerSales how often the former stood there
 * @param successorSales how often the successor does
 * @param percent what the successor took, in percent of what the former took
 * @param others how many others stood in the flow between the first day of the former and the last of the successor
 * @param silentDays how long nothing of the former was seen at the end of the book
 */
public record FlowTakeover(
        Kind kind,
        String former,
        String successor,
        String seller,
        String goods,
        Set<String> lists,
        String country,
        Set<String> groups,
        int gapDays,
        int formerSales,
        int successorSales,
        long percent,
        int others,
        int silentDays,
        List<String> rows)
        implements BookFact {

    /** Who takes over from whom. */
    public enum Kind {
        BUYER,
        BANK
    }

    public FlowTakeover {
        lists = Set.copyOf(lists);
        groups = Set.copyOf(groups);
        rows = List.copyOf(rows);
    }
}
