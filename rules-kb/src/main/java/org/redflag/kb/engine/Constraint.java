package org.redflag.kb.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One test between the parentheses of a pattern.
 *
 * @param text as its author wrote it
 * @param line of the rule file
 * @param variables what the test is given
 * @param test the predicate that the engine itself runs
 */
public record Constraint(String text, int line, List<String> variables, Test test) {

    /** Says whether values, in the order of the variables, are what a rule asks for. */
    @FunctionalInterface
    public interface Test {
        boolean holds(@Nullable Object... values);
    }

    public Constraint {
        variables = List.copyOf(variables);
    }

    boolean holds(Tuple tuple) {
        @Nullable Object[] values = new @Nullable Object[variables.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = tuple.value(variables.get(i));
        }
        return test.holds(values);
    }

    /** The opposite test. */
    public Constraint negated() {
        return new Constraint("!(" + text + ")", line, variables, values -> !test.holds(values));
    }
}
