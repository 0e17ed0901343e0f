package org.redflag.kb.ownership;

import java.util.Arrays;
import java.util.BitSet;
import org.redflag.model.Control;
import org.redflag.model.Share;

/**
 * Finds everybody whose shares count like a listed person's: first the listed persons; then whoever is held to the
 * threshold by those that count, share by share and never multiplied along a chain; until nobody is added. It is the least
 * such set, whatever the order in which it is found, and cycles of owners end it like anything else.
 */
final class OwnershipFixpoint {

    private final OwnershipGraph graph;
    private final Threshold threshold;
    private final boolean controlSuffices;
    private final boolean jointly;

    /**
     * The fixpoint of one way of adding up.
     *
     * @param controlSuffices whether a company counts that is controlled by one that counts, whatever is owned of it
     * @param jointly whether the share of whoever acts jointly with one that counts, counts too
     */
    OwnershipFixpoint(OwnershipGraph graph, Threshold threshold, boolean controlSuffices, boolean jointly) {
        this.graph = graph;
        this.threshold = threshold;
        this.controlSuffices = controlSuffices;
        this.jointly = jointly;
    }

    /** Those who count for sure, given who is listed for sure. */
    BitSet certain(BitSet listed) {
        return new Run(false).close(listed);
    }

    /** Those who may count, given who is or may be listed: unknown shares are taken as large as they can be. */
    BitSet possible(BitSet listed) {
        return new Run(true).close(listed);
    }

    /** What those that count for sure hold of a person, at least. */
    Share least(int person, BitSet certain) {
        return held(person, certain, false);
    }

    /** What those that may count hold of a person, at most. */
    Share most(int person, BitSet possible) {
        return held(person, possible, true);
    }

    boolean isMetBy(Share share) {
        return threshold.isMetBy(share);
    }

    /** Whether somebody that counts controls a person. */
    Control control(int person, BitSet certain, BitSet possible) {
        Control control = Control.NONE;
        for (int h = graph.inBegins[person]; h < graph.inBegins[person + 1]; h++) {
            if (certain.get(graph.owner[h])) {
                control = control.or(graph.control(h));
            } else if (possible.get(graph.owner[h]) && graph.control(h) != Control.NONE) {
                control = control.or(Control.PERHAPS);
            }
        }
        return control;
    }

    /** Whether a holding is added up, its owner or one who acts jointly with it being one that counts. */
    boolean counts(int holding, BitSet counting) {
        if (counting.get(graph.owner[holding])) {
            return true;
        }
        if (!jointly || graph.joint[holding] == 0) {
            return false;
        }
        int person = graph.owned[holding];
        for (int h = graph.inBegins[person]; h < graph.inBegins[person + 1]; h++) {
            if (graph.joint[h] == graph.joint[holding] && counting.get(graph.owner[h])) {
                return true;
            }
        }
        return false;
    }

    private Share held(int person, BitSet counting, boolean atMost) {
        Share counted = Share.NONE;
        Share leastCounted = Share.NONE;
        Share leastOfAll = Share.NONE;
        boolean contradictory = false;
        for (int h = graph.inBegins[person]; h < graph.inBegins[person + 1]; h++) {
            contradictory |= leastOfAll.compareTo(Share.ALL.minus(graph.least[h])) > 0;
            leastOfAll = leastOfAll.plus(graph.least[h]);
            if (counts(h, counting)) {
                counted = counted.plus(atMost ? graph.most[h] : graph.least[h]);
                leastCounted = leastCounted.plus(graph.least[h]);
            }
        }
        if (!atMost || contradictory) {
            return counted;
        }
        // Nobody can hold what others are known to hold.
        return counted.min(Share.ALL.minus(leastOfAll.minus(leastCounted)));
    }

    /** One search, with what it has added up so far. */
    private final class Run {

        private final boolean atMost;
        private final long[] counted = new long[graph.persons];
        /** What others are known to hold, and so cannot be held by those that count. */
        private final long[] others;
        /** Shares that an arrangement has already brought in. */
        private final BitSet brought = new BitSet();

        private BitSet counting = new BitSet();
        private int[] waiting = new int[64];
        private int waits;

        Run(boolean atMost) {
            this.atMost = atMost;
            others = atMost ? heldAtLeast() : new long[0];
        }

        /** For each person what its owners hold at least; less than nothing where that is more than everything. */
        private long[] heldAtLeast() {
            long[] all = new long[graph.persons];
            for (int h = 0; h < graph.holdings(); h++) {
                int person = graph.owned[h];
                if (all[person] >= 0) {
                    all[person] += graph.leastParts[h];
                    if (all[person] > graph.whole[person]) {
                        all[person] = -1;
                    }
                }
            }
            return all;
        }

        BitSet close(BitSet listed) {
            counting = (BitSet) listed.clone();
            listed.stream().forEach(this::push);
            while (waits > 0) {
                int owner = waiting[--waits];
                for (int i = graph.outBegins[owner]; i < graph.outBegins[owner + 1]; i++) {
                    int holding = graph.out[i];
                    int person = graph.owned[holding];
                    if (!counting.get(person) && joins(person, holding)) {
                        counting.set(person);
                        push(person);
                    }
                }
            }
            return counting;
        }

        private void push(int person) {
            if (waits == waiting.length) {
                waiting = Arrays.copyOf(waiting, 2 * waits);
            }
            waiting[waits++] = person;
        }

        private boolean joins(int person, int holding) {
            Control control = graph.control(holding);
            if (controlSuffices && (control == Control.CERTAIN || (atMost && control == Control.PERHAPS))) {
                return true;
            }
            if (graph.whole[person] == 0) {
                return threshold.isMetBy(held(person, counting, atMost));
            }
            if (jointly && graph.joint[holding] != 0) {
                for (int h = graph.inBegins[person]; h < graph.inBegins[person + 1]; h++) {
                    if (graph.joint[h] == graph.joint[holding]) {
                        count(person, h);
                    }
                }
            } else {
                count(person, holding);
            }
            return threshold.isMetBy(sum(person), graph.whole[person]);
        }

        private void count(int person, int holding) {
            if (jointly && brought.get(holding)) {
                return;
            }
            if (jointly) {
                brought.set(holding);
            }
            long parts = atMost ? graph.mostParts[holding] : graph.leastParts[holding];
            counted[person] = Math.min(graph.whole[person], counted[person] + parts);
            if (atMost && others[person] >= 0) {
                others[person] -= graph.leastParts[holding];
            }
        }

        private long sum(int person) {
            return atMost && others[person] >= 0
                    ? Math.min(counted[person], graph.whole[person] - others[person])
                    : counted[person];
        }
    }
}
