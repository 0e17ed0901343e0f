package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Destination;
import org.redflag.model.EmbargoExceptions;
import org.redflag.model.Region;

/** The license exceptions that part 746 of the EAR leaves for each embargoed destination. */
public final class EmbargoedPlaces {

    private record Row(
            String country,
            @Nullable Region region,
            @Nullable String symbol,
            Period period,
            String citation) {}

    private final List<Row> rows = new ArrayList<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            String region = row.optional("embargoed_region");
            rows.add(new Row(
                    row.text("country"),
                    region == null ? null : Region.valueOf(region),
                    row.optional("exception"),
                    row.period(),
                    row.text("citation")));
        }
    }

    /** Adds what is left for each destination that stands in the table on the day. */
    public void lookUp(LocalDate day, List<Object> facts) {
        List<EmbargoExceptions> found = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof Destination destination) {
                List<Row> fitting = rows.stream()
                        .filter(row -> row.period.contains(day)
                                && row.country.equals(destination.country())
                                && row.region == destination.region())
                        .toList();
                if (!fitting.isEmpty()) {
                    Set<String> symbols = new LinkedHashSet<>();
                    fitting.stream().filter(row -> row.symbol != null).forEach(row -> symbols.add(row.symbol));
                    found.add(new EmbargoExceptions(
                            destination.country(), destination.region(), symbols, fitting.get(0).citation));
                }
            }
        }
        facts.addAll(found);
    }
}
