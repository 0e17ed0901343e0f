package org.redflag.app.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redflag.app.input.Entry;
import org.redflag.kb.Knowledge;
import org.redflag.kb.Screener;
import org.redflag.model.Decision;

/** Decides transactions on several threads and hands the answers on in the order of the input. */
public final class DecisionPipeline {

    private static final int LARGEST_PART = 64;

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
        try {
            new OrderedPipeline(threads, LARGEST_PART)
                    .run(entries, part -> decide(part, own.get()), answers -> deliver(answers, sink));
        } finally {
            synchronized (screeners) {
                screeners.forEach(Screener::close);
            }
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

    private static void deliver(List<Answer> answers, Sink sink) {
        for (Answer answer : answers) {
            if (answer.entry instanceof Entry.Accepted accepted && answer.decision != null) {
                sink.decided(accepted, answer.decision);
            } else if (answer.entry instanceof Entry.Rejected rejected) {
                sink.rejected(rejected);
            }
        }
    }
}
