package org.redflag.app.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redflag.app.input.Entry;
import org.redflag.app.input.Rows;
import org.redflag.app.output.DecisionFormat;
import org.redflag.kb.Knowledge;
import org.redflag.kb.Screener;
import org.redflag.model.Decision;

/**
 * Decides transactions on several threads and hands the answers on in the order of the input. Each thread takes some
 * rows from their cells to finished text, so that the thread which splits and writes keeps the others busy.
 */
public final class DecisionPipeline implements AutoCloseable {

    private static final int LARGEST_PART = 64;

    private final List<DecisionFormat> formats;
    private final @Nullable LocalDate asOf;
    private final List<Screener> screeners = new ArrayList<>();
    private final ThreadLocal<Screener> own;
    private final OrderedPipeline pipeline;

    /**
     * A pipeline whose threads start with the first transaction.
     *
     * @param asOf the day whose law applies; each transaction's own when absent
     */
    public DecisionPipeline(Knowledge knowledge, int threads, @Nullable LocalDate asOf, List<DecisionFormat> formats) {
        this.formats = List.copyOf(formats);
        this.asOf = asOf;
        pipeline = new OrderedPipeline(threads, LARGEST_PART);
        // Sessions belong to their threads: each thread makes its own screener when it first needs one.
        own = ThreadLocal.withInitial(() -> {
            Screener screener = new Screener(knowledge);
            synchronized (screeners) {
                screeners.add(screener);
            }
            return screener;
        });
    }

    /** Decides the transactions of one input. */
    public void run(Iterator<Rows> rows, Consumer<Part> deliver) {
        pipeline.run(rows, some -> decide(some, own.get()), deliver);
    }

    private Part decide(List<Rows> some, Screener screener) {
        Part part = new Part(formats.size(), some.size());
        for (Rows rows : some) {
            List<Entry> entries = rows.read();
            boolean accepted = false;
            for (Entry entry : entries) {
                if (entry instanceof Entry.Accepted one) {
                    write(screener.check(one.transaction(), asOf), part);
                    accepted = true;
                } else if (entry instanceof Entry.Rejected rejected) {
                    part.rejected().add(rejected);
                    if (accepted) {
                        part.tally().countRejectedRow();
                    }
                }
            }
            if (!accepted) {
                part.tally().countRejected(entries.size());
            }
        }
        return part;
    }

    private void write(Decision decision, Part part) {
        try {
            for (int i = 0; i < formats.size(); i++) {
                DecisionFormat format = formats.get(i);
                if (part.tally().decided() > 0 && !format.between().isEmpty()) {
                    part.text(i).write(format.between().getBytes(StandardCharsets.UTF_8));
                }
                format.write(decision, part.text(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        part.tally().count(decision);
    }

    @Override
    public void close() {
        synchronized (screeners) {
            screeners.forEach(Screener::close);
        }
    }
}
