package org.redflag.kb.match;

import java.util.Collection;

/** Says of most words that are not among some, that they are not: one bit for each hash, after Bloom. */
final class WordFilter {

    private static final int BITS_PER_WORD = 8;
    private static final int PRIME = 31;

    private final long[] bits;
    private final int shift;

    WordFilter(Collection<String> words) {
        this(words.stream().mapToInt(String::hashCode).toArray());
    }

    /** @param hashes of the words */
    WordFilter(int[] hashes) {
        int size = Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(BITS_PER_WORD * hashes.length));
        shift = Integer.SIZE - size;
        bits = new long[1 << (size - 6)];
        for (int hash : hashes) {
            int at = place(hash);
            bits[at >> 6] |= 1L << at;
        }
    }

    boolean mayHold(String word) {
        return mayHold(word.hashCode());
    }

    /** The same of the word that two make when written together, without writing it. */
    boolean mayHold(String first, String second) {
        int hash = first.hashCode();
        for (int i = 0; i < second.length(); i++) {
            hash = PRIME * hash + second.charAt(i);
        }
        return mayHold(hash);
    }

    private boolean mayHold(int hash) {
        int at = place(hash);
        return (bits[at >> 6] >> at & 1) != 0;
    }

    private int place(int hash) {
        return (hash * 0x9E3779B1) >>> shift;
    }
}
