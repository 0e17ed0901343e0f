package org.redflag.kb.match;

import java.util.Arrays;

/**
 * Finds the listed names that a given name can reach a score with: all of them, and few others.
 *
 * <p>A listed name must meet enough of the given words, so not all lists of names have to be read ({@link Plan}), and of a
 * name on one of those that are, a bound on its score is looked at first ({@link Bound}). One search belongs to one thread.
 */
final class Search {

    private final NameIndex index;
    private final Reach reach;
    private final NameLists lists;
    private final Plan plan;
    private final Bound bound;
    /** For each listed name, the search in which it was found. */
    private final int[] nameFound;

    private int searches;
    private final Numbers found = new Numbers();

    Search(NameIndex index) {
        this(index, 0);
    }

    /** @param searches how many searches count as made already, so that a test need not make them all */
    Search(NameIndex index, int searches) {
        this.index = index;
        this.searches = searches;
        this.reach = new Reach(index);
        this.lists = new NameLists(index, reach);
        this.plan = new Plan(index, lists);
        this.bound = new Bound(index, reach);
        this.nameFound = new int[index.names().size()];
    }

    /** The positions of the names that may score at least so much. */
    Numbers names(Given given, double atLeast) {
        found.clear();
        if (given.size() == 0) {
            return found;
        }
        begin();
        reach.of(given);
        lists.of(given, atLeast);
        plan.of(given, atLeast);
        whole(given);
        if (given.mayBeCut()) {
            index.beginnings().with(given.name().folded(), this::add);
        }
        joined(given, atLeast);
        for (int list = 0; list < lists.count(); list++) {
            if (!plan.isLeftOut(list)) {
                lookUp(given, list);
            }
        }
        return found;
    }

    /** After four thousand million searches the count begins anew, and no name may seem found that was then. */
    private void begin() {
        if (++searches == 0) {
            Arrays.fill(nameFound, 0);
            searches = 1;
        }
    }

    /** Names that differ in nothing but blanks. */
    private void whole(Given given) {
        String joined = given.name().joined();
        Joint whole = index.joint(joined);
        if (whole != null) {
            add(whole.names());
        }
        int id = given.size() > 2 ? index.vocabulary().idOfJoined(joined) : -1;
        if (id >= 0) {
            add(index.withWord(id));
        }
    }

    /** Names by joints come first: whoever is not among them can only meet words by word. */
    private void joined(Given given, double atLeast) {
        bound.of(given, atLeast);
        openJoined(given, false);
        if (openJoined(given, true)) {
            for (int i = 0; i < given.size(); i++) {
                Joint joint = reach.joint(i);
                if (joint != null && !plan.isShortLeftOut(i)) {
                    visit(joint.names());
                }
                if (reach.pair(i) >= 0 && !plan.isPairLeftOut(i)) {
                    visit(index.withWord(reach.pair(i)));
                }
            }
            bound.of(given, atLeast);
            openJoined(given, false);
        }
    }

    /** Joints that are looked up, or those that are not; says whether there are any. */
    private boolean openJoined(Given given, boolean lookedUp) {
        boolean any = false;
        for (int i = 0; i < given.size(); i++) {
            Joint joint = reach.joint(i);
            if (joint != null && plan.isShortLeftOut(i) != lookedUp) {
                bound.openJoint(i, joint.mostWeight());
                any = true;
            }
            int pair = reach.pair(i);
            if (pair >= 0 && plan.isPairLeftOut(i) != lookedUp) {
                bound.openPair(i, index.mostWeight(pair));
                any = true;
            }
        }
        return any;
    }

    private void lookUp(Given given, int list) {
        int listed = lists.id(list);
        if (listed >= 0) {
            visit(index.withWord(listed));
        } else if (listed == NameLists.BEGUN) {
            for (int id = reach.firstBegun(); id < reach.endOfBegun(); id++) {
                visit(index.withWord(id));
            }
        } else {
            Neighbours neighbours = given.neighbours(lists.word(list));
            int[] ids = neighbours.ids();
            for (int k = 0; k < ids.length; k++) {
                if (lists.isAmong(list, ids[k], neighbours.similarityAt(k)) && plan.isRead(ids[k])) {
                    visit(index.withWord(ids[k]));
                }
            }
        }
    }

    private void add(int[] names) {
        for (int n : names) {
            add(n);
        }
    }

    private void add(int name) {
        if (nameFound[name] != searches) {
            nameFound[name] = searches;
            found.add(name);
        }
    }

    private void visit(int[] names) {
        for (int n : names) {
            if (bound.mayScore(n)) {
                add(n);
            }
        }
    }
}
