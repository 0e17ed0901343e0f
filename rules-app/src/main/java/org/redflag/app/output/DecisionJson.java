package org.redflag.app.output;

import java.io.IOException;
import java.io.OutputStream;
import org.redflag.model.Decision;

/** Decisions as JSON: one on each line, or one array. */
public final class DecisionJson implements DecisionFormat {

    private final boolean perLine;

    private DecisionJson(boolean perLine) {
        this.perLine = perLine;
    }

    public static DecisionJson array() {
        return new DecisionJson(false);
    }

    public static DecisionJson lines() {
        return new DecisionJson(true);
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
    public void write(Decision decision, OutputStream out) throws IOException {
        Json.DECISIONS.writeValue(out, decision);
        if (perLine) {
            out.write('\n');
        }
    }
}
