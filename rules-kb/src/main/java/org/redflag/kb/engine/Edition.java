package org.redflag.kb.engine;

import java.util.List;

/**
 * The rules of a group that are in force together: which of them can match is told from single facts, and only those are
 * evaluated.
 */
record Edition(List<RunnableRule> inferring, List<RunnableRule> concluding) {

    static Edition of(List<RunnableRule> inForce) {
        return new Edition(
                inForce.stream().filter(RunnableRule::infers).toList(),
                inForce.stream().filter(rule -> !rule.infers()).toList());
    }
}
