package org.redflag.kb.explain;

import java.util.List;

/**
 * Whether one condition was met, and what was held against it.
 *
 * @param text the condition in plain words
 * @param met with what the conditions before it had found
 * @param facts those it was held against, the nearest first
 * @param parts the answers to its parts, of a group or of what must or must not be there
 */
public record ConditionAnswer(int line, String text, boolean met, List<FactAnswer> facts, List<ConditionAnswer> parts) {

    /** A fact that was held against a condition, and the tests that it failed. */
    public record FactAnswer(String fact, List<FailedTest> failed) {
        public FactAnswer {
            failed = List.copyOf(failed);
        }
    }

    /**
     * A test that a fact failed.
     *
     * @param test in plain words
     * @param found what the fact holds where the test looks
     */
    public record FailedTest(int line, String test, String found) {}

    public ConditionAnswer {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }
}
