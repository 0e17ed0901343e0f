package org.redflag.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.redflag.app.batch.DecisionPipeline;
import org.redflag.app.batch.Tally;
import org.redflag.app.input.Entry;
import org.redflag.app.output.DecisionWriter;
import org.redflag.model.Decision;

/** Writes decisions to the output and rejected rows to standard error, and counts both. */
final class DecisionSink implements DecisionPipeline.Sink {

    private final DecisionWriter writer;
    private final Tally tally;

    DecisionSink(DecisionWriter writer, Tally tally) {
        this.writer = writer;
        this.tally = tally;
    }

    @Override
    public void decided(Entry.Accepted entry, Decision decision) {
        tally.count(decision);
        try {
            writer.write(decision);
        } catch (IOException e) {
            throw new UncheckedIOException("the output cannot be written", e);
        }
    }

    @Override
    public void rejected(Entry.Rejected entry) {
        tally.countRejected();
        Rejection.print(entry);
    }
}
