package org.redflag.app.cli;

/** What a command's exit code says. 1 and 3 are never used: the JVM uses them for its own deaths. */
final class ExitCode {

    /** Done, and nothing at or above {@code --fail-on}. */
    static final int DONE = 0;
    /** Done, and something was at or above {@code --fail-on}. */
    static final int FOUND = 10;

    static final int USAGE = 2;
    /** The input cannot be used, or every row was rejected. */
    static final int INPUT = 65;
    /** An error of the program itself. */
    static final int INTERNAL = 70;
    /** Stopped part-way for a reason that may pass: the same command again does the rest. */
    static final int PARTLY = 75;
    /** A list or the rulebook is missing, stale or corrupt. */
    static final int KNOWLEDGE = 78;

    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
