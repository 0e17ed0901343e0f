package org.redflag.app.batch;

/** Counts what became of the names of a run. */
public final class NameTally {

    private long certain;
    private long weak;
    private long none;
    private long rejected;

    void add(NameScreening.Part part) {
        certain += part.certain;
        weak += part.weak;
        none += part.none;
        rejected += part.rejected.size();
    }

    /** How many names meet a listed party by number or name. */
    public long certain() {
        return certain;
    }

    /** How many names only resemble a listed one. */
    public long weak() {
        return weak;
    }

    /** How many names met nothing. */
    public long none() {
        return none;
    }

    public long rejected() {
        return rejected;
    }

    public long screened() {
        return certain + weak + none;
    }
}
