package org.redflag.kb.engine;

import java.util.List;

/**
 * One pattern of a rule as its author wrote it.
 *
 * @param kind whether a fact must be there, must be there without being shown, or must not be there
 * @param type the kind of fact
 * @param line of the file, from 1
 * @param constraints what stands between its parentheses
 * @param fields the fact's fields that the constraints look at
 */
public record WrittenPattern(
        Kind kind, String type, int line, List<WrittenConstraint> constraints, List<String> fields) {

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

    /** The line of a constraint; that of the pattern for one that the compiler has changed. */
    int lineOf(String constraint) {
        String plain = plain(constraint);
        return constraints.stream()
                .filter(each -> plain(each.text()).equals(plain))
                .mapToInt(WrittenConstraint::line)
                .findFirst()
                .orElse(line);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
