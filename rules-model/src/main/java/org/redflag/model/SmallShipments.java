package org.redflag.model;

import java.util.List;
import java.util.Set;

/**
 * Shipments of the same goods from one seller to one buyer within thirty days, each below a threshold.
 *
 * @param threshold below which a shipment is not reported
 * @param count how many they are
 * @param least the smallest of them
 * @param total what they come to together
 * @param days from the first to the last
 */
public record SmallShipments(
        String seller,
        String buyer,
        String country,
        String goods,
        Set<String> lists,
        String currency,
        long threshold,
        int count,
        long least,
        long total,
        int days,
        List<String> rows)
        implements BookFact {

    private static final int HUNDRED = 100;

    public SmallShipments {
        lists = Set.copyOf(lists);
        rows = List.copyOf(rows);
    }

    /** How near to the threshold even the smallest is, in percent of it. */
    public long leastPercent() {
        return least * HUNDRED / threshold;
    }
}
