package org.redflag.app.batch;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Decision;
import org.redflag.model.Disposition;

/** Counts what became of the transactions of a run. */
public final class Tally {

    private final Map<Disposition, Long> dispositions = new EnumMap<>(Disposition.class);
    private long rejected;

    public void count(Decision decision) {
        dispositions.merge(decision.disposition(), 1L, Long::sum);
    }

    public void countRejected() {
        rejected++;
    }

    public Map<Disposition, Long> dispositions() {
        return dispositions;
    }

    public long rejected() {
        return rejected;
    }

    public long decided() {
        return dispositions.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The gravest disposition; absent when nothing was decided. */
    public @Nullable Disposition gravest() {
        return dispositions.keySet().stream().findFirst().orElse(null);
    }
}
