package org.redflag.kb.match;

import java.util.Arrays;

/**
 * Finds words that differ by a few slips without looking at the others.
 *
 * <p>Two such words share what is left when some letters of each are deleted; only the beginnings are kept, since a slip in
 * the rest leaves them equal. Remains are kept by hash alone, so what they bring is compared. All that a look-up reads is
 * read in rounds, since memory is quicker asked for much at once than step by step.
 */
final class SlipIndex {

    private static final int LEAST_BITS = 10;
    /** The filter has eight times as many places as there are buckets. */
    private static final int FILTER_BITS = 3;
    /** In the shape of a word, its letters have one bit each, and what is left is its length. */
    private static final int LETTERS = 27;

    private static final int ALL_LETTERS = (1 << LETTERS) - 1;
    private static final int MOST_LENGTH = (1 << (Integer.SIZE - LETTERS)) - 1;

    private final int bits;
    /** One bit for each hash of a remain: small enough for the processor's cache, and usually the answer. */
    private final long[] used;
    /** Where the words of each bucket begin, and behind the last one, where they end. */
    private final int[] starts;

    private final int[] numbers;
    /** Of each word which letters it has and how many, which turns most away that a remain alone brings. */
    private final int[] shapes;

    private final FlatWords words;

    /** @param slips how many slips each word may hold, in the order of the words' numbers; negative to leave it out */
    SlipIndex(String[] texts, int[] slips) {
        this(texts, slips, new FlatWords(texts));
    }

    /** @param words the same texts, flat */
    SlipIndex(String[] texts, int[] slips, FlatWords words) {
        this.words = words;
        shapes = new int[texts.length];
        int count = 0;
        for (int id = 0; id < texts.length; id++) {
            shapes[id] = shape(texts[id]);
            count += slips[id] >= 0 ? Remains.count(texts[id], slips[id]) : 0;
        }
        bits = Math.max(LEAST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, count)));
        used = new long[(1 << (bits + FILTER_BITS)) / Long.SIZE];
        starts = new int[(1 << bits) + 1];
        numbers = new int[count];
        Remains remains = new Remains();
        for (int id = 0; id < texts.length; id++) {
            int own = slips[id] < 0 ? 0 : remains.of(texts[id], slips[id]).count();
            for (int i = 0; i < own; i++) {
                int place = place(remains.hash(i));
                used[place >> 6] |= 1L << place;
                starts[(place >> FILTER_BITS) + 1]++;
            }
        }
        for (int bucket = 0; bucket < 1 << bits; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        int[] next = Arrays.copyOf(starts, 1 << bits);
        for (int id = 0; id < texts.length; id++) {
            int own = slips[id] < 0 ? 0 : remains.of(texts[id], slips[id]).count();
            for (int i = 0; i < own; i++) {
                numbers[next[place(remains.hash(i)) >> FILTER_BITS]++] = id;
            }
        }
    }

    /**
     * Adds to what is near every word that is so few slips away.
     *
     * @param own the slips between the word and others
     */
    void near(String word, Slips own, int slips, Workspace work) {
        Remains remains = work.remains.of(word, slips);
        int[] buckets = work.places;
        int count = 0;
        for (int i = 0; i < remains.count(); i++) {
            int place = place(remains.hash(i));
            buckets[count] = place >> FILTER_BITS;
            count += (int) (used[place >> 6] >> place & 1);
        }
        for (int i = count - 1; i >= 0; i--) {
            int bucket = buckets[i];
            buckets[2 * i] = starts[bucket];
            buckets[2 * i + 1] = starts[bucket + 1];
        }
        Numbers found = work.found;
        found.clear();
        int shape = shape(word);
        for (int i = 0; i < 2 * count; i += 2) {
            for (int at = buckets[i]; at < buckets[i + 1]; at++) {
                int other = shapes[numbers[at]];
                // A slip changes two kinds of letters at most, and the length by one.
                if (Integer.bitCount((other ^ shape) & ALL_LETTERS) <= 2 * slips
                        && Math.abs((other >>> LETTERS) - (shape >>> LETTERS)) <= slips) {
                    found.add(numbers[at]);
                }
            }
        }
        found.sort();
        for (int i = 0; i < found.count(); i++) {
            if (words.distance(own, found.get(i)) <= slips) {
                work.near.add(found.get(i));
            }
        }
    }

    private static int shape(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            // Digits share the places behind those of the letters.
            letters |= 1 << (word.charAt(i) & 31) % LETTERS;
        }
        return Math.min(word.length(), MOST_LENGTH) << LETTERS | letters;
    }

    private int place(int hash) {
        return (hash * 0x9E3779B1) >>> (Integer.SIZE - bits - FILTER_BITS);
    }
}
