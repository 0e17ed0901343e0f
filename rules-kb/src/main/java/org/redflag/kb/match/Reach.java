package org.redflag.kb.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one given name can meet in the listed names: which listed words, what that may weigh at most, and in how
 * many names. Used again for each name, by one thread.
 */
final class Reach {

    private static final int[] NOBODY = {};

    private final NameIndex index;
    /** For each listed word, the name for which it was last met, and by which of its words, one bit each. */
    private final int[] wordSeen;

    private final int[] wordMet;
    private int asked;

    private final double[] costs = new double[Name.MOST_WORDS];
    private final double[] most = new double[Name.MOST_WORDS];
    private final int[] lengths = new int[Name.MOST_WORDS];
    /** Listed words that together make a given one, and names with a word that a given one makes with the next. */
    private final @Nullable Joint[] joints = new @Nullable Joint[Name.MOST_WORDS];

    private final int[][] byPair = new int[Name.MOST_WORDS][];
    private final double[] pairWeights = new double[Name.MOST_WORDS];
    private int size;
    /** Which given words are initials, and which can meet a common word, one bit each. */
    private int initials;

    private int common;
    private boolean onlyTelling;

    /** @param asked how many names count as asked for already */
    Reach(NameIndex index, int asked) {
        this.asked = asked;
        this.index = index;
        this.wordSeen = new int[index.vocabulary().size()];
        this.wordMet = new int[index.vocabulary().size()];
    }

    void of(Given given) {
        next();
        size = given.size();
        initials = 0;
        common = 0;
        onlyTelling = false;
        for (int i = 0; i < size; i++) {
            word(given, i);
        }
        for (int i = 0; i + 1 < size; i++) {
            pair(given, i);
        }
    }

    /** After four thousand million names the count begins anew, and no word may seem met that was met then. */
    private void next() {
        if (++asked == 0) {
            Arrays.fill(wordSeen, 0);
            asked = 1;
        }
    }

    private void word(Given given, int i) {
        String word = given.word(i);
        most[i] = given.isInitial(i) ? word.length() * Wording.Kind.INITIAL.cap() : 0;
        lengths[i] = 0;
        costs[i] = given.isFragment(i) ? 0 : given.cost(i) * Bands.UNMATCHED_BESIDE_TWO;
        initials |= given.isInitial(i) ? 1 << i : 0;
        boolean meetsCommon = given.mayBeCutOff(i) || given.isInitial(i) || costs[i] < NameScorer.NEXT_TO_NOTHING;
        for (int id : given.neighbours(i).ids()) {
            meet(id, i);
            meetsCommon |= !index.tells(id);
        }
        onlyTelling |= !meetsCommon;
        common |= meetsCommon ? 1 << i : 0;
        if (given.mayBeCutOff(i) && !given.isFragment(i)) {
            int end = index.vocabulary().endOfPrefix(word);
            for (int id = index.vocabulary().firstWithPrefix(word); id < end; id++) {
                meet(id, i);
            }
        }
        int initial = initial(given, i);
        if (initial >= 0) {
            meet(initial, i);
        }
        Joint joint = index.joint(word);
        joints[i] = joint;
        if (joint != null) {
            lengths[i] += joint.names().length;
            most[i] = Math.max(most[i], joint.mostWeight());
        }
    }

    private void pair(Given given, int i) {
        int id = index.vocabulary().id(given.word(i) + given.word(i + 1));
        byPair[i] = id < 0 ? NOBODY : index.withWord(id);
        if (id >= 0) {
            pairWeights[i] = index.mostWeight(id);
            lengths[i] += byPair[i].length;
            most[i] = Math.max(most[i], pairWeights[i]);
            most[i + 1] = Math.max(most[i + 1], pairWeights[i]);
        }
    }

    private void meet(int id, int i) {
        if (wordSeen[id] != asked) {
            wordSeen[id] = asked;
            wordMet[id] = 0;
        }
        wordMet[id] |= 1 << i;
        most[i] = Math.max(most[i], index.mostWeight(id));
        lengths[i] += index.count(id);
    }

    /** The given words that a listed word meets, one bit each. */
    int met(int id) {
        return wordSeen[id] == asked ? wordMet[id] : 0;
    }

    /** The listed word that is nothing but the first letter of a given one; -1 when no list has it. */
    int initial(Given given, int i) {
        return given.isInitial(i) ? -1 : index.vocabulary().id(given.word(i).substring(0, 1));
    }

    double cost(int i) {
        return costs[i];
    }

    @Nullable
    Joint joint(int i) {
        return joints[i];
    }

    /** The names with a word that this given one and the next make. */
    int[] byPair(int i) {
        return i + 1 < size ? byPair[i] : NOBODY;
    }

    double pairWeight(int i) {
        return pairWeights[i];
    }

    /** Whether a name scores only when a word that tells has met: some given word that tells can meet no common one. */
    boolean onlyTelling() {
        return onlyTelling;
    }

    /**
     * The words by which names need not be looked up, one bit each: the longest lists first, as long as a name that meets
     * nothing but them cannot score so much.
     */
    int leaveOut(double least) {
        // What such a word meets is not all looked up, so nothing follows from not finding a name by it.
        int counted = initials | (onlyTelling ? common : 0);
        int leftOut = initials;
        int tried = counted;
        int all = (1 << size) - 1;
        double reachable = 0;
        double cost = 0;
        for (int i = 0; i < size; i++) {
            boolean counts = (counted >> i & 1) != 0;
            reachable += counts ? most[i] : 0;
            cost += counts ? 0 : costs[i];
        }
        while (tried != all) {
            int longest = longest(tried);
            tried |= 1 << longest;
            double with = reachable + most[longest];
            double others = cost - costs[longest];
            if (with < least * (with + others)) {
                reachable = with;
                cost = others;
                leftOut |= 1 << longest;
            }
        }
        // When all that meets anything is an initial, its own list is all there is to look at.
        return leftOut == all && reachable >= least * (reachable + cost) ? 0 : leftOut;
    }

    private int longest(int tried) {
        int longest = -1;
        for (int i = 0; i < size; i++) {
            if ((tried >> i & 1) == 0 && (longest < 0 || lengths[i] > lengths[longest])) {
                longest = i;
            }
        }
        return longest;
    }
}
