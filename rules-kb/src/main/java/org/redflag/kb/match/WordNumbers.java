package org.redflag.kb.match;

import java.util.List;

/** Words by their texts, numbered from 0 in a given order: flat, so that a look-up touches little memory. */
final class WordNumbers {

    private static final int LEAST_BITS = 4;

    private final String[] words;
    /** The hash of a word and one more than its number; 0 where there is none. */
    private final long[] slots;

    private final int shift;

    WordNumbers(List<String> words) {
        this.words = words.toArray(new String[0]);
        int bits = Math.max(LEAST_BITS, Integer.SIZE + 1 - Integer.numberOfLeadingZeros(words.size()));
        shift = Integer.SIZE - bits;
        slots = new long[1 << bits];
        for (int number = 0; number < this.words.length; number++) {
            int hash = this.words[number].hashCode();
            int at = place(hash);
            while (slots[at] != 0) {
                at = (at + 1) & (slots.length - 1);
            }
            slots[at] = (long) hash << Integer.SIZE | number + 1;
        }
    }

    /** The number of a word; -1 when it has none. */
    int of(String word) {
        int hash = word.hashCode();
        for (int at = place(hash); slots[at] != 0; at = (at + 1) & (slots.length - 1)) {
            long slot = slots[at];
            if ((int) (slot >> Integer.SIZE) == hash && words[(int) slot - 1].equals(word)) {
                return (int) slot - 1;
            }
        }
        return -1;
    }

    private int place(int hash) {
        return (hash * 0x9E3779B1) >>> shift;
    }
}
