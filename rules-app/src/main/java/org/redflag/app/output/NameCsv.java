package org.redflag.app.output;

import java.util.List;
import org.redflag.model.ListMatch;

/** Screened names as CSV: a row for each hit, and one without a listed id where there is none. */
public final class NameCsv implements NameFormat {

    private static final String NOTHING = ",,,,";

    /** What stands among the grounds where nothing was found. */
    private final String none;

    public NameCsv(boolean everyListRead) {
        // An empty row reads as cleared, so a name that was not held against every list says so itself.
        none = everyListRead ? "" : NameResult.NOT_SCREENED.name();
    }

    @Override
    public String head() {
        return "id,name,listed_id,list,listed_name,score,grounds\n";
    }

    @Override
    public String between() {
        return "";
    }

    @Override
    public String tail() {
        return "";
    }

    @Override
    public void append(StringBuilder out, String id, String name, List<ListMatch> hits) {
        if (hits.isEmpty()) {
            subject(out, id, name);
            out.append(NOTHING).append(none).append('\n');
        }
        for (ListMatch hit : hits) {
            subject(out, id, name);
            cell(out, hit.entry().id());
            out.append(',');
            cell(out, hit.list());
            out.append(',');
            cell(out, hit.listedName());
            out.append(',');
            Thousandths.append(out, hit.score());
            out.append(',');
            cell(out, hit.grounds());
            out.append('\n');
        }
    }

    private static void subject(StringBuilder out, String id, String name) {
        cell(out, id);
        out.append(',');
        cell(out, name);
        out.append(',');
    }

    private static void cell(StringBuilder out, String text) {
        String cell = Cells.harmless(text);
        if (plain(cell)) {
            out.append(cell);
            return;
        }
        out.append('"');
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '"') {
                out.append('"');
            }
            out.append(c);
        }
        out.append('"');
    }

    private static boolean plain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }
}
