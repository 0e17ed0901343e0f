package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Which groups a country is in on a day, over all regimes. */
public final class CountryGroups {

    private record Membership(String group, Period period) {}

    private final Map<String, List<Membership>> byCountry = new HashMap<>();
    private final Set<String> ids = new TreeSet<>();

    private final Map<String, NavigableMap<LocalDate, Set<String>>> remembered = new ConcurrentHashMap<>();

    void add(Table table) {
        remembered.clear();
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
        NavigableMap<LocalDate, Set<String>> since = remembered.get(country);
        if (since == null) {
            since = remembered.computeIfAbsent(country, this::since);
        }
        return since.floorEntry(day).getValue();
    }

    /** The groups of a country from each day on which some begins or ends. */
    private NavigableMap<LocalDate, Set<String>> since(String country) {
        List<Membership> memberships = byCountry.getOrDefault(country, List.of());
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        for (Membership membership : memberships) {
            if (membership.period.from() != null) {
                days.add(membership.period.from());
            }
            if (membership.period.until() != null) {
                days.add(membership.period.until());
            }
        }
        TreeMap<LocalDate, Set<String>> since = new TreeMap<>();
        for (LocalDate day : days) {
            since.put(
                    day,
                    memberships.stream()
                            .filter(m -> m.period.contains(day))
                            .map(Membership::group)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return since;
    }
}
