package org.redflag.app.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.redflag.model.Decision;

/** Decisions as text for people. */
public final class DecisionTable implements DecisionFormat {

    private final boolean colored;
    private final int width;

    public DecisionTable(boolean colored, int width) {
        this.colored = colored;
        this.width = width;
    }

    @Override
    public void write(Decision decision, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        new TableWriter(text, colored, width).write(decision);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
