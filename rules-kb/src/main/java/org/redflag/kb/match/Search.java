package org.redflag.kb.match;

import org.jspecify.annotations.Nullable;

/**
 * Finds the listed names that a given name can reach a score with: all of them, and few others.
 *
 * <p>A listed name must meet enough of the given words. So the words with the longest lists of names are left out for as
 * long as a name that meets nothing but them could not score; names are looked up by the others alone. What is found must
 * then pass a bound on its score that takes every similarity for 1. One search belongs to one thread.
 */
final class Search {

    private static final int[] NOBODY = {};
    /** Sums in another order differ in their last digits. */
    private static final double ROUNDING = 1e-9;

    private final NameIndex index;
    /** For each listed word, the search in which it was last met, and by which given words, one bit each. */
    private final int[] wordSeen;

    private final int[] wordMet;
    private final int[] nameSeen;
    private int searches;

    private final Numbers found = new Numbers();
    private final double[] costs = new double[Name.MOST_WORDS];
    private final double[] most = new double[Name.MOST_WORDS];
    private final int[] lengths = new int[Name.MOST_WORDS];
    /** Names in which neighbouring words make a given word, and names with a word that two given ones make. */
    private final NameIndex.@Nullable Joint[] joints = new NameIndex.@Nullable Joint[Name.MOST_WORDS];

    private final int[][] byPair = new int[Name.MOST_WORDS][];
    private final double[] pairWeights = new double[Name.MOST_WORDS];
    private int size;
    private double least;
    private double listedCost;
    /** Whether a name scores only when a word that tells has met: a given word that tells can meet no common one. */
    private boolean onlyTelling;
    /** The given words that can meet a common one, one bit each. */
    private int common;

    /** Given words that may meet what is not marked, one bit each, and what they may weigh in all. */
    private int open;

    private double openWeight;
    /** How much of a listed name such words may meet, which for an initial is more than the pair weighs. */
    private double openCover;

    Search(NameIndex index) {
        this.index = index;
        this.wordSeen = new int[index.vocabulary().size()];
        this.wordMet = new int[index.vocabulary().size()];
        this.nameSeen = new int[index.names().size()];
    }

    /** The positions of the names that may score at least so much. */
    Numbers names(Given given, double atLeast) {
        found.clear();
        size = given.size();
        if (size == 0) {
            return found;
        }
        searches++;
        least = atLeast;
        listedCost =
                (given.mayBeCut() ? Bands.UNMATCHED_AFTER_CUT : Bands.UNMATCHED_LISTED) * Bands.UNMATCHED_BESIDE_TWO;
        reach(given);
        int leftOut = leaveOut(given);
        openWhatIsNotMarked(given, leftOut);
        whole(given);
        if (given.mayBeCut()) {
            index.beginningWith(given.name().folded(), this::add);
        }
        lookUpJoints(leftOut);
        for (int i = 0; i < size; i++) {
            if ((leftOut >> i & 1) == 0) {
                lookUp(given, i);
            }
        }
        return found;
    }

    /** What each given word can meet, at most, and in how many names. */
    private void reach(Given given) {
        onlyTelling = false;
        common = 0;
        for (int i = 0; i < size; i++) {
            String word = given.word(i);
            most[i] = 0;
            lengths[i] = 0;
            costs[i] = given.isFragment(i) ? 0 : given.cost(i) * Bands.UNMATCHED_BESIDE_TWO;
            boolean meetsCommon = given.mayBeCutOff(i) || given.isInitial(i) || costs[i] < NameScorer.NEXT_TO_NOTHING;
            for (int id : given.neighbours(i).ids()) {
                meet(id, i);
                meetsCommon |= !index.tells(id);
            }
            onlyTelling |= !meetsCommon;
            common |= meetsCommon ? 1 << i : 0;
            if (given.mayBeCutOff(i) && !given.isFragment(i)) {
                int end = endOfPrefix(word);
                for (int id = index.vocabulary().firstWithPrefix(word); id < end; id++) {
                    meet(id, i);
                }
            }
            int initial = initial(given, i);
            if (initial >= 0) {
                meet(initial, i);
            }
            NameIndex.Joint joint = index.joint(word);
            joints[i] = joint;
            if (joint != null) {
                lengths[i] += joint.names().length;
                most[i] = Math.max(most[i], joint.mostWeight());
            }
            byPair[i] = NOBODY;
        }
        for (int i = 0; i + 1 < size; i++) {
            int id = index.vocabulary().id(given.word(i) + given.word(i + 1));
            if (id >= 0) {
                byPair[i] = index.withWord(id);
                pairWeights[i] = index.mostWeight(id);
                lengths[i] += byPair[i].length;
                most[i] = Math.max(most[i], pairWeights[i]);
                most[i + 1] = Math.max(most[i + 1], pairWeights[i]);
            }
        }
    }

    private int endOfPrefix(String prefix) {
        return index.vocabulary().firstWithPrefix(prefix + '\uFFFF');
    }

    /** The listed word that is nothing but the first letter of a given one; -1 when no list has it. */
    private int initial(Given given, int i) {
        return given.isInitial(i) ? -1 : index.vocabulary().id(given.word(i).substring(0, 1));
    }

    private void meet(int id, int i) {
        if (wordSeen[id] != searches) {
            wordSeen[id] = searches;
            wordMet[id] = 0;
        }
        wordMet[id] |= 1 << i;
        most[i] = Math.max(most[i], index.mostWeight(id));
        lengths[i] += index.count(id);
    }

    /** The words by which names need not be looked up, one bit each: the longest lists first, as long as none is missed. */
    private int leaveOut(Given given) {
        int leftOut = 0;
        int tried = 0;
        double reachable = 0;
        double cost = 0;
        for (int i = 0; i < size; i++) {
            boolean initial = given.isInitial(i);
            if (initial || (onlyTelling && (common >> i & 1) != 0)) {
                // What such a word meets is not all looked up, so nothing follows from not finding a name by it.
                tried |= 1 << i;
                leftOut |= initial ? 1 << i : 0;
                reachable += initial ? Math.max(most[i], initials(given, i)) : most[i];
            } else {
                cost += costs[i];
            }
        }
        while (tried != (1 << size) - 1) {
            int longest = -1;
            for (int i = 0; i < size; i++) {
                if ((tried >> i & 1) == 0 && (longest < 0 || lengths[i] > lengths[longest])) {
                    longest = i;
                }
            }
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
        return leftOut == (1 << size) - 1 && reachable >= least * (reachable + cost) ? 0 : leftOut;
    }

    private void openWhatIsNotMarked(Given given, int leftOut) {
        open = 0;
        openWeight = 0;
        openCover = 0;
        for (int i = 0; i < size; i++) {
            if (given.isInitial(i)) {
                open(i, initials(given, i), given.word(i).length());
            } else if (given.isFragment(i)) {
                open(i, Bands.FRAGMENT, 1);
            }
            NameIndex.Joint joint = joints[i];
            if (joint != null && (leftOut >> i & 1) != 0) {
                open(i, joint.mostWeight(), joint.mostWeight());
            }
            if (byPair[i].length > 0 && (leftOut >> i & 3) == 3) {
                open(i, pairWeights[i], pairWeights[i]);
                open |= 1 << (i + 1);
            }
        }
    }

    private static double initials(Given given, int i) {
        return given.word(i).length() * Wording.Kind.INITIAL.cap();
    }

    private void open(int i, double weight, double cover) {
        open |= 1 << i;
        openWeight += weight;
        openCover += cover;
    }

    private void whole(Given given) {
        String joined = given.name().joined();
        NameIndex.Joint whole = index.joint(joined);
        if (whole != null) {
            add(whole.names());
        }
        int id = size > 2 ? index.vocabulary().id(joined) : -1;
        if (id >= 0) {
            add(index.withWord(id));
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

    /** Names by joints come first: whoever is not among them can only meet words by word. */
    private void lookUpJoints(int leftOut) {
        int before = open;
        double weightBefore = openWeight;
        double coverBefore = openCover;
        for (int i = 0; i < size; i++) {
            NameIndex.Joint joint = joints[i];
            if ((leftOut >> i & 1) == 0 && joint != null) {
                open(i, joint.mostWeight(), joint.mostWeight());
            }
            // A word that two given ones make is looked up unless both are left out.
            if ((leftOut >> i & 3) != 3 && byPair[i].length > 0) {
                open(i, pairWeights[i], pairWeights[i]);
                open |= 1 << (i + 1);
            }
        }
        if (open != before) {
            for (int i = 0; i < size; i++) {
                NameIndex.Joint joint = joints[i];
                visit(joint == null || (leftOut >> i & 1) != 0 ? NOBODY : joint.names());
                visit((leftOut >> i & 3) == 3 ? NOBODY : byPair[i]);
            }
        }
        open = before;
        openWeight = weightBefore;
        openCover = coverBefore;
    }

    private void lookUp(Given given, int i) {
        for (int id : given.neighbours(i).ids()) {
            if (!onlyTelling || index.tells(id)) {
                visit(index.withWord(id));
            }
        }
        if (given.mayBeCutOff(i) && !given.isFragment(i)) {
            int end = endOfPrefix(given.word(i));
            for (int id = index.vocabulary().firstWithPrefix(given.word(i)); id < end; id++) {
                visit(index.withWord(id));
            }
        }
        int initial = initial(given, i);
        if (initial >= 0 && !onlyTelling) {
            visit(index.withWord(initial));
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
            int id = index.wordAt(at);
            if (wordSeen[id] == searches) {
                met += index.weightAt(at);
                words |= wordMet[id];
            }
        }
        double missed = index.total(name) - (met - openWeight) - openCover;
        double whole = met + listedCost * Math.max(0, missed);
        for (int i = 0; i < size; i++) {
            whole += (words >> i & 1) == 0 ? costs[i] : 0;
        }
        return met + ROUNDING >= least * whole;
    }
}
