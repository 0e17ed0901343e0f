package org.redflag.kb.match;

import java.util.Arrays;

/**
 * The listed words that a given word may be, by their numbers in ascending order, and how alike each is.
 */
final class Neighbours {

    static final Neighbours NONE = new Neighbours(new int[0], new double[0]);

    private final int[] ids;
    private final double[] similarities;

    Neighbours(int[] ids, double[] similarities) {
        this.ids = ids;
        this.similarities = similarities;
    }

    int[] ids() {
        return ids;
    }

    /** How alike the listed word at a place is. */
    double similarityAt(int place) {
        return similarities[place];
    }

    /** How alike a listed word is; 0 when it is none of them. */
    double similarity(int id) {
        int[] all = ids;
        if (all.length <= 8) {
            for (int i = 0; i < all.length; i++) {
                if (all[i] == id) {
                    return similarities[i];
                }
            }
            return 0;
        }
        int at = Arrays.binarySearch(all, id);
        return at < 0 ? 0 : similarities[at];
    }
}
