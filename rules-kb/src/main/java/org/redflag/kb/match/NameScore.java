package org.redflag.kb.match;

import java.util.List;

/**
 * The score of two names and everything it is made of.
 *
 * @param pairs the words that met
 * @param unmatchedGiven weight of the given words that met none
 * @param unmatchedListed weight of the listed words that met none
 * @param factor what the sum is multiplied by for the reason named
 * @param reason why; empty when the factor is 1
 */
record NameScore(
        double score, List<Pair> pairs, double unmatchedGiven, double unmatchedListed, double factor, String reason) {

    static final NameScore NONE = new NameScore(0, List.of(), 0, 0, 1, "");
}
