package org.redflag.app.output;

import java.io.IOException;
import java.io.Writer;
import org.redflag.model.Decision;

/** Decisions as one JSON array, or as one object on each line. */
public final class JsonWriter implements DecisionWriter {

    private final Writer out;
    private final boolean perLine;
    private boolean first = true;

    private JsonWriter(Writer out, boolean perLine) {
        this.out = out;
        this.perLine = perLine;
    }

    public static JsonWriter array(Writer out) {
        return new JsonWriter(out, false);
    }

    public static JsonWriter lines(Writer out) {
        return new JsonWriter(out, true);
    }

    @Override
    public void begin() throws IOException {
        if (!perLine) {
            out.write('[');
        }
    }

    @Override
    public void write(Decision decision) throws IOException {
        if (!perLine) {
            out.write(first ? "\n" : ",\n");
            first = false;
        }
        Json.DECISIONS.writeValue(out, decision);
        if (perLine) {
            out.write('\n');
        }
    }

    @Override
    public void end() throws IOException {
        if (!perLine) {
            out.write("\n]\n");
        }
        out.flush();
    }
}
