package org.redflag.kb.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Eccn;
import org.redflag.model.Item;
import org.redflag.model.LimitedValue;

/** The dollar limits of License Exception LVS, by ECCN and paragraph. */
public final class LimitedValues {

    private static final String NOT_AVAILABLE = "N/A";
    private static final String READ = "read";

    private record Row(String code, String dollars, String words, Period period) {}

    private final Map<String, List<Row>> byEntry = new HashMap<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            String code = row.text("lvs_code");
            byEntry.computeIfAbsent(Eccn.entry(code), c -> new ArrayList<>(1))
                    .add(new Row(code, row.text("dollars"), row.text("words"), row.period()));
        }
    }

    /** Adds the limit of each item for which the exception is available at all. */
    public void lookUp(List<Item> items, LocalDate day, List<Object> facts) {
        for (Item item : items) {
            String eccn = item.eccn();
            String entry = item.eccnEntry();
            if (eccn == null || entry == null) {
                continue;
            }
            List<Row> rows = byEntry.getOrDefault(entry, List.of()).stream()
                    .filter(row -> row.period.contains(day))
                    .toList();
            Row row = longest(rows, eccn);
            boolean unsure = eccn.equals(entry) && rows.size() > 1;
            if (unsure || (row != null && !row.dollars.equals(NOT_AVAILABLE))) {
                String words = row == null ? rows.get(0).words : row.words;
                BigDecimal limit =
                        unsure || row == null || row.dollars.equals(READ) ? null : new BigDecimal(row.dollars);
                facts.add(new LimitedValue(item, limit, value(items, entry), words));
            }
        }
    }

    /** The row of the deepest paragraph that the ECCN is or lies in. */
    private static @Nullable Row longest(List<Row> rows, String eccn) {
        Row best = null;
        for (Row row : rows) {
            boolean covers = eccn.equals(row.code) || eccn.startsWith(row.code + ".");
            if (covers && (best == null || row.code.length() > best.code.length())) {
                best = row;
            }
        }
        return best;
    }

    /** 740.3(b) counts everything under one entry of the list in the order. */
    private static @Nullable BigDecimal value(List<Item> items, String entry) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Item item : items) {
            if (entry.equals(item.eccnEntry())) {
                if (item.value() == null || !"USD".equals(item.currency())) {
                    return null;
                }
                sum = sum.add(item.value());
            }
        }
        return sum;
    }
}
