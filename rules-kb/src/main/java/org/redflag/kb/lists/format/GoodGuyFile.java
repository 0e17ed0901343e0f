package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redflag.model.GoodGuy;
import org.redflag.model.InvalidFact;

/** Reads the CSV in which a user keeps who is not a listed party. */
public final class GoodGuyFile {

    /** The columns, in the order in which they are written. */
    public static final List<String> COLUMNS = List.of(
            "name", "country", "list", "listed_id", "reason", "author", "expires", "party_digest", "entry_digest");

    private GoodGuyFile() {}

    public static List<GoodGuy> read(PublishedFile file) {
        List<GoodGuy> goodGuys = new ArrayList<>();
        Set<String> columns = Set.copyOf(COLUMNS);
        new CsvTable(file.name(), file.utf8(), columns, columns, Set.of()).forEach(row -> goodGuys.add(goodGuy(row)));
        return goodGuys;
    }

    private static GoodGuy goodGuy(CsvTable.Row row) {
        for (String column : COLUMNS) {
            if (row.get(column).isEmpty() && !column.equals("country")) {
                throw row.wrong(column, "every row needs one; 'redflag lists good-guy' writes whole rows");
            }
        }
        try {
            return new GoodGuy(
                    row.get("name"),
                    row.find("country").orElse(null),
                    row.get("list"),
                    row.get("listed_id"),
                    row.get("reason"),
                    row.get("author"),
                    row.day("expires").orElseThrow(),
                    row.get("party_digest"),
                    row.get("entry_digest"));
        } catch (InvalidFact e) {
            throw row.wrong("name", String.valueOf(e.getMessage()));
        }
    }
}
