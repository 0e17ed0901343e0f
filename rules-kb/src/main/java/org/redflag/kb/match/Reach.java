package org.redflag.kb.match;

import org.jspecify.annotations.Nullable;

/**
 * What the words of one given name can meet in the listed names: which listed words, and how alike at most. Used again for
 * each name, by one thread.
 */
final class Reach {

    private final NameIndex index;
    /** One bit for each listed word that is met: small enough for the processor's nearest cache, and usually the answer. */
    private final long[] isMet;
    /** Of a listed word that is met, the given words that meet it, one bit each, and how alike the most alike is. */
    private final int[] metBy;

    private final double[] likeness;
    private final Numbers met = new Numbers();

    /** The listed words that a cut-off last word begins: their numbers lie between these. */
    private int firstBegun;

    private int endOfBegun;

    /** Listed words that together make a given one, and names with a word that a given one makes with the next. */
    private final @Nullable Joint[] joints = new @Nullable Joint[Name.MOST_WORDS];

    private final int[] pairs = new int[Name.MOST_WORDS];

    Reach(NameIndex index) {
        this.index = index;
        int size = index.vocabulary().size();
        isMet = new long[(size >> 6) + 1];
        metBy = new int[size];
        likeness = new double[size];
    }

    /** Takes the words of another name. */
    void of(Given given) {
        for (int i = 0; i < met.count(); i++) {
            isMet[met.get(i) >> 6] = 0;
        }
        met.clear();
        firstBegun = 0;
        endOfBegun = 0;
        int size = given.size();
        for (int i = 0; i < size; i++) {
            Neighbours neighbours = given.neighbours(i);
            int[] ids = neighbours.ids();
            for (int k = 0; k < ids.length; k++) {
                if (!isPassedOver(given, i, ids[k], neighbours.similarityAt(k))) {
                    meet(ids[k], i, neighbours.similarityAt(k));
                }
            }
            if (given.mayBeCutOff(i) && !given.isFragment(i)) {
                firstBegun = index.vocabulary().firstWithPrefix(given.word(i));
                endOfBegun = index.vocabulary().endOfPrefix(given.word(i));
            }
            int initial = initial(given, i);
            if (initial >= 0) {
                meet(initial, i, Bands.LISTED_INITIAL);
            }
            joints[i] = index.joint(given.word(i));
            pairs[i] = i + 1 < size ? index.vocabulary().id(given.word(i), given.word(i + 1)) : -1;
        }
    }

    private void meet(int id, int i, double similarity) {
        long bit = 1L << id;
        if ((isMet[id >> 6] & bit) == 0) {
            isMet[id >> 6] |= bit;
            met.add(id);
            metBy[id] = 0;
            likeness[id] = 0;
        }
        metBy[id] |= 1 << i;
        likeness[id] = Math.max(likeness[id], similarity);
    }

    /** Whether a listed word is a title or article that a telling word only resembles, so that the two make no pair. */
    boolean isPassedOver(Given given, int i, int id, double similarity) {
        return similarity < Bands.SAME_CONSONANTS
                && given.weight(i) >= NameScorer.TELLING
                && index.mostWeight(id) < NameScorer.NEXT_TO_NOTHING;
    }

    boolean isMet(int id) {
        return (isMet[id >> 6] >> id & 1) != 0;
    }

    /** The given words that meet a listed word that is met, one bit each. */
    int metBy(int id) {
        return metBy[id];
    }

    /** How alike a listed word that is met is to the given one that is most like it. */
    double likeness(int id) {
        return likeness[id];
    }

    /** Whether a cut-off last word is the beginning of a listed word. */
    boolean isBegun(int id) {
        return id >= firstBegun && id < endOfBegun;
    }

    int firstBegun() {
        return firstBegun;
    }

    int endOfBegun() {
        return endOfBegun;
    }

    /** The listed word that is nothing but the first letter of a given one; -1 when no list has it. */
    int initial(Given given, int i) {
        return given.isInitial(i) ? -1 : index.ofLetter(given.word(i).charAt(0));
    }

    @Nullable
    Joint joint(int i) {
        return joints[i];
    }

    /** The listed word that this given one and the next make; -1 when no list has it. */
    int pair(int i) {
        return pairs[i];
    }
}
