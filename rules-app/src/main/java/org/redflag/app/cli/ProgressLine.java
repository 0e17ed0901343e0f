package org.redflag.app.cli;

import java.util.Locale;

/** How far a run has come and how fast it goes, on a terminal and nowhere else. */
final class ProgressLine {

    private static final long EVERY = 500_000_000L;
    private static final double SECOND = 1e9;

    private final boolean shown;
    private final long start = System.nanoTime();
    private long before;
    private long done;
    private long last;

    ProgressLine(boolean quiet) {
        shown = !quiet && "true".equals(System.getProperty("redflag.progress"));
    }

    /** What an earlier part of the run did is not part of its speed. */
    void before(long rows) {
        before = rows;
    }

    void add(int rows) {
        done += rows;
        long now = System.nanoTime();
        if (shown && now - last > EVERY) {
            last = now;
            double rate = done / ((now - start) / SECOND);
            System.err.print(String.format(Locale.ROOT, "\r%,d transactions, %,.0f a second ", before + done, rate));
            System.err.flush();
        }
    }

    void end() {
        if (shown && last != 0) {
            System.err.print("\r\u001b[K");
            System.err.flush();
        }
    }
}
