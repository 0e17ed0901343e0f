package org.redflag.kb.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps facts from meeting a rule.
 *
 * @param condition what is not met
 * @param fact the fact that comes nearest, or one that must not be there; absent when there is none of its kind
 * @param failed the tests that the fact fails; all of them when there is no fact, none when it must not be there
 */
public record Missing(Condition condition, @Nullable Object fact, List<Constraint> failed) {

    public Missing {
        failed = List.copyOf(failed);
    }

    /** How many tests would have to come out otherwise; a fact that is not there at all is one more. */
    int weight() {
        return Math.max(1, failed.size() + (fact == null ? 1 : 0));
    }
}
