package org.redflag.model.io;

/** A tree that cannot be read as facts: where in it, and what to write instead. */
public final class UnreadableFact extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;

    UnreadableFact(String path, String problem) {
        super(path.isEmpty() ? problem : path + ": " + problem);
        this.path = path;
        this.problem = problem;
    }

    /** Such as {@code items[0].hsCode}; empty for the whole. */
    public String path() {
        return path;
    }

    public String problem() {
        return problem;
    }
}
