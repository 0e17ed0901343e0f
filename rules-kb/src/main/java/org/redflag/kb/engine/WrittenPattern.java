package org.redflag.kb.engine;

import java.util.List;

/**
 * One pattern of a rule as its author wrote it.
 *
 * @param kind whether a fact must be there, must be there without being shown, or must not be there
 * @param type the kind of fact
 * @param line of the file, from 1
 * @param constraints the texts between its parentheses
 * @param fields the fact's fields that the constraints look at
 */
public record WrittenPattern(Kind kind, String type, int line, List<String> constraints, List<String> fields) {

    /** What a pattern asks for. */
    public enum Kind {
        FACT,
        EXISTS,
        NOT
    }

    public WrittenPattern {
        constraints = List.copyOf(constraints);
        fields = List.copyOf(fields);
    }
}
