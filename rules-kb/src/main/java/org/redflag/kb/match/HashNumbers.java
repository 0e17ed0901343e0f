package org.redflag.kb.match;

import java.util.Arrays;

/** Hashes numbered from 0 in the order in which they first came. */
final class HashNumbers {

    private static final int LEAST_BITS = 4;

    /** A hash and one more than its number; 0 where there is none. */
    private final long[] slots;

    private final int shift;
    private int[] hashes = new int[64];
    private int size;

    /** @param most how many there may be */
    HashNumbers(int most) {
        int bits = Math.max(LEAST_BITS, Integer.SIZE + 1 - Integer.numberOfLeadingZeros(most));
        shift = Integer.SIZE - bits;
        slots = new long[1 << bits];
    }

    /** The number of a hash, which it is given when it has none. */
    int add(int hash) {
        int at = slot(hash);
        if (slots[at] == 0) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            hashes[size++] = hash;
            slots[at] = (long) hash << Integer.SIZE | size;
        }
        return (int) slots[at] - 1;
    }

    /** The number of a hash; -1 when it has none. */
    int of(int hash) {
        return (int) slots[slot(hash)] - 1;
    }

    int size() {
        return size;
    }

    int[] hashes() {
        return Arrays.copyOf(hashes, size);
    }

    private int slot(int hash) {
        int at = (hash * 0x9E3779B1) >>> shift;
        while (slots[at] != 0 && (int) (slots[at] >> Integer.SIZE) != hash) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }
}
