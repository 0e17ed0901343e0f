package org.redflag.kb.match;

/**
 * Whether a listed name may score enough, by a bound that is quick to compute: each listed word counts as the given word that
 * is most like it, whichever other listed word that one may meet too. Used again for each name, by one thread.
 */
final class Bound {

    /** Weights are kept short in the index, and sums in another order differ in their last digits. */
    private static final double ROUNDING = 1e-6;

    private final NameIndex index;
    private final Reach reach;
    private int size;
    private double least;
    /** What each given word costs, and all of them. */
    private final double[] costs = new double[Name.MOST_WORDS];

    private double allCosts;
    /** The given words that are towns and countries, one bit each. */
    private int places;

    /** Given words that may meet what is not marked in the reach, one bit each, and what they may weigh in all. */
    private int open;

    private double openWeight;
    /** How much of a listed name such words may meet, which for an initial is more than the pair weighs. */
    private double openCover;

    private boolean openJoints;
    private boolean openFragment;
    /** What a likeness counts for at least, so that a bound never gains by leaving a pair out. */
    private double leastLikeness;

    Bound(NameIndex index, Reach reach) {
        this.index = index;
        this.reach = reach;
    }

    /**
     * Takes another name, whose reach has been taken. Initials, and what is left of a word that was cut off, meet words that
     * are not marked there.
     */
    void of(Given given, double atLeast) {
        size = given.size();
        least = atLeast;
        allCosts = 0;
        places = 0;
        open = 0;
        openWeight = 0;
        openCover = 0;
        openJoints = false;
        openFragment = false;
        double listedCost = given.mayBeCut() ? Bands.UNMATCHED_AFTER_CUT : Bands.UNMATCHED_LISTED;
        leastLikeness = least * (1 - listedCost * Bands.UNMATCHED_BESIDE_TWO);
        for (int i = 0; i < size; i++) {
            costs[i] = given.isFragment(i) ? 0 : given.cost(i);
            allCosts += costs[i];
            places |= given.isPlace(i) ? 1 << i : 0;
            if (given.isInitial(i)) {
                int letters = given.word(i).length();
                open(1 << i, letters * Wording.Kind.INITIAL.cap(), letters);
            } else if (given.isFragment(i)) {
                open(1 << i, Bands.FRAGMENT, 1);
                openFragment = true;
            }
        }
    }

    /** From here on, a given word may meet listed ones that together make it. */
    void openJoint(int i, double weight) {
        open(1 << i, weight, weight);
        openJoints = true;
    }

    /** From here on, a given word and the next may meet a listed one that they make. */
    void openPair(int i, double weight) {
        open(3 << i, weight, weight);
        openJoints = true;
    }

    private void open(int words, double weight, double cover) {
        leastLikeness = least;
        open |= words;
        openWeight += weight;
        openCover += cover;
    }

    /** Whether a listed name may score enough. */
    boolean mayScore(int name) {
        double worth = 0;
        double counted = 0;
        double met = 0;
        double all = 0;
        double missed = 0;
        int words = 0;
        int telling = 0;
        boolean cut = openFragment;
        int end = index.start(name + 1);
        for (int at = index.start(name); at < end; at++) {
            long word = index.wordAt(at);
            int id = PlacedWord.id(word);
            double weight = PlacedWord.weight(word);
            all += weight;
            boolean begun = reach.isBegun(id);
            if (reach.isMet(id)) {
                met += weight;
                counted += weight;
                worth += weight * Math.max(reach.likeness(id), begun ? Bands.CUT_OFF : leastLikeness);
                words |= reach.metBy(id);
                telling += PlacedWord.tells(word) ? 1 : 0;
            } else if (begun) {
                met += weight;
                counted += Math.min(weight, Bands.CUT_OFF_WEIGHT);
                worth += Math.min(weight, Bands.CUT_OFF_WEIGHT) * Bands.CUT_OFF;
            } else {
                missed += PlacedWord.isPlace(word) ? 0 : weight;
            }
            words |= begun ? 1 << (size - 1) : 0;
            cut |= begun;
        }
        boolean two = telling > 1 || openJoints;
        // A name of common words alone is not told by initials.
        boolean opened = open != 0 && (telling > 0 || openJoints || openFragment);
        int taken = opened ? words | open : words;
        double cost = unmatched(taken);
        if (opened) {
            worth += openWeight;
            counted += openWeight;
            met += openCover;
        }
        if (!two
                && (unmatched(taken | places) >= NameScorer.TELLING
                        || (!opened && !cut && missed >= NameScorer.TELLING))) {
            worth *= Bands.ONE_WORD_ONLY;
        }
        double listed = (cut ? Bands.UNMATCHED_AFTER_CUT : Bands.UNMATCHED_LISTED) * Math.max(0, all - met);
        double whole = counted + (two ? Bands.UNMATCHED_BESIDE_TWO : 1) * (listed + cost);
        return worth + ROUNDING >= least * whole;
    }

    /** What the given words cost that are not among these. */
    private double unmatched(int words) {
        double cost = allCosts;
        for (int left = words; left != 0; left &= left - 1) {
            cost -= costs[Integer.numberOfTrailingZeros(left)];
        }
        return cost;
    }
}
