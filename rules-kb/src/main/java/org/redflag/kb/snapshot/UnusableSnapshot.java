package org.redflag.kb.snapshot;

/** A snapshot that cannot be relied upon, with what to do about it. */
public final class UnusableSnapshot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableSnapshot(String reason, String cure) {
        super(reason + "; " + cure);
    }
}
