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

    /** Sums in another order differ in their last digits. */
    private static final double ROUNDING = 1e-9;

    private final NameIndex index;
    private final Reach reach;
    /** For each listed name, the search in which it was last looked at. */
    private final int[] nameSeen;

    private int searches;
    private final Numbers found = new Numbers();
    private int size;
    private double least;
    private double listedCost;
    /** Given words that may meet what is not marked, one bit each, and what they may weigh in all. */
    private int open;

    private double openWeight;
    /** How much of a listed name such words may meet, which for an initial is more than the pair weighs. */
    private double openCover;

    Search(NameIndex index) {
        this(index, 0);
    }

    /** @param searches how many searches count as made already, so that a test need not make them all */
    Search(NameIndex index, int searches) {
        this.index = index;
        this.searches = searches;
        this.reach = new Reach(index, searches);
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
        int leftOut = reach.leaveOut(atLeast);
        whole(given);
        if (given.mayBeCut()) {
            index.beginningWith(given.name().folded(), this::add);
        }
        joined(given, leftOut);
        openUnmarked(given);
        openJoined(leftOut, false);
        for (int i = 0; i < size; i++) {
            if (!isLeftOut(leftOut, i)) {
                lookUp(given, i);
            }
        }
        return found;
    }

    private void begin(Given given, double atLeast) {
        if (++searches == 0) {
            Arrays.fill(nameSeen, 0);
            searches = 1;
        }
        least = atLeast;
        double cost = given.mayBeCut() ? Bands.UNMATCHED_AFTER_CUT : Bands.UNMATCHED_LISTED;
        listedCost = cost * Bands.UNMATCHED_BESIDE_TWO;
        reach.of(given);
    }

    private static boolean isLeftOut(int leftOut, int i) {
        return (leftOut >> i & 1) != 0;
    }

    /** A word that two given ones make is looked up unless both of them are left out. */
    private static boolean isPairLeftOut(int leftOut, int i) {
        return (leftOut >> i & 3) == 3;
    }

    /** Names that differ in nothing but blanks. */
    private void whole(Given given) {
        String joined = given.name().joined();
        Joint whole = index.joint(joined);
        if (whole != null) {
            add(whole.names());
        }
        int id = size > 2 ? index.vocabulary().id(joined) : -1;
        if (id >= 0) {
            add(index.withWord(id));
        }
    }

    /** Names by joints come first: whoever is not among them can only meet words by word. */
    private void joined(Given given, int leftOut) {
        openUnmarked(given);
        openJoined(leftOut, false);
        if (openJoined(leftOut, true)) {
            for (int i = 0; i < size; i++) {
                Joint joint = reach.joint(i);
                if (joint != null && !isLeftOut(leftOut, i)) {
                    visit(joint.names());
                }
                if (!isPairLeftOut(leftOut, i)) {
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
        for (int i = 0; i < size; i++) {
            if (given.isInitial(i)) {
                int letters = given.word(i).length();
                open(1 << i, letters * Wording.Kind.INITIAL.cap(), letters);
            } else if (given.isFragment(i)) {
                open(1 << i, Bands.FRAGMENT, 1);
            }
        }
    }

    /** Joints that are looked up, or those that are not; says whether there are any. */
    private boolean openJoined(int leftOut, boolean lookedUp) {
        boolean any = false;
        for (int i = 0; i < size; i++) {
            Joint joint = reach.joint(i);
            if (joint != null && isLeftOut(leftOut, i) != lookedUp) {
                open(1 << i, joint.mostWeight(), joint.mostWeight());
                any = true;
            }
            if (reach.byPair(i).length > 0 && isPairLeftOut(leftOut, i) != lookedUp) {
                open(3 << i, reach.pairWeight(i), reach.pairWeight(i));
                any = true;
            }
        }
        return any;
    }

    private void open(int words, double weight, double cover) {
        open |= words;
        openWeight += weight;
        openCover += cover;
    }

    private void lookUp(Given given, int i) {
        for (int id : given.neighbours(i).ids()) {
            if (!reach.onlyTelling() || index.tells(id)) {
                visit(index.withWord(id));
            }
        }
        if (given.mayBeCutOff(i) && !given.isFragment(i)) {
            int end = index.vocabulary().endOfPrefix(given.word(i));
            for (int id = index.vocabulary().firstWithPrefix(given.word(i)); id < end; id++) {
                visit(index.withWord(id));
            }
        }
        int initial = reach.initial(given, i);
        if (initial >= 0 && !reach.onlyTelling()) {
            visit(index.withWord(initial));
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
            if (nameSeen[n] != searches) {
                nameSeen[n] = searches;
                if (mayScore(n)) {
                    found.add(n);
                }
            }
        }
    }

    private boolean mayScore(int name) {
        double met = openWeight;
        int words = open;
        int end = index.start(name + 1);
        for (int at = index.start(name); at < end; at++) {
            int by = reach.met(index.wordAt(at));
            if (by != 0) {
                met += index.weightAt(at);
                words |= by;
            }
        }
        double missed = index.total(name) - (met - openWeight) - openCover;
        double whole = met + listedCost * Math.max(0, missed);
        for (int i = 0; i < size; i++) {
            whole += (words >> i & 1) == 0 ? reach.cost(i) : 0;
        }
        return met + ROUNDING >= least * whole;
    }
}
