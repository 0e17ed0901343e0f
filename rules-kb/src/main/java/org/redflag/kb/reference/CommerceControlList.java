package org.redflag.kb.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redflag.model.ControlColumn;
import org.redflag.model.Item;

/** The Commerce Control List: which columns of the Country Chart an ECCN names. */
public final class CommerceControlList {

    private record Entry(List<String> entireEntry, List<String> someParagraph) {}

    private final Map<String, Entry> byEccn = new HashMap<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            byEccn.put(row.text("eccn"), new Entry(row.several("entire_entry"), row.several("some_paragraph")));
        }
    }

    /** The five-character entries of the list. */
    public Set<String> entries() {
        return byEccn.keySet();
    }

    /** Adds the columns that the item's ECCN names; those of single paragraphs are not certain. */
    public void lookUp(Item item, List<Object> facts) {
        String entry = item.eccnEntry();
        Entry found = entry == null ? null : byEccn.get(entry);
        if (found == null) {
            return;
        }
        for (String column : found.entireEntry) {
            facts.add(new ControlColumn(item, column, true));
        }
        for (String column : found.someParagraph) {
            facts.add(new ControlColumn(item, column, false));
        }
    }
}
