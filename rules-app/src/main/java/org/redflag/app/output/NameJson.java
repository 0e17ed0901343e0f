package org.redflag.app.output;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import org.redflag.kb.NameScreener;
import org.redflag.model.ListMatch;
import org.redflag.model.MatchStrength;

/** Screened names as one JSON array, or as one object on each line. */
public final class NameJson implements NameFormat {

    private static final JsonStringEncoder QUOTE = JsonStringEncoder.getInstance();

    private final boolean perLine;
    private final boolean everyListRead;

    private NameJson(boolean perLine, boolean everyListRead) {
        this.perLine = perLine;
        this.everyListRead = everyListRead;
    }

    public static NameJson array(boolean everyListRead) {
        return new NameJson(false, everyListRead);
    }

    public static NameJson lines(boolean everyListRead) {
        return new NameJson(true, everyListRead);
    }

    @Override
    public String head() {
        return perLine ? "" : "[\n";
    }

    @Override
    public String between() {
        return perLine ? "" : ",\n";
    }

    @Override
    public String tail() {
        return perLine ? "" : "\n]\n";
    }

    @Override
    public void append(StringBuilder out, String id, String name, List<ListMatch> hits) {
        text(out.append('{'), "id", id);
        text(out.append(','), "name", name);
        text(out.append(','), "result", NameResult.of(hits, everyListRead).name());
        out.append(",\"hits\":[");
        for (int i = 0; i < hits.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            hit(out, name, hits.get(i));
        }
        out.append("]}");
        if (perLine) {
            out.append('\n');
        }
    }

    private static void hit(StringBuilder out, String name, ListMatch hit) {
        text(out.append('{'), "listedId", hit.entry().id());
        text(out.append(','), "list", hit.list());
        text(out.append(','), "listedName", hit.listedName());
        text(out.append(','), "strength", hit.strength().name());
        Thousandths.append(out.append(",\"score\":"), hit.score());
        Thousandths.append(out.append(",\"corroboration\":"), hit.corroboration());
        if (hit.strength() != MatchStrength.IDENTIFIER) {
            out.append(",\"ofacScore\":").append(NameScreener.ofacScore(name, hit.listedName()));
        }
        text(out.append(','), "grounds", hit.grounds());
        out.append('}');
    }

    private static void text(StringBuilder out, String field, String value) {
        out.append('"').append(field).append("\":\"");
        QUOTE.quoteAsString(value, out);
        out.append('"');
    }
}
