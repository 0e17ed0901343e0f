package org.redflag.kb.holdings;

import java.util.Arrays;

/** Numbers of mentions; most lists of them have one, so they begin small. */
final class Mentions {

    static final Mentions NONE = new Mentions();

    private int[] numbers = new int[1];
    private int size;

    void add(int mention) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = mention;
    }

    int size() {
        return size;
    }

    int[] all() {
        return Arrays.copyOf(numbers, size);
    }
}
