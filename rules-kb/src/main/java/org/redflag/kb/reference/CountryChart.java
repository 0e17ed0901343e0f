package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Commerce Country Chart: which columns are marked for a country on a day. */
public final class CountryChart {

    private record Marks(Set<String> columns, Period period) {}

    private final Map<String, List<Marks>> byCountry = new HashMap<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            byCountry
                    .computeIfAbsent(row.text("country"), c -> new ArrayList<>(1))
                    .add(new Marks(Set.copyOf(row.several("columns")), row.period()));
        }
    }

    public Set<String> columns(String country, LocalDate day) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(m -> m.period.contains(day))
                .findFirst()
                .map(Marks::columns)
                .orElse(Set.of());
    }
}
