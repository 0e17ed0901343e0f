package org.redflag.kb.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where rows stand, eight bytes each: the number of the file and the line. */
final class Rows {

    static final long NONE = -1;

    private static final int LINE_BITS = 40;

    private final List<String> files = new ArrayList<>();

    long row(String file, long line) {
        int at = files.isEmpty() || !files.get(files.size() - 1).equals(file) ? files.indexOf(file) : files.size() - 1;
        if (at < 0) {
            files.add(file);
            at = files.size() - 1;
        }
        return ((long) at << LINE_BITS) | line;
    }

    String text(long row) {
        return files.get((int) (row >>> LINE_BITS)) + ":" + (row & ((1L << LINE_BITS) - 1));
    }

    List<String> texts(long... rows) {
        return Arrays.stream(rows)
                .filter(row -> row != NONE)
                .sorted()
                .distinct()
                .mapToObj(this::text)
                .toList();
    }
}
