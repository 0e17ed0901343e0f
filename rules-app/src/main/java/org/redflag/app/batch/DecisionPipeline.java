package org.redflag.app.batch;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.redflag.app.input.Entry;
import org.redflag.app.input.UnusableInput;
import org.redflag.kb.Knowledge;
import org.redflag.kb.Screener;
import org.redflag.model.Decision;

/**
 * Decides transactions on several threads and hands the answers on in the order of the input. Only a few parts are
 * under way at any time, so memory does not grow with the file.
 */
public final class DecisionPipeline {

    /** Parts grow to this size; the first are small, so that a short file keeps every core busy too. */
    private static final int LARGEST_PART = 64;

    private static final int PARTS_PER_THREAD = 4;

    /** Takes what became of each entry, in order. */
    public interface Sink {

        void decided(Entry.Accepted entry, Decision decision);

        void rejected(Entry.Rejected entry);
    }

    private record Answer(Entry entry, @Nullable Decision decision) {}

    private final Knowledge knowledge;
    private final int threads;
    private final @Nullable LocalDate asOf;

    public DecisionPipeline(Knowledge knowledge, int threads, @Nullable LocalDate asOf) {
        this.knowledge = knowledge;
        this.threads = threads;
        this.asOf = asOf;
    }

    public void run(Iterator<Entry> entries, Sink sink) {
        List<Screener> screeners = new ArrayList<>();
        // Sessions belong to their threads: each thread makes its own screener when it first needs one.
        ThreadLocal<Screener> own = ThreadLocal.withInitial(() -> {
            Screener screener = new Screener(knowledge);
            synchronized (screeners) {
                screeners.add(screener);
            }
            return screener;
        });
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<List<Answer>>> underWay = new ArrayDeque<>();
            Source source = new Source(entries);
            int size = 1;
            while (source.hasNext()) {
                List<Entry> part = source.part(size);
                size = Math.min(LARGEST_PART, size + 1);
                underWay.addLast(workers.submit(() -> decide(part, own.get())));
                if (underWay.size() >= threads * PARTS_PER_THREAD) {
                    deliver(underWay.removeFirst(), sink);
                }
            }
            while (!underWay.isEmpty()) {
                deliver(underWay.removeFirst(), sink);
            }
            // What was read before the input broke off is decided first, then the break is told.
            if (source.broken != null) {
                throw source.broken;
            }
        } finally {
            workers.shutdownNow();
            synchronized (screeners) {
                screeners.forEach(Screener::close);
            }
        }
    }

    /** Entries in parts, up to the place where the input breaks off. */
    private static final class Source {

        private final Iterator<Entry> entries;
        private @Nullable UnusableInput broken;

        Source(Iterator<Entry> entries) {
            this.entries = entries;
        }

        boolean hasNext() {
            return broken == null && entries.hasNext();
        }

        List<Entry> part(int size) {
            List<Entry> part = new ArrayList<>(size);
            try {
                while (part.size() < size && entries.hasNext()) {
                    part.add(entries.next());
                }
            } catch (UnusableInput e) {
                broken = e;
            }
            return part;
        }
    }

    private List<Answer> decide(List<Entry> part, Screener screener) {
        List<Answer> answers = new ArrayList<>(part.size());
        for (Entry entry : part) {
            answers.add(new Answer(
                    entry,
                    entry instanceof Entry.Accepted accepted ? screener.check(accepted.transaction(), asOf) : null));
        }
        return answers;
    }

    private static void deliver(Future<List<Answer>> future, Sink sink) {
        List<Answer> answers;
        try {
            answers = future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a transaction could not be decided: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(e);
        }
        for (Answer answer : answers) {
            if (answer.entry instanceof Entry.Accepted accepted && answer.decision != null) {
                sink.decided(accepted, answer.decision);
            } else if (answer.entry instanceof Entry.Rejected rejected) {
                sink.rejected(rejected);
            }
        }
    }

    /** Somebody asked the run to stop. */
    public static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Interrupted(InterruptedException cause) {
            super("interrupted", cause);
        }
    }
}
