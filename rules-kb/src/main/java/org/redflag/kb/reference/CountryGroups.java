package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which groups a country is in on a day, over all regimes. */
public final class CountryGroups {

    private record Membership(String group, Period period) {}

    private final Map<String, List<Membership>> byCountry = new HashMap<>();
    private final Set<String> ids = new TreeSet<>();

    void add(Table table) {
        String regime = table.id().substring(0, table.id().indexOf('/'));
        for (Table.Row row : table.rows()) {
            String group = regime + "/" + row.text("group");
            ids.add(group);
            byCountry
                    .computeIfAbsent(row.text("country"), c -> new ArrayList<>())
                    .add(new Membership(group, row.period()));
        }
    }

    /** The ids of all groups, such as {@code us-ear/D:5}. */
    public Set<String> ids() {
        return ids;
    }

    public Set<String> of(String country, LocalDate day) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(m -> m.period.contains(day))
                .map(Membership::group)
                .collect(Collectors.toUnmodifiableSet());
    }
}
