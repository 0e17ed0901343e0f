package org.redflag.kb.match;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds words that differ by a few slips without looking at the others.
 *
 * <p>Two such words share what is left when some letters of each are deleted; only the beginnings are kept, since a slip in
 * the rest leaves them equal. Remains are kept by hash alone: what the index hands on must still be compared.
 */
final class SlipIndex {

    private static final int BEGINNING = 7;
    private static final int LEAST_BITS = 10;
    private static final int LETTERS = 28;
    private static final long ALL_LETTERS = (1L << LETTERS) - 1;
    private static final int LENGTH = 6;
    private static final int MOST_LENGTH = (1 << LENGTH) - 1;
    /** In words as short as this, two slips are told from another word only by the first letter. */
    private static final int FIRST_LETTER_STAYS = Bands.SHORTEST_WITH_ANY_TWO_SLIPS - 1;

    /** A growing array of hashes, each with the word it came from. */
    private static final class Remains {

        private long[] entries = new long[1 << 14];
        private int count;

        void add(int hash, int id) {
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, 2 * count);
            }
            entries[count++] = (long) hash << 32 | id;
        }
    }

    private final int bits;
    /** Where the words of each bucket begin, and behind the last one, where they end. */
    private final int[] starts;

    /** Each word with what turns most away that a remain alone brings: its letters, one bit each, and how many. */
    private final long[] words;

    /** One bit for each bucket that holds any: small enough for the processor's cache, and usually the answer. */
    private final long[] used;

    /** @param slips how many slips each word may hold, in the order of the words' numbers; negative to leave it out */
    SlipIndex(String[] texts, int[] slips) {
        Remains all = new Remains();
        for (int id = 0; id < texts.length; id++) {
            if (slips[id] >= 0) {
                int number = id;
                remains(texts[id], slips[id], hash -> all.add(hash, number));
            }
        }
        bits = Math.max(LEAST_BITS, Integer.SIZE + 2 - Integer.numberOfLeadingZeros(Math.max(1, all.count)));
        starts = new int[(1 << bits) + 1];
        used = new long[(1 << bits) / Long.SIZE];
        for (int i = 0; i < all.count; i++) {
            starts[bucket((int) (all.entries[i] >> 32)) + 1]++;
        }
        for (int b = 0; b < 1 << bits; b++) {
            used[b >> 6] |= starts[b + 1] > 0 ? 1L << b : 0;
            starts[b + 1] += starts[b];
        }
        words = new long[all.count];
        int[] next = Arrays.copyOf(starts, 1 << bits);
        for (int i = 0; i < all.count; i++) {
            int id = (int) all.entries[i];
            long length = Math.min(texts[id].length(), MOST_LENGTH);
            long word = (long) id << (LETTERS + LENGTH) | length << LETTERS | letters(texts[id]);
            words[next[bucket((int) (all.entries[i] >> 32))]++] = word;
        }
    }

    /** Hands on every word that may be within the slips of a word, some more than once, and some that are not. */
    void near(String word, int slips, Numbers into) {
        int own = letters(word);
        int length = Math.min(word.length(), MOST_LENGTH);
        remains(word, slips, hash -> {
            int bucket = bucket(hash);
            if ((used[bucket >> 6] >> bucket & 1) != 0) {
                for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
                    long other = words[i];
                    // A slip changes two kinds of letters at most, and the length by one.
                    if (Integer.bitCount((int) (other & ALL_LETTERS) ^ own) <= 2 * slips
                            && Math.abs((int) (other >> LETTERS & MOST_LENGTH) - length) <= slips) {
                        into.add((int) (other >> (LETTERS + LENGTH)));
                    }
                }
            }
        });
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            // Digits share the places behind those of the letters.
            letters |= 1 << (word.charAt(i) & 31) % LETTERS;
        }
        return letters;
    }

    private int bucket(int hash) {
        return (hash * 0x9E3779B1) >>> (32 - bits);
    }

    private static void remains(String word, int slips, IntConsumer consumer) {
        int length = Math.min(word.length(), BEGINNING);
        consumer.accept(hash(word, length, -1, -1));
        for (int i = 0; slips >= 1 && i < length; i++) {
            consumer.accept(hash(word, length, i, -1));
            boolean two = slips >= 2 && (i > 0 || word.length() > FIRST_LETTER_STAYS);
            for (int j = i + 1; two && j < length; j++) {
                consumer.accept(hash(word, length, i, j));
            }
        }
    }

    private static int hash(String word, int length, int without, int andWithout) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < length; i++) {
            if (i != without && i != andWithout) {
                hash = (hash ^ word.charAt(i)) * 0x01000193;
            }
        }
        return hash ^ hash >>> 15;
    }
}
