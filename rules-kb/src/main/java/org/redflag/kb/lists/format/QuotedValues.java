package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several values in one cell, joined by semicolons; one that holds a semicolon itself stands in quotes. */
final class QuotedValues {

    private QuotedValues() {}

    /** The values; nothing when a quote is opened and not closed. */
    static Optional<List<String>> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '"' && quoted && i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
                value.append(c);
                i++;
            } else if (c == '"' && (quoted || value.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                add(values, value);
            } else {
                value.append(c);
            }
        }
        add(values, value);
        return quoted ? Optional.empty() : Optional.of(values);
    }

    private static void add(List<String> values, StringBuilder value) {
        String stripped = value.toString().strip();
        if (!stripped.isEmpty()) {
            values.add(stripped);
        }
        value.setLength(0);
    }
}
