package org.redflag.app.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.redflag.app.input.Entry;
import org.redflag.app.input.NameEntry;
import org.redflag.app.output.NameFormat;
import org.redflag.app.output.NameResult;
import org.redflag.kb.NameScreener;
import org.redflag.model.ListMatch;

/**
 * Screens names on several threads and writes the answers in the order of the input. Each thread takes a part from its
 * rows to its finished text, so that the thread which reads and writes keeps many others busy.
 */
public final class NameScreening {

    private static final int LARGEST_PART = 512;
    private static final int USUAL_ROW = 64;

    /** What became of some rows. */
    static final class Part {

        private final StringBuilder text;
        final List<Entry.Rejected> rejected = new ArrayList<>(0);
        int certain;
        int weak;
        int none;

        Part(int rows) {
            text = new StringBuilder(rows * USUAL_ROW);
        }

        private void count(List<ListMatch> hits) {
            switch (NameResult.of(hits, true)) {
                case HIT -> certain++;
                case WEAK_HIT -> weak++;
                case NO_HIT, NOT_SCREENED -> none++;
            }
        }
    }

    private final NameScreener screener;
    private final NameFormat format;
    private final OrderedPipeline pipeline;
    private final Writer out;
    private final NameTally tally = new NameTally();

    public NameScreening(NameScreener screener, int threads, NameFormat format, Writer out) {
        this.screener = screener;
        this.format = format;
        this.out = out;
        pipeline = new OrderedPipeline(threads, LARGEST_PART);
    }

    public void begin() throws IOException {
        out.write(format.head());
    }

    /** Screens the rows of one file; those that cannot be read are handed on in order. */
    public void run(Iterator<Supplier<NameEntry>> rows, Consumer<Entry.Rejected> rejected) {
        pipeline.run(rows, this::screen, part -> {
            write(part);
            part.rejected.forEach(rejected);
        });
    }

    /** Called once after the last file. */
    public NameTally end() throws IOException {
        out.write(format.tail());
        out.flush();
        return tally;
    }

    private Part screen(List<Supplier<NameEntry>> rows) {
        Part part = new Part(rows.size());
        for (Supplier<NameEntry> row : rows) {
            NameEntry entry = row.get();
            if (entry instanceof NameEntry.Accepted name) {
                List<ListMatch> hits = screener.screen(name.party());
                if (part.text.length() > 0) {
                    part.text.append(format.between());
                }
                format.append(part.text, name.id(), name.party().name(), hits);
                part.count(hits);
            } else if (entry instanceof Entry.Rejected rejected) {
                part.rejected.add(rejected);
            }
        }
        return part;
    }

    private void write(Part part) {
        try {
            if (part.text.length() > 0) {
                if (tally.screened() > 0) {
                    out.write(format.between());
                }
                out.write(part.text.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the output cannot be written", e);
        }
        tally.add(part);
    }
}
