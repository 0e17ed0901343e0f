package org.redflag.kb.match;

/**
 * How many insertions, deletions, substitutions and swaps of neighbours lie between one word and others, all letters of the
 * word at once (Hyyro 2003: a bit-parallel algorithm for optimal string alignment).
 */
final class Slips {

    private final long[] places = new long[128];
    private String word = "";
    private int length;
    private final byte[] letters = new byte[Spelling.LONGEST];

    /** The same object, for another word. */
    Slips of(String another) {
        for (int i = 0; i < length; i++) {
            places[word.charAt(i) & 127] = 0;
        }
        word = another;
        length = word.length();
        for (int i = 0; i < length; i++) {
            places[word.charAt(i) & 127] |= 1L << i;
        }
        return this;
    }

    int distance(String other) {
        byte[] all = other.length() <= letters.length ? letters : new byte[other.length()];
        for (int i = 0; i < other.length(); i++) {
            all[i] = (byte) (other.charAt(i) & 127);
        }
        return distance(all, 0, other.length());
    }

    /** The same for a word of which the letters stand in an array between two places. */
    int distance(byte[] other, int from, int to) {
        if (length == 0) {
            return to - from;
        }
        long last = 1L << (length - 1);
        long up = -1;
        long down = 0;
        long diagonal = 0;
        long before = 0;
        int distance = length;
        for (int j = from; j < to; j++) {
            long here = places[other[j]];
            long swap = ((~diagonal & here) << 1) & before;
            diagonal = (((here & up) + up) ^ up) | here | down | swap;
            long right = down | ~(diagonal | up);
            long left = diagonal & up;
            distance += (right & last) != 0 ? 1 : 0;
            distance -= (left & last) != 0 ? 1 : 0;
            right = (right << 1) | 1;
            up = (left << 1) | ~(diagonal | right);
            down = right & diagonal;
            before = here;
        }
        return distance;
    }
}
