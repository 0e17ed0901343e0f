package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of the UK Sanctions List, by the names of its columns in lower case. */
record UkRow(String file, long line, Map<String, String> values) {

    Optional<String> find(String column) {
        return Optional.ofNullable(values.get(column)).filter(value -> !value.isEmpty());
    }

    String get(String column) {
        return find(column).orElse("");
    }

    /** The parts of a cell that holds several. */
    List<String> split(String column) {
        return Arrays.stream(get(column).split("\\|", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What stands in columns that belong together. */
    List<String> all(String... columns) {
        List<String> found = new ArrayList<>();
        for (String column : columns) {
            find(column).ifPresent(found::add);
        }
        return found;
    }

    UnreadableList wrong(String column, String cure) {
        return UnreadableList.value(file, line, column, get(column), cure);
    }
}
