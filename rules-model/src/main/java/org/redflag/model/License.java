package org.redflag.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A license, license exception or general license that the parties rely on.
 *
 * @param symbol number of a license, symbol of an exception ({@code LVS}) or name of a general license ({@code 25F})
 * @param until the first day it no longer holds
 * @param itemLines lines it covers; empty when it covers all
 * @param quantity what it allows of each line it covers; absent when not looked up
 * @param value what it allows of each line it covers, in the line's currency
 * @param parties names of the purchaser, consignees and end users it names; empty when not looked up
 */
public record License(
        Jurisdiction jurisdiction,
        LicenseKind kind,
        String symbol,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Integer> itemLines,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal value,
        List<String> parties) {

    public License {
        if (jurisdiction == null) {
            throw new InvalidFact("jurisdiction", null, "say who gave it, such as US_BIS");
        }
        if (kind == null) {
            throw new InvalidFact("kind", null, "write LICENSE, LICENSE_EXCEPTION or GENERAL_LICENSE");
        }
        symbol = Text.required("symbol", symbol, "give its number or symbol").toUpperCase(Locale.ROOT);
        itemLines = itemLines == null ? List.of() : List.copyOf(itemLines);
        Text.notNegative("quantity", quantity);
        Text.notNegative("value", value);
        parties = parties == null ? List.of() : List.copyOf(parties);
    }

    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    public boolean covers(Item item) {
        return itemLines.isEmpty() || itemLines.contains(item.line());
    }

    /** Whether it is known to name the purchaser, consignees and end users and a party is none of them. */
    public boolean leavesOut(String party) {
        return !parties.isEmpty() && parties.stream().noneMatch(name -> Text.sameName(name, party));
    }
}
