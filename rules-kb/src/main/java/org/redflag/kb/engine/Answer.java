package org.redflag.kb.engine;

import java.util.List;

/**
 * Whether facts met one condition of a rule, and how far each came.
 *
 * @param met with what the conditions before it had bound; not met when what it needs of them was not bound
 * @param attempts the facts that a pattern was held against
 * @param parts the answers of its parts, for a group or for what must exist or must not
 */
public record Answer(Condition condition, boolean met, List<Attempt> attempts, List<Answer> parts) {

    /** A fact and the constraints that it failed; none when it met the pattern. */
    public record Attempt(Object fact, List<Constraint> failed) {
        public Attempt {
            failed = List.copyOf(failed);
        }
    }

    public Answer {
        attempts = List.copyOf(attempts);
        parts = List.copyOf(parts);
    }
}
