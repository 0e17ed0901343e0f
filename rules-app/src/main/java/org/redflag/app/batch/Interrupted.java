package org.redflag.app.batch;

/** Somebody asked the run to stop. */
public final class Interrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Interrupted(InterruptedException cause) {
        super("interrupted", cause);
    }
}
