package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Commerce Country Chart: on whose row a country stands on a day, and which columns that row marks. */
public final class CountryChart {

    private record Marks(Set<String> columns, Period period) {}

    private record RowOf(String country, Period period) {}

    private final Map<String, List<Marks>> byCountry = new HashMap<>();
    private final Map<String, List<RowOf>> rows = new HashMap<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            byCountry
                    .computeIfAbsent(row.text("country"), c -> new ArrayList<>(1))
                    .add(new Marks(Set.copyOf(row.several("columns")), row.period()));
        }
    }

    void addRows(Table table) {
        for (Table.Row row : table.rows()) {
            rows.computeIfAbsent(row.text("country"), c -> new ArrayList<>(1))
                    .add(new RowOf(row.text("row_of"), row.period()));
        }
    }

    /** The country on whose row another stands: its own, or that of the country it belongs to; absent when on none. */
    public @Nullable String row(String country, LocalDate day) {
        String other = rows.getOrDefault(country, List.of()).stream()
                .filter(row -> row.period.contains(day))
                .map(RowOf::country)
                .findFirst()
                .orElse(null);
        if (other != null) {
            return other;
        }
        return marks(country, day) == null ? null : country;
    }

    /** The columns marked for a country on a day. */
    public Set<String> columns(String country, LocalDate day) {
        String row = row(country, day);
        Marks marks = row == null ? null : marks(row, day);
        return marks == null ? Set.of() : marks.columns;
    }

    private @Nullable Marks marks(String country, LocalDate day) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(marks -> marks.period.contains(day))
                .findFirst()
                .orElse(null);
    }
}
