package org.redflag.kb.match;

import java.util.Arrays;

/**
 * The lists of names that one search has to read: the longest are left out, for as long as a name that meets nothing but
 * words of theirs cannot score. Used again for each name, by one thread.
 *
 * <p>A long list stands for itself, the short ones of a given word stand together: those of words that are at least as like
 * it as the score is to be, those of the others, by which alone nobody scores, and those of words that it begins. Each given word adds the most that a pair by a
 * left-out list gains beyond the least score, or else takes its cost away; what comes out below zero cannot score.
 */
final class Plan {

    private static final int LONG = 16;
    /** More than three for each word of the longest name. */
    private static final int MOST_LISTS = 128;
    /** In place of the number of a listed word, that a list stands for several. */
    static final int LIKE = -1;

    static final int HARDLY_LIKE = -2;
    static final int BEGUN = -3;
    private static final double NOTHING = Double.NEGATIVE_INFINITY;
    private static final double ROUNDING = 1e-9;

    private final NameIndex index;
    private final Reach reach;

    private int size;
    private double least;
    /** From this length on a list stands for itself. */
    private int longFrom;

    private int count;
    /** Of each list its given word, its listed word, how long it is, what a pair by it gains, whether such a pair tells. */
    private final int[] words = new int[MOST_LISTS];

    private final int[] ids = new int[MOST_LISTS];
    private final int[] lengths = new int[MOST_LISTS];
    private final double[] gains = new double[MOST_LISTS];
    private final boolean[] tells = new boolean[MOST_LISTS];
    private boolean[] leftOut = new boolean[MOST_LISTS];
    private boolean[] others = new boolean[MOST_LISTS];
    /** The lists in the order of their lengths, the longest first. */
    private final int[] order = new int[MOST_LISTS];

    private boolean onlyTelling;

    /** Of each given word its cost, where the short lists of words like it are, what its pairs gain that no list leads to, or common ones. */
    private final double[] costs = new double[Name.MOST_WORDS];

    private final int[] shortOnes = new int[Name.MOST_WORDS];
    private final double[] unlisted = new double[Name.MOST_WORDS];
    private final double[] common = new double[Name.MOST_WORDS];
    /** The same by the lists that are left out, and which words tell by those, one bit each. */
    private final double[] best = new double[Name.MOST_WORDS];

    private int telling;

    Plan(NameIndex index, Reach reach) {
        this.index = index;
        this.reach = reach;
    }

    /** Makes the plan for a name whose reach has been taken. */
    void of(Given given, double atLeast) {
        size = given.size();
        least = atLeast;
        longFrom = LONG;
        while (!collect(given)) {
            longFrom *= 4;
        }
        sort();
        onlyTelling = false;
        leaveOut(given, false, leftOut);
        if (someWordMeetsNothingCommon(given)) {
            leaveOut(given, true, others);
            onlyTelling = length(others) < length(leftOut);
            if (onlyTelling) {
                boolean[] worse = leftOut;
                leftOut = others;
                others = worse;
            }
        }
    }

    int count() {
        return count;
    }

    boolean isLeftOut(int list) {
        return leftOut[list];
    }

    /** The given word that a list belongs to. */
    int word(int list) {
        return words[list];
    }

    /** The listed word that a list belongs to; {@link #LIKE}, {@link #HARDLY_LIKE} or {@link #BEGUN} for several. */
    int id(int list) {
        return ids[list];
    }

    /** Whether a listed word's list is among the short ones that a list stands for. */
    boolean isAmong(int list, int id, double similarity) {
        return index.count(id) < longFrom
                && (ids[list] == LIKE) == (similarity >= least)
                && (!onlyTelling || index.tells(id));
    }

    /** Whether the short lists of a given word are left out, and with them what it makes of several listed words. */
    boolean isShortLeftOut(int i) {
        return isLeftOut(shortOnes[i]);
    }

    /** A word that two given ones make is looked up unless both of them are left out. */
    boolean isPairLeftOut(int i) {
        return isShortLeftOut(i) && isShortLeftOut(i + 1);
    }

    /** Whether a name scores only when a word that tells has met: some given word that tells can meet no common one. */
    private boolean someWordMeetsNothingCommon(Given given) {
        for (int i = 0; i < size; i++) {
            boolean meetsCommon = given.mayBeCutOff(i)
                    || given.isInitial(i)
                    || costs[i] * Bands.UNMATCHED_BESIDE_TWO < NameScorer.NEXT_TO_NOTHING;
            for (int id : given.neighbours(i).ids()) {
                meetsCommon |= !index.tells(id);
            }
            if (!meetsCommon) {
                return true;
            }
        }
        return false;
    }

    /** Says whether there was room for all lists. */
    private boolean collect(Given given) {
        count = 0;
        boolean room = true;
        for (int i = 0; i < size && room; i++) {
            costs[i] = given.isFragment(i) ? 0 : given.cost(i);
            unlisted[i] = given.isFragment(i)
                    ? (1 - least) * Bands.FRAGMENT
                    : given.isInitial(i) ? (1 - least) * given.word(i).length() * Wording.Kind.INITIAL.cap() : NOTHING;
            common[i] = NOTHING;
            shortOnes[i] = count;
            room = add(i, LIKE, 0, NOTHING, false) && neighbours(given, i) && others(given, i);
            if (room) {
                joints(i);
            }
        }
        return room;
    }

    private boolean neighbours(Given given, int i) {
        Neighbours neighbours = given.neighbours(i);
        int[] all = neighbours.ids();
        int hardlyLike = -1;
        for (int k = 0; k < all.length; k++) {
            int id = all[k];
            if (reach.isPassedOver(given, i, id, neighbours.similarityAt(k))) {
                continue;
            }
            boolean telling = index.tells(id);
            double gain = (neighbours.similarityAt(k) - least) * index.mostWeight(id);
            common[i] = telling ? common[i] : Math.max(common[i], gain);
            if (index.count(id) < longFrom && gain >= 0) {
                addTo(shortOnes[i], index.count(id), gain, telling);
            } else if (index.count(id) < longFrom && hardlyLike >= 0) {
                addTo(hardlyLike, index.count(id), gain, telling);
            } else if (index.count(id) < longFrom) {
                hardlyLike = count;
                if (!add(i, HARDLY_LIKE, index.count(id), gain, telling)) {
                    return false;
                }
            } else if (!add(i, id, index.count(id), gain, telling)) {
                return false;
            }
        }
        return true;
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
        double gain = (Bands.LISTED_INITIAL - least)
                * Math.min(index.mostWeight(initial), Wording.Kind.INITIAL.cap());
        common[i] = Math.max(common[i], gain);
        return add(i, initial, index.count(initial), gain, false);
    }

    /** What several listed words make that are written as one, and what a word makes with the next. */
    private void joints(int i) {
        int list = shortOnes[i];
        Joint joint = reach.joint(i);
        if (joint != null) {
            addTo(list, joint.names().length, (1 - least) * joint.mostWeight(), true);
        }
        for (int first = Math.max(0, i - 1); first <= i; first++) {
            int pair = reach.pair(first);
            if (pair >= 0) {
                addTo(list, index.count(pair), (1 - least) * index.mostWeight(pair), true);
            }
        }
    }

    private boolean add(int word, int id, int length, double gain, boolean telling) {
        if (count == MOST_LISTS) {
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

    /** @param allCommon whether to leave the lists of all common words out */
    private void leaveOut(Given given, boolean allCommon, boolean[] out) {
        telling = 0;
        for (int i = 0; i < size; i++) {
            best[i] = allCommon ? Math.max(unlisted[i], common[i]) : unlisted[i];
        }
        for (int k = 0; k < count; k++) {
            // What initials meet is not all looked up, so nothing follows from not finding a name by them.
            boolean initial = given.isInitial(words[k]);
            out[k] = initial || (allCommon && ids[k] >= 0 && !tells[k]);
            if (initial) {
                best[words[k]] = Math.max(best[words[k]], gains[k]);
                telling |= tells[k] ? 1 << words[k] : 0;
            }
        }
        boolean all = true;
        for (int k = 0; k < count && lengths[order[k]] > 0; k++) {
            int list = order[k];
            out[list] = out[list] || leaveOut(list);
            all &= out[list];
        }
        // When all that meets anything is an initial, its own list is all there is to look at.
        if (!allCommon && all && mayScore()) {
            Arrays.fill(out, 0, count, false);
        }
    }

    private boolean leaveOut(int list) {
        int i = words[list];
        double bestBefore = best[i];
        int tellingBefore = telling;
        best[i] = Math.max(best[i], gains[list]);
        telling |= tells[list] ? 1 << i : 0;
        if (mayScore()) {
            best[i] = bestBefore;
            telling = tellingBefore;
            return false;
        }
        return true;
    }

    /** Whether a name that meets nothing but words of left-out lists may score. */
    private boolean mayScore() {
        double cost = Integer.bitCount(telling) > 1 ? Bands.UNMATCHED_BESIDE_TWO : 1;
        double sum = ROUNDING;
        for (int i = 0; i < size; i++) {
            sum += Math.max(best[i], -least * cost * costs[i]);
        }
        return sum >= 0;
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

    private int length(boolean[] without) {
        int length = 0;
        for (int k = 0; k < count; k++) {
            length += without[k] ? 0 : lengths[k];
        }
        return length;
    }
}
