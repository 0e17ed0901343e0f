package org.redflag.kb.match;

import java.util.Arrays;

/**
 * Finds the listed names that a given name can reach a score with: all of them, and few others.
 *
 * <p>A listed name must meet enough of the given words. So the words with the longest lists of names are left out for as
 * long as a name that meets nothing but them could not score; names are looked up by the others alone. What is found must
 * then pass a bound on its score that takes every similarity for 1. One search belongs to one thread.
 */
final class Search {

    /** Weights are kept short in the index, and sums in another order differ in their last digits. */
    private static final double ROUNDING = 1e-6;

    private final NameIndex index;
    private final Reach reach;
    private final Plan plan;
    /** For each listed name, the search in which it was last looked at. */
    private final int[] nameSeen;

    private int searches;
    private final Numbers found = new Numbers();
    private int size;
    private double least;
    /** What all given words cost, and each of them. */
    private double allCosts;

    private final double[] costs = new double[Name.MOST_WORDS];
    /** Given words that may meet what is not marked, one bit each, and what they may weigh in all. */
    private int open;

    private double openWeight;
    /** How much of a listed name such words may meet, which for an initial is more than the pair weighs. */
    private double openCover;

    /** What a likeness counts for at least, so that a bound never gains by leaving a pair out. */
    private double leastLikeness;

    private boolean openJoints;
    private boolean openFragment;

    Search(NameIndex index) {
        this(index, 0);
    }

    /** @param searches how many searches count as made already, so that a test need not make them all */
    Search(NameIndex index, int searches) {
        this.index = index;
        this.searches = searches;
        this.reach = new Reach(index);
        this.plan = new Plan(index, reach);
        this.nameSeen = new int[index.names().size()];
    }

    /** The positions of the names that may score at least so much. */
    Numbers names(Given given, double atLeast) {
        found.clear();
        size = given.size();
        if (size == 0) {
            return found;
        }
        begin(given, atLeast);
        whole(given);
        if (given.mayBeCut()) {
            index.beginningWith(given.name().folded(), this::add);
        }
        joined(given);
        openUnmarked(given);
        openJoined(false);
        for (int list = 0; list < plan.count(); list++) {
            if (!plan.isLeftOut(list)) {
                if (plan.id(list) >= 0) {
                    visit(index.withWord(plan.id(list)));
                } else {
                    lookUp(given, plan.word(list), list);
                }
            }
        }
        return found;
    }

    /** After four thousand million searches the count begins anew, and no name may seem looked at that was then. */
    private void begin(Given given, double atLeast) {
        if (++searches == 0) {
            Arrays.fill(nameSeen, 0);
            searches = 1;
        }
        least = atLeast;
        allCosts = 0;
        for (int i = 0; i < size; i++) {
            costs[i] = given.isFragment(i) ? 0 : given.cost(i);
            allCosts += costs[i];
        }
        reach.of(given);
        plan.of(given, atLeast);
    }

    /** Names that differ in nothing but blanks. */
    private void whole(Given given) {
        String joined = given.name().joined();
        Joint whole = index.joint(joined);
        if (whole != null) {
            add(whole.names());
        }
        int id = size > 2 ? index.vocabulary().idOfJoined(joined) : -1;
        if (id >= 0) {
            add(index.withWord(id));
        }
    }

    /** Names by joints come first: whoever is not among them can only meet words by word. */
    private void joined(Given given) {
        openUnmarked(given);
        openJoined(false);
        if (openJoined(true)) {
            for (int i = 0; i < size; i++) {
                Joint joint = reach.joint(i);
                if (joint != null && !plan.isShortLeftOut(i)) {
                    visit(joint.names());
                }
                if (reach.pair(i) >= 0 && !plan.isPairLeftOut(i)) {
                    visit(reach.byPair(i));
                }
            }
        }
    }

    /** Initials, and what is left of a word that was cut off, meet words that are no neighbours of theirs. */
    private void openUnmarked(Given given) {
        open = 0;
        openWeight = 0;
        openCover = 0;
        openJoints = false;
        openFragment = false;
        double listedCost = given.mayBeCut() ? Bands.UNMATCHED_AFTER_CUT : Bands.UNMATCHED_LISTED;
        leastLikeness = least * (1 - listedCost * Bands.UNMATCHED_BESIDE_TWO);
        for (int i = 0; i < size; i++) {
            if (given.isInitial(i)) {
                int letters = given.word(i).length();
                open(1 << i, letters * Wording.Kind.INITIAL.cap(), letters);
            } else if (given.isFragment(i)) {
                open(1 << i, Bands.FRAGMENT, 1);
                openFragment = true;
            }
        }
    }

    /** Joints that are looked up, or those that are not; says whether there are any. */
    private boolean openJoined(boolean lookedUp) {
        boolean any = false;
        for (int i = 0; i < size; i++) {
            Joint joint = reach.joint(i);
            if (joint != null && plan.isShortLeftOut(i) != lookedUp) {
                open(1 << i, joint.mostWeight(), joint.mostWeight());
                any = true;
            }
            int pair = reach.pair(i);
            if (pair >= 0 && plan.isPairLeftOut(i) != lookedUp) {
                open(3 << i, index.mostWeight(pair), index.mostWeight(pair));
                any = true;
            }
        }
        openJoints |= any;
        return any;
    }

    private void open(int words, double weight, double cover) {
        leastLikeness = least;
        open |= words;
        openWeight += weight;
        openCover += cover;
    }

    private void lookUp(Given given, int i, int list) {
        if (plan.id(list) == Plan.BEGUN) {
            for (int id = reach.firstBegun(); id < reach.endOfBegun(); id++) {
                visit(index.withWord(id));
            }
            return;
        }
        Neighbours neighbours = given.neighbours(i);
        int[] ids = neighbours.ids();
        for (int k = 0; k < ids.length; k++) {
            if (plan.isAmong(list, ids[k], neighbours.similarityAt(k))) {
                visit(index.withWord(ids[k]));
            }
        }
    }

    private void add(int[] names) {
        for (int n : names) {
            add(n);
        }
    }

    private void add(int name) {
        if (nameSeen[name] != searches) {
            nameSeen[name] = searches;
            found.add(name);
        }
    }

    private void visit(int[] names) {
        for (int n : names) {
            if (mayScore(n)) {
                add(n);
            }
        }
    }

    /** Whether the score may be enough when each listed word meets the given one that is most like it. */
    private boolean mayScore(int name) {
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
            int id = NameIndex.id(word);
            double weight = NameIndex.weight(word);
            all += weight;
            boolean begun = reach.isBegun(id);
            if (reach.isMet(id)) {
                met += weight;
                counted += weight;
                worth += weight * Math.max(reach.likeness(id), begun ? Bands.CUT_OFF : leastLikeness);
                words |= reach.metBy(id);
                telling += NameIndex.tells(word) ? 1 : 0;
            } else if (begun) {
                met += weight;
                counted += Math.min(weight, Bands.CUT_OFF_WEIGHT);
                worth += Math.min(weight, Bands.CUT_OFF_WEIGHT) * Bands.CUT_OFF;
            } else {
                missed += NameIndex.isPlace(word) ? 0 : weight;
            }
            words |= begun ? 1 << (size - 1) : 0;
            cut |= begun;
        }
        boolean two = telling > 1 || openJoints;
        // A name of common words alone is not told by initials.
        boolean opened = open != 0 && (telling > 0 || openJoints || openFragment);
        double cost = unmatched(opened ? words | open : words);
        if (opened) {
            worth += openWeight;
            counted += openWeight;
            met += openCover;
        }
        if (!two && (cost >= NameScorer.TELLING || (!opened && !cut && missed >= NameScorer.TELLING))) {
            worth *= Bands.ONE_WORD_ONLY;
        }
        double listed = (cut ? Bands.UNMATCHED_AFTER_CUT : Bands.UNMATCHED_LISTED)
                * Math.max(0, all - met);
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
