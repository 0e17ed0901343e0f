package org.redflag.kb.mutation;

import org.redflag.kb.engine.InterpretedRule;

/**
 * One version of a rule with one thing changed.
 *
 * @param line of the rule file where the change is
 * @param change what was changed, in words
 * @param original the version as it is
 * @param changed the version as it must not be
 */
public record Mutant(int line, String change, InterpretedRule original, InterpretedRule changed) {

    /** The path of the rule file. */
    public String file() {
        return original.file();
    }

    @Override
    public String toString() {
        return file() + ":" + line + " since " + original.header().effective() + ": " + change;
    }
}
