package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values up to which a shipment need not be reported, by currency. */
public final class ReportingThresholds {

    private record Threshold(long value, Period period) {}

    private final Map<String, List<Threshold>> byCurrency = new HashMap<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            byCurrency
                    .computeIfAbsent(row.text("currency"), c -> new ArrayList<>())
                    .add(new Threshold(Long.parseLong(row.text("unreported_up_to")), row.period()));
        }
    }

    /** The value in a currency on a day; absent when none is known. */
    public @Nullable Long of(String currency, LocalDate day) {
        return byCurrency.getOrDefault(currency, List.of()).stream()
                .filter(threshold -> threshold.period.contains(day))
                .map(Threshold::value)
                .findFirst()
                .orElse(null);
    }
}
