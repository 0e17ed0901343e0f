package org.redflag.kb.match;

/** Hashes of what is left of a word's beginning when none, one or two of its letters are deleted. */
final class Remains {

    private static final int BEGINNING = 7;
    /** How many there can be. */
    static final int MOST = 1 + BEGINNING + BEGINNING * (BEGINNING - 1) / 2;

    /** In words as short as this, two slips are told from another word only by the first letter. */
    private static final int FIRST_LETTER_STAYS = Bands.SHORTEST_WITH_ANY_TWO_SLIPS - 1;

    private static final int PRIME = 0x01000193;
    private static final int[] POWERS = new int[BEGINNING + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * PRIME;
        }
    }

    private final int[] hashes = new int[MOST];
    private int count;
    /** What the letters from each one to the end come to. */
    private final int[] rests = new int[BEGINNING + 1];

    /** The same object, for another word. */
    Remains of(String word, int slips) {
        int length = length(word);
        count = 0;
        rests[length] = 0;
        for (int i = length - 1; i >= 0; i--) {
            rests[i] = word.charAt(i) * POWERS[length - 1 - i] + rests[i + 1];
        }
        add(rests[0]);
        int before = 0;
        for (int i = 0; slips >= 1 && i < length; i++) {
            add(before * POWERS[length - 1 - i] + rests[i + 1]);
            int between = before;
            for (int j = i + 1; j < length && maySlipTwice(word, slips, i); j++) {
                add(between * POWERS[length - 1 - j] + rests[j + 1]);
                between = between * PRIME + word.charAt(j);
            }
            before = before * PRIME + word.charAt(i);
        }
        return this;
    }

    /** How many there are. */
    static int count(String word, int slips) {
        int length = length(word);
        int count = 1;
        for (int i = 0; slips >= 1 && i < length; i++) {
            count += 1 + (maySlipTwice(word, slips, i) ? length - 1 - i : 0);
        }
        return count;
    }

    private static int length(String word) {
        return Math.min(word.length(), BEGINNING);
    }

    private static boolean maySlipTwice(String word, int slips, int first) {
        return slips >= 2 && (first > 0 || word.length() > FIRST_LETTER_STAYS);
    }

    private void add(int hash) {
        hashes[count++] = hash ^ (hash >>> 15);
    }

    int count() {
        return count;
    }

    int hash(int i) {
        return hashes[i];
    }
}
