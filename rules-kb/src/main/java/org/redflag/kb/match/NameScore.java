package org.redflag.kb.match;

import java.util.List;

/**
 * The score of two names and everything it is made of.
 *
 * @param pairs the words that met
 * @param unmatchedGiven weight of the given words that met none
 * @param unmatchedListed weight of the listed words that met none
 * @param listedCost how much of {@code unmatchedListed} counts
 * @param factor what the sum is multiplied by for the reason named
 * @param reason why; empty when the factor is 1
 */
record NameScore(
        double score,
        List<Pair> pairs,
        double unmatchedGiven,
        double unmatchedListed,
        double listedCost,
        double factor,
        String reason) {

    static final NameScore NONE = new NameScore(0, List.of(), 0, 0, 0, 1, "");

    /** The score of a name of which the field had room for the beginning only. */
    static NameScore beginning(double score) {
        return new NameScore(score, List.of(), 0, 0, 0, 1, "all of it is the beginning of the listed name");
    }

    NameScore times(double by, String why) {
        return new NameScore(score * by, pairs, unmatchedGiven, unmatchedListed, listedCost, by, why);
    }
}
