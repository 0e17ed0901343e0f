package org.redflag.kb.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one seller sends one buyer of the same goods: the latest shipments, and the most small ones within thirty days. */
final class Shipments {

    private static final int MOST = 8;
    private static final int WINDOW = 30;

    /** Small shipments close together. */
    record Cluster(int count, long least, long total, int days, List<Long> rows) {
        Cluster {
            rows = List.copyOf(rows);
        }
    }

    final String sellerCountry;
    final String buyerCountry;
    final boolean toRussia;
    final String currency;
    private int[] days = new int[1];
    private long[] values = new long[1];
    private long[] rows = new long[1];
    private int count;
    private @Nullable Cluster cluster;

    Shipments(Sale sale) {
        sellerCountry = String.valueOf(sale.sellerCountry());
        buyerCountry = String.valueOf(sale.buyerParty().country());
        toRussia = sale.toRussia();
        currency = String.valueOf(sale.currency());
    }

    void add(Sale sale, long threshold) {
        int at = count;
        if (count == MOST) {
            at = oldest();
        } else if (count == days.length) {
            days = Arrays.copyOf(days, Math.min(MOST, 2 * count));
            values = Arrays.copyOf(values, days.length);
            rows = Arrays.copyOf(rows, days.length);
        }
        days[at] = sale.day();
        values[at] = sale.value();
        rows[at] = sale.row();
        count = Math.min(MOST, count + 1);
        if (sale.value() > 0 && sale.value() <= threshold && currency.equals(sale.currency())) {
            small(sale.day(), threshold);
        }
    }

    private int oldest() {
        int oldest = 0;
        for (int i = 1; i < count; i++) {
            oldest = days[i] < days[oldest] ? i : oldest;
        }
        return oldest;
    }

    private void small(int last, long threshold) {
        int found = 0;
        long least = Long.MAX_VALUE;
        long total = 0;
        int first = last;
        List<Long> where = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (values[i] > 0 && values[i] <= threshold && days[i] <= last && days[i] > last - WINDOW) {
                where.add(rows[i]);
                found++;
                least = Math.min(least, values[i]);
                total += values[i];
                first = Math.min(first, days[i]);
            }
        }
        if (total > threshold && (cluster == null || found > cluster.count)) {
            cluster = new Cluster(found, least, total, last - first, where);
        }
    }

    @Nullable
    Cluster cluster() {
        return cluster;
    }

    /** The latest shipment on or before a day and not longer before it than some days; -1 when there is none. */
    int latest(int day, int within) {
        int best = -1;
        for (int i = 0; i < count; i++) {
            if (days[i] <= day && days[i] >= day - within && (best < 0 || days[i] > days[best])) {
                best = i;
            }
        }
        return best;
    }

    int count() {
        return count;
    }

    int day(int i) {
        return days[i];
    }

    long row(int i) {
        return rows[i];
    }
}
