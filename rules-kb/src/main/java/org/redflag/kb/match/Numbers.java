package org.redflag.kb.match;

import java.util.Arrays;

/** A growing list of small numbers that is used again and again. */
final class Numbers {

    private int[] values = new int[64];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    int get(int i) {
        return values[i];
    }

    int count() {
        return count;
    }

    /** Puts the numbers in ascending order, each once. */
    void sort() {
        Arrays.sort(values, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        count = kept;
    }

    int[] toArray() {
        return Arrays.copyOf(values, count);
    }
}
