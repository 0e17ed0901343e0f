package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Item;
import org.redflag.model.ItemOnList;
import org.redflag.model.ItemPerhapsOnList;

/** Lists of entries of Annex I to Regulation (EU) 2021/821, whose numbers look like ECCNs and are none. */
public final class DualUseLists {

    private record Entry(String list, String code, @Nullable String group, Period period, String citation) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();

    void add(Table table) {
        ids.add(table.id());
        for (Table.Row row : table.rows()) {
            entries.add(new Entry(
                    table.id(), row.text("eu_code"), row.optional("group"), row.period(), row.text("citation")));
        }
    }

    Set<String> ids() {
        return ids;
    }

    /** Adds one fact for each list that holds the item's entry, or perhaps holds it, on the day. */
    public void lookUp(Item item, LocalDate day, List<Object> facts) {
        String given = item.euDualUse();
        if (given == null || !item.dualUseInEu()) {
            return;
        }
        for (Entry entry : entries) {
            if (!entry.period.contains(day)) {
                continue;
            }
            if (within(given, entry.code)) {
                facts.add(new ItemOnList(item, entry.list, entry.code, entry.group, entry.citation));
            } else if (within(entry.code, given)) {
                facts.add(new ItemPerhapsOnList(
                        item, entry.list, entry.code, "only paragraph " + entry.code + " is on it"));
            }
        }
    }

    /** Whether a code is another or a paragraph of it; a product group such as {@code 0E} holds all entries of it. */
    private static boolean within(String code, String wider) {
        return code.equals(wider) || code.startsWith(wider + ".") || (wider.length() == 2 && code.startsWith(wider));
    }
}
