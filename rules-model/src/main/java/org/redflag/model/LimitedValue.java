package org.redflag.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The limit that the Commerce Control List sets for License Exception LVS, and the net value under the item's ECCN.
 *
 * @param limit in US dollars; absent when the item's own entry has words of its own about it
 * @param value of all lines under the same ECCN in US dollars; absent when one has no value in dollars
 * @param words what the entry says after {@code LVS}
 */
public record LimitedValue(
        Item item, @Nullable BigDecimal limit, @Nullable BigDecimal value, String words) {

    public boolean within() {
        return limit != null && value != null && value.compareTo(limit) <= 0;
    }

    public boolean above() {
        return limit != null && value != null && value.compareTo(limit) > 0;
    }
}
