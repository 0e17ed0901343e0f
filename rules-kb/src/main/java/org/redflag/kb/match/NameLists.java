package org.redflag.kb.match;

/**
 * The lists of names that the words of one given name lead to. Used again for each name, by one thread.
 *
 * <p>A long list stands for itself; the short ones of a given word stand together: those of words at least as like it as the
 * score is to be, those of words less like it, by which alone nobody scores, and those of words that it begins.
 */
final class NameLists {

    /** In place of the number of a listed word: the list stands for several. */
    static final int LIKE = -1;

    static final int HARDLY_LIKE = -2;
    static final int BEGUN = -3;
    /** What a word gains that meets nothing. */
    static final double NOTHING = Double.NEGATIVE_INFINITY;

    /** More than three for each word of the longest name. */
    static final int MOST = 128;

    private static final int LONG = 16;

    private final NameIndex index;
    private final Reach reach;

    private double least;
    /** From this length on a list stands for itself. */
    private int longFrom;

    private int count;
    private final int[] words = new int[MOST];
    private final int[] ids = new int[MOST];
    private final int[] lengths = new int[MOST];
    private final double[] gains = new double[MOST];
    private final boolean[] tells = new boolean[MOST];
    /** The lists in the order of their lengths, the longest first. */
    private final int[] order = new int[MOST];

    /** Of each given word, which list stands for the short ones of words like it, and the most that common words gain. */
    private final int[] shortOnes = new int[Name.MOST_WORDS];

    private final double[] common = new double[Name.MOST_WORDS];

    NameLists(NameIndex index, Reach reach) {
        this.index = index;
        this.reach = reach;
    }

    /** Takes the lists of another name, whose reach has been taken. */
    void of(Given given, double atLeast) {
        least = atLeast;
        longFrom = LONG;
        while (!collect(given)) {
            longFrom *= 4;
        }
        sort();
    }

    int count() {
        return count;
    }

    /** The list that so many are longer than. */
    int byLength(int place) {
        return order[place];
    }

    /** The given word that a list belongs to. */
    int word(int list) {
        return words[list];
    }

    /** The listed word that a list belongs to; {@link #LIKE}, {@link #HARDLY_LIKE} or {@link #BEGUN} for several. */
    int id(int list) {
        return ids[list];
    }

    int length(int list) {
        return lengths[list];
    }

    /** The most that a pair by a list is worth beyond the least score of what it could be worth. */
    double gain(int list) {
        return gains[list];
    }

    /** Whether a pair by a list may tell who it is. */
    boolean tells(int list) {
        return tells[list];
    }

    /** The list that stands for the short ones of the words like a given one. */
    int shortOnes(int i) {
        return shortOnes[i];
    }

    /** The most that a pair of a given word with a common one gains. */
    double gainByCommon(int i) {
        return common[i];
    }

    /** Whether a listed word's list is among the short ones that a list stands for. */
    boolean isAmong(int list, int id, double similarity) {
        return index.count(id) < longFrom && (ids[list] == LIKE) == (similarity >= least);
    }

    /** Says whether there was room for all lists. */
    private boolean collect(Given given) {
        count = 0;
        for (int i = 0; i < given.size(); i++) {
            common[i] = NOTHING;
            shortOnes[i] = count;
            if (!add(i, LIKE, 0, NOTHING, false) || !neighbours(given, i) || !others(given, i)) {
                return false;
            }
            joints(i);
        }
        return true;
    }

    private boolean neighbours(Given given, int i) {
        Neighbours neighbours = given.neighbours(i);
        int[] all = neighbours.ids();
        int hardlyLike = -1;
        boolean room = true;
        for (int k = 0; k < all.length && room; k++) {
            int id = all[k];
            if (!reach.isPassedOver(given, i, id, neighbours.similarityAt(k))) {
                int length = index.count(id);
                boolean telling = index.tells(id);
                double gain = (neighbours.similarityAt(k) - least) * index.mostWeight(id);
                common[i] = telling ? common[i] : Math.max(common[i], gain);
                int together = length >= longFrom ? -1 : gain >= 0 ? shortOnes[i] : hardlyLike;
                if (together >= 0) {
                    addTo(together, length, gain, telling);
                } else {
                    hardlyLike = length >= longFrom ? hardlyLike : count;
                    room = add(i, length >= longFrom ? id : HARDLY_LIKE, length, gain, telling);
                }
            }
        }
        return room;
    }

    /** The words that a cut-off one begins, and the listed one that is nothing but its first letter. */
    private boolean others(Given given, int i) {
        if (given.mayBeCutOff(i) && !given.isFragment(i)) {
            int length = index.count(reach.firstBegun(), reach.endOfBegun());
            if (!add(i, BEGUN, length, (Bands.CUT_OFF - least) * Bands.CUT_OFF_WEIGHT, false)) {
                return false;
            }
        }
        int initial = reach.initial(given, i);
        if (initial < 0) {
            return true;
        }
        double weight = Math.min(index.mostWeight(initial), Wording.Kind.INITIAL.cap());
        double gain = (Bands.LISTED_INITIAL - least) * weight;
        common[i] = Math.max(common[i], gain);
        return add(i, initial, index.count(initial), gain, false);
    }

    /** What several listed words make that are written as one, and what a word makes with the next or the one before. */
    private void joints(int i) {
        Joint joint = reach.joint(i);
        if (joint != null) {
            addTo(shortOnes[i], joint.names().length, (1 - least) * joint.mostWeight(), true);
        }
        for (int first = Math.max(0, i - 1); first <= i; first++) {
            int pair = reach.pair(first);
            if (pair >= 0) {
                addTo(shortOnes[i], index.count(pair), (1 - least) * index.mostWeight(pair), true);
            }
        }
    }

    private boolean add(int word, int id, int length, double gain, boolean telling) {
        if (count == MOST) {
            return false;
        }
        words[count] = word;
        ids[count] = id;
        lengths[count] = length;
        gains[count] = gain;
        tells[count++] = telling;
        return true;
    }

    private void addTo(int list, int length, double gain, boolean telling) {
        lengths[list] += length;
        gains[list] = Math.max(gains[list], gain);
        tells[list] |= telling;
    }

    private void sort() {
        for (int k = 0; k < count; k++) {
            int at = k;
            for (; at > 0 && lengths[order[at - 1]] < lengths[k]; at--) {
                order[at] = order[at - 1];
            }
            order[at] = k;
        }
    }
}
