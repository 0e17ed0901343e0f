package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Item;

/** How applications are reviewed for each reason for control: the first row that fits the item and the place. */
public final class ReviewPolicies {

    private static final int REASON_LENGTH = 2;
    private static final String MILITARY = "600 series and 9x515";

    private record Row(
            String reason, boolean military, @Nullable String place, String policy, Period period, String citation) {}

    private final List<Row> rows = new ArrayList<>();

    void add(Table table) {
        String regime = table.id().substring(0, table.id().indexOf('/'));
        for (Table.Row row : table.rows()) {
            String items = row.optional("items");
            if (items != null && !items.equals(MILITARY)) {
                throw row.error("'" + items + "' is not known in column 'items'; leave it empty or write " + MILITARY);
            }
            String place = row.optional("place");
            rows.add(new Row(
                    row.text("reason"),
                    items != null,
                    place != null && place.contains(":") ? regime + "/" + place : place,
                    row.text("policy"),
                    row.period(),
                    row.text("citation")));
        }
    }

    /**
     * The policy with its citation; absent when no row fits.
     *
     * @param column a column of the Country Chart, such as {@code NS2}
     * @param groups the groups of the country on the day
     */
    public @Nullable String of(String column, Item item, String country, Set<String> groups, LocalDate day) {
        String reason = column.substring(0, REASON_LENGTH);
        for (Row row : rows) {
            if (row.reason.equals(reason)
                    && (!row.military || item.militaryOrSpaceSeries())
                    && (row.place == null || row.place.equals(country) || groups.contains(row.place))
                    && row.period.contains(day)) {
                return row.policy + " (" + row.citation + ")";
            }
        }
        return null;
    }
}
