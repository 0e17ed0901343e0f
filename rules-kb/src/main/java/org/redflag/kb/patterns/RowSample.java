package org.redflag.kb.patterns;

import java.util.Arrays;

/** The first few rows of many, as evidence that a person can look at. */
final class RowSample {

    private static final int MOST = 5;

    private long[] rows = {Rows.NONE};
    private int count;

    void add(long row) {
        if (count < MOST && (count == 0 || rows[count - 1] != row)) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, MOST);
                Arrays.fill(rows, count, MOST, Rows.NONE);
            }
            rows[count++] = row;
        }
    }

    long[] all() {
        return rows.clone();
    }
}
