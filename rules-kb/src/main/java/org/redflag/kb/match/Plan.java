package org.redflag.kb.match;

import java.util.Arrays;

/**
 * Which lists of names one search has to read: the longest are left out, for as long as a name that meets nothing but words
 * of theirs cannot score. Used again for each name, by one thread.
 *
 * <p>Each given word adds the most that a pair by a left-out list gains, or else takes its cost away; what comes out below
 * zero cannot score.
 */
final class Plan {

    private static final double ROUNDING = 1e-9;

    private final NameIndex index;
    private final NameLists lists;
    private int size;
    private double least;

    /** Of each given word its cost, what its pairs gain that no list leads to, and what those by left-out lists do. */
    private final double[] costs = new double[Name.MOST_WORDS];

    private final double[] unlisted = new double[Name.MOST_WORDS];
    private final double[] best = new double[Name.MOST_WORDS];
    /** Which given words tell by left-out lists, one bit each. */
    private int telling;

    private boolean[] leftOut = new boolean[NameLists.MOST];
    private boolean[] others = new boolean[NameLists.MOST];
    private boolean onlyTelling;

    Plan(NameIndex index, NameLists lists) {
        this.index = index;
        this.lists = lists;
    }

    /** Makes the plan for a name whose lists have been taken. */
    void of(Given given, double atLeast) {
        size = given.size();
        least = atLeast;
        for (int i = 0; i < size; i++) {
            double weight = given.isFragment(i) ? Bands.FRAGMENT : given.word(i).length() * Wording.Kind.INITIAL.cap();
            boolean open = given.isFragment(i) || given.isInitial(i);
            unlisted[i] = open ? (1 - least) * weight : NameLists.NOTHING;
            costs[i] = given.isFragment(i) ? 0 : given.cost(i);
        }
        onlyTelling = false;
        leaveOut(given, false, leftOut);
        if (someWordMeetsNothingCommon(given)) {
            leaveOut(given, true, others);
            onlyTelling = length(others) < length(leftOut);
            if (onlyTelling) {
                boolean[] longer = leftOut;
                leftOut = others;
                others = longer;
            }
        }
    }

    boolean isLeftOut(int list) {
        return leftOut[list];
    }

    /** Whether a word's names are to be read where a short list's are. */
    boolean isRead(int id) {
        return !onlyTelling || index.tells(id);
    }

    /** Whether the short lists of words like a given one are left out, and with them what several listed words make. */
    boolean isShortLeftOut(int i) {
        return leftOut[lists.shortOnes(i)];
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

    /** @param allCommon whether to leave the lists of all common words out */
    private void leaveOut(Given given, boolean allCommon, boolean[] out) {
        telling = 0;
        for (int i = 0; i < size; i++) {
            best[i] = allCommon ? Math.max(unlisted[i], lists.gainByCommon(i)) : unlisted[i];
        }
        for (int list = 0; list < lists.count(); list++) {
            // What initials meet is not all looked up, so nothing follows from not finding a name by them.
            boolean initial = given.isInitial(lists.word(list));
            out[list] = initial || (allCommon && lists.id(list) >= 0 && !lists.tells(list));
            if (initial) {
                take(list);
            }
        }
        boolean all = true;
        for (int k = 0; k < lists.count() && lists.length(lists.byLength(k)) > 0; k++) {
            int list = lists.byLength(k);
            out[list] = out[list] || leaveOut(list);
            all &= out[list];
        }
        // When all that meets anything is an initial, its own list is all there is to look at.
        if (!allCommon && all && mayScore()) {
            Arrays.fill(out, 0, lists.count(), false);
        }
    }

    private boolean leaveOut(int list) {
        int i = lists.word(list);
        double bestBefore = best[i];
        int tellingBefore = telling;
        take(list);
        if (mayScore()) {
            best[i] = bestBefore;
            telling = tellingBefore;
            return false;
        }
        return true;
    }

    private void take(int list) {
        int i = lists.word(list);
        best[i] = Math.max(best[i], lists.gain(list));
        telling |= lists.tells(list) ? 1 << i : 0;
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

    private int length(boolean[] without) {
        int length = 0;
        for (int list = 0; list < lists.count(); list++) {
            length += without[list] ? 0 : lists.length(list);
        }
        return length;
    }
}
