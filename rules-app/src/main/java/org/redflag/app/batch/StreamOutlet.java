package org.redflag.app.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.redflag.app.output.DecisionFormat;

/** Results as they come on a stream, such as standard output: a run that breaks off begins anew. */
public final class StreamOutlet implements Outlet {

    private final DecisionFormat format;
    private final OutputStream out;
    private final Tally tally = new Tally();

    /** Begins to write in the first format of the parts. */
    public StreamOutlet(DecisionFormat format, OutputStream out) throws IOException {
        this.format = format;
        this.out = out;
        write(format.head());
    }

    @Override
    public long alreadyDone() {
        return 0;
    }

    @Override
    public void append(Part part) throws IOException {
        if (part.text(0).size() > 0) {
            if (tally.decided() > 0) {
                write(format.between());
            }
            part.text(0).writeTo(out);
        }
        tally.add(part.tally());
    }

    private void write(String text) throws IOException {
        if (!text.isEmpty()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void finish() throws IOException {
        write(format.tail());
        out.flush();
    }

    @Override
    public Tally tally() {
        return tally;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
