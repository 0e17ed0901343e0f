package org.redflag.kb.verify;

import java.util.Comparator;

/**
 * Something in a rulebook that is wrong or that a reader must know.
 *
 * @param file path below the rulebook
 * @param line from 1
 * @param message what is wrong, in a sentence
 * @param found what stands there
 * @param expected what should
 */
public record Problem(Fault fault, String file, int line, String message, String found, String expected) {

    /** How grave a problem is. */
    public enum Severity {
        /** The rulebook must not be used. */
        ERROR,
        /** Probably wrong; somebody must look. */
        WARNING,
        /** Nothing wrong, but to be known. */
        NOTE
    }

    static final Comparator<Problem> IN_ORDER = Comparator.comparing((Problem problem) -> problem.fault.severity())
            .thenComparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::message);

    public Severity severity() {
        return fault.severity();
    }
}
