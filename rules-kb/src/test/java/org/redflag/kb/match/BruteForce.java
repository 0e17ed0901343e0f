package org.redflag.kb.match;

import java.util.Map;
import java.util.TreeMap;

/** Scores a name against every listed one, with its words compared to every listed word: what an index must find. */
final class BruteForce {

    private BruteForce() {}

    /** The listed names that score enough, by their positions. */
    static Map<Integer, Double> over(NameIndex index, String query, double least) {
        Given given = Given.of(query, index.vocabulary(), true);
        Map<Integer, Double> scores = new TreeMap<>();
        // A name without a word meets nobody.
        for (int n = 0; n < index.names().size() && given.size() > 0; n++) {
            add(n, given, index, least, scores);
        }
        return scores;
    }

    /** The same, with the names that the index proposes only. */
    static Map<Integer, Double> byIndex(NameIndex index, Search search, String query, double least) {
        Given given = Given.of(query, index.vocabulary());
        Numbers proposed = search.names(given, least);
        Map<Integer, Double> scores = new TreeMap<>();
        for (int i = 0; i < proposed.count(); i++) {
            add(proposed.get(i), given, index, least, scores);
        }
        return scores;
    }

    private static void add(int name, Given given, NameIndex index, double least, Map<Integer, Double> scores) {
        double score = NameScorer.score(given, index.names().get(name)).score();
        if (score >= least) {
            scores.put(name, score);
        }
    }

    /** What one of them has and the other has not, in words; empty when they agree. */
    static String difference(NameIndex index, Map<Integer, Double> all, Map<Integer, Double> found) {
        StringBuilder difference = new StringBuilder();
        all.forEach((name, score) -> {
            if (!score.equals(found.get(name))) {
                difference.append(text(index, name) + " scores " + score + ", by index " + found.get(name) + "; ");
            }
        });
        found.forEach((name, score) -> {
            if (!all.containsKey(name)) {
                difference.append(text(index, name) + " scores " + score + " by index only; ");
            }
        });
        return difference.toString();
    }

    private static String text(NameIndex index, int name) {
        return "'" + index.names().get(name).published().name() + "'";
    }
}
