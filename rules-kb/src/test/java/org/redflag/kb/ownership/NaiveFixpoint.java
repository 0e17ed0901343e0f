package org.redflag.kb.ownership;

import java.util.BitSet;
import org.redflag.model.Control;
import org.redflag.model.Share;

/** The fixpoint as the law books tell it: look at everybody again and again until nobody is added. */
final class NaiveFixpoint {

    private final OwnershipGraph graph;
    private final Threshold threshold;
    private final boolean controlSuffices;
    private final boolean jointly;

    NaiveFixpoint(OwnershipGraph graph, Threshold threshold, boolean controlSuffices, boolean jointly) {
        this.graph = graph;
        this.threshold = threshold;
        this.controlSuffices = controlSuffices;
        this.jointly = jointly;
    }

    BitSet close(BitSet listed, boolean atMost) {
        BitSet counting = (BitSet) listed.clone();
        boolean added = true;
        while (added) {
            added = false;
            for (int person = 0; person < graph.persons; person++) {
                if (!counting.get(person) && counts(person, counting, atMost)) {
                    counting.set(person);
                    added = true;
                }
            }
        }
        return counting;
    }

    private boolean counts(int person, BitSet counting, boolean atMost) {
        Share sum = Share.NONE;
        Share othersAtLeast = Share.NONE;
        Share allAtLeast = Share.NONE;
        boolean tooMuch = false;
        for (int h = 0; h < graph.holdings(); h++) {
            if (graph.owned[h] != person) {
                continue;
            }
            tooMuch |= allAtLeast.compareTo(Share.ALL.minus(graph.least[h])) > 0;
            allAtLeast = allAtLeast.plus(graph.least[h]);
            Control control = graph.control(h);
            if (counting.get(graph.owner[h])
                    && controlSuffices
                    && (control == Control.CERTAIN || (atMost && control == Control.PERHAPS))) {
                return true;
            }
            if (isAdded(h, counting)) {
                sum = sum.plus(atMost ? graph.most[h] : graph.least[h]);
            } else {
                othersAtLeast = othersAtLeast.plus(graph.least[h]);
            }
        }
        if (atMost && !tooMuch) {
            sum = sum.min(Share.ALL.minus(othersAtLeast));
        }
        return threshold.isMetBy(sum);
    }

    private boolean isAdded(int holding, BitSet counting) {
        if (counting.get(graph.owner[holding])) {
            return true;
        }
        for (int h = 0; jointly && graph.joint[holding] != 0 && h < graph.holdings(); h++) {
            if (graph.owned[h] == graph.owned[holding]
                    && graph.joint[h] == graph.joint[holding]
                    && counting.get(graph.owner[h])) {
                return true;
            }
        }
        return false;
    }
}
