package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Scores a given name against a listed one.
 *
 * <p>Words are paired one to one, the most telling pairs first. The score is what the pairs are worth, divided by what they
 * could have been worth and a part of what found no partner:
 *
 * <pre>
 *   sum(similarity x weight) / (sum(weight) + 0.25 x unmatched listed weight + 0.75 x unmatched given weight) x factor
 * </pre>
 */
final class NameScorer {

    /** A word that weighs less cannot make two names one. */
    private static final double TELLING = 0.2;

    private static final int LEAST_LONE_LETTERS = 6;
    private static final double LEAST_LONE_SIMILARITY = 0.87;
    private static final double LEAST_SHORT_SIMILARITY = 0.95;
    private static final double LEAST_RARE_WEIGHT = 0.9;

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::worth)
            .reversed()
            .thenComparingInt(Pair::given)
            .thenComparingInt(Pair::listed)
            .thenComparingInt(Pair::listedWords);

    private NameScorer() {}

    static NameScore score(Given given, Listed listed) {
        List<Pair> pairs = assign(candidates(given, listed));
        double worth = 0;
        double weight = 0;
        int telling = 0;
        long givenMet = 0;
        long listedMet = 0;
        boolean cut = false;
        for (Pair pair : pairs) {
            worth += pair.worth();
            weight += pair.weight();
            telling += pair.telling() ? 1 : 0;
            cut |= pair.cutOff();
            givenMet |= pair.givenBits();
            listedMet |= pair.listedBits();
        }
        if (telling == 0) {
            return NameScore.NONE;
        }
        double unmatchedGiven = 0;
        for (int i = 0; i < given.size(); i++) {
            unmatchedGiven += (givenMet >> i & 1) == 0 ? given.weights().get(i) : 0;
        }
        double unmatchedListed = 0;
        for (int i = 0; i < listed.size(); i++) {
            unmatchedListed += (listedMet >> i & 1) == 0 ? listed.weight(i) : 0;
        }
        double listedCost = cut ? Bands.UNMATCHED_AFTER_CUT : Bands.UNMATCHED_LISTED;
        double base = worth / (weight + listedCost * unmatchedListed + Bands.UNMATCHED_GIVEN * unmatchedGiven);
        NameScore sum = new NameScore(base, pairs, unmatchedGiven, unmatchedListed, listedCost, 1, "");
        return base < Bands.WEAK ? sum : judge(given.name(), listed.name(), sum, telling);
    }

    /** Applies what the sum cannot see: numbers that differ, and names of which one word only met. */
    private static NameScore judge(Name given, Name listed, NameScore sum, int telling) {
        if (!given.numbers().equals(listed.numbers())) {
            return sum.times(Bands.OTHER_NUMBER, "other number");
        }
        if (telling > 1) {
            return sum;
        }
        if (sum.unmatchedGiven() + sum.unmatchedListed() >= TELLING) {
            return sum.times(Bands.ONE_WORD_ONLY, "one telling word only");
        }
        Pair lone = sum.pairs().stream().filter(Pair::telling).findFirst().orElseThrow();
        String word = listed.words().get(lone.listed());
        boolean tooShort = word.length() < LEAST_LONE_LETTERS && lone.similarity() < LEAST_SHORT_SIMILARITY;
        if (tooShort || lone.similarity() < LEAST_LONE_SIMILARITY) {
            return NameScore.NONE;
        }
        // Seer is one letter from Ser, and so are many others.
        boolean clear = lone.similarity() == 1 || word.length() >= LEAST_LONE_LETTERS;
        boolean asListed = clear && given.legalForms().equals(listed.legalForms());
        boolean rare = word.length() >= LEAST_LONE_LETTERS && lone.weight() >= LEAST_RARE_WEIGHT;
        return asListed || rare
                ? sum
                : sum.times(Bands.LONE_COMMON_WORD, "lone word, short or under another legal form");
    }

    private static List<Pair> candidates(Given given, Listed listed) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < given.size(); g++) {
            for (int l = 0; l < listed.size(); l++) {
                single(given, g, listed, l, pairs);
                joined(given, g, listed, l, pairs);
            }
        }
        if (pairs.size() > 1) {
            pairs.sort(BEST_FIRST);
        }
        return pairs;
    }

    private static void single(Given given, int g, Listed listed, int l, List<Pair> into) {
        double weight = listed.weight(l);
        double similarity = given.neighbours().get(g).similarity(listed.id(l));
        if (similarity > 0) {
            into.add(new Pair(g, 1, l, 1, similarity, weight, weight >= TELLING, false));
            return;
        }
        if (given.mayAbbreviate(g) && listed.word(l).startsWith(given.word(g))) {
            boolean initial = given.word(g).length() == 1;
            Wording.Kind kind = initial ? Wording.Kind.INITIAL : Wording.Kind.PLACE;
            double least = Math.min(weight, kind.cap());
            into.add(new Pair(g, 1, l, 1, Bands.ABBREVIATED, least, false, !initial));
        }
    }

    /** Two words on one side that are written as one on the other. */
    private static void joined(Given given, int g, Listed listed, int l, List<Pair> into) {
        String a = given.word(g);
        String b = listed.word(l);
        if (l + 1 < listed.size() && isJoint(a, b, listed.word(l + 1))) {
            double weight = listed.weight(l) + listed.weight(l + 1);
            into.add(new Pair(g, 1, l, 2, Bands.JOINED, weight, weight >= TELLING, false));
        }
        if (g + 1 < given.size() && isJoint(b, a, given.word(g + 1))) {
            double weight = listed.weight(l);
            into.add(new Pair(g, 2, l, 1, Bands.JOINED, weight, weight >= TELLING, false));
        }
    }

    private static boolean isJoint(String whole, String first, String second) {
        return whole.length() == first.length() + second.length() && whole.startsWith(first) && whole.endsWith(second);
    }

    private static List<Pair> assign(List<Pair> bestFirst) {
        List<Pair> chosen = new ArrayList<>();
        long given = 0;
        long listed = 0;
        for (Pair pair : bestFirst) {
            if ((given & pair.givenBits()) == 0 && (listed & pair.listedBits()) == 0) {
                chosen.add(pair);
                given |= pair.givenBits();
                listed |= pair.listedBits();
            }
        }
        return chosen;
    }
}
