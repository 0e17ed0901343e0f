package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    private static final int LEAST_CUT_OFF = 2;
    /** Fields of payment messages and forms cut names at 22 letters and more; a shorter name was not cut. */
    private static final int SHORTEST_CUT_NAME = 20;

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::worth)
            .reversed()
            .thenComparingInt(Pair::given)
            .thenComparingInt(Pair::listed)
            .thenComparingInt(Pair::listedWords);

    private final Vocabulary vocabulary;

    NameScorer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    NameScore score(Name given, Name listed) {
        List<Pair> pairs = assign(candidates(given, listed));
        double worth = 0;
        double weight = 0;
        int telling = 0;
        for (Pair pair : pairs) {
            worth += pair.worth();
            weight += pair.weight();
            telling += pair.telling() ? pair.listedWords() : 0;
        }
        if (telling == 0) {
            return NameScore.NONE;
        }
        double unmatchedGiven = unmatched(given, pairs, true);
        double unmatchedListed = unmatched(listed, pairs, false);
        double base =
                worth / (weight + Bands.UNMATCHED_LISTED * unmatchedListed + Bands.UNMATCHED_GIVEN * unmatchedGiven);
        return judge(given, listed, new NameScore(base, pairs, unmatchedGiven, unmatchedListed, 1, ""), telling);
    }

    /** Applies what the sum cannot see: numbers that differ, and names of which one word only met. */
    private NameScore judge(Name given, Name listed, NameScore sum, int telling) {
        if (!numbers(given).equals(numbers(listed))) {
            return times(sum, Bands.OTHER_NUMBER, "other number");
        }
        if (telling > 1) {
            return sum;
        }
        if (sum.unmatchedGiven() + sum.unmatchedListed() >= TELLING) {
            return times(sum, Bands.ONE_WORD_ONLY, "one telling word only");
        }
        Pair lone = sum.pairs().stream().filter(Pair::telling).findFirst().orElseThrow();
        String word = listed.words().get(lone.listed());
        boolean tooShort = word.length() < LEAST_LONE_LETTERS && lone.similarity() < 1;
        if (tooShort || lone.similarity() < LEAST_LONE_SIMILARITY) {
            return NameScore.NONE;
        }
        boolean asListed = given.legalForms().equals(listed.legalForms());
        boolean rare = word.length() >= LEAST_LONE_LETTERS && lone.weight() >= Wording.Kind.WORD.cap() * 0.9;
        return asListed || rare ? sum : times(sum, Bands.LONE_COMMON_WORD, "lone word under another legal form");
    }

    private static NameScore times(NameScore sum, double factor, String reason) {
        return new NameScore(
                sum.score() * factor, sum.pairs(), sum.unmatchedGiven(), sum.unmatchedListed(), factor, reason);
    }

    private List<Pair> candidates(Name given, Name listed) {
        List<Pair> pairs = new ArrayList<>();
        boolean cut = given.words().stream().mapToInt(w -> w.length() + 1).sum() >= SHORTEST_CUT_NAME;
        for (int g = 0; g < given.size(); g++) {
            for (int l = 0; l < listed.size(); l++) {
                single(given, g, listed, l, cut && g == given.size() - 1, pairs);
                joined(given, g, listed, l, pairs);
            }
        }
        pairs.sort(BEST_FIRST);
        return pairs;
    }

    private void single(Name given, int g, Name listed, int l, boolean cutOff, List<Pair> into) {
        String a = given.words().get(g);
        String b = listed.words().get(l);
        double weight = vocabulary.weight(b, listed.kinds().get(l));
        double similarity = Spelling.similarity(a, b);
        if (similarity > 0) {
            into.add(new Pair(g, 1, l, 1, similarity, weight, weight >= TELLING));
        } else if ((a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b))) {
            into.add(new Pair(g, 1, l, 1, Bands.ABBREVIATED, Math.min(weight, Wording.Kind.INITIAL.cap()), false));
        } else if (cutOff && a.length() >= LEAST_CUT_OFF && b.startsWith(a)) {
            into.add(new Pair(g, 1, l, 1, Bands.ABBREVIATED, Math.min(weight, Wording.Kind.PLACE.cap()), false));
        }
    }

    /** Two words on one side that are written as one on the other. */
    private void joined(Name given, int g, Name listed, int l, List<Pair> into) {
        String a = given.words().get(g);
        String b = listed.words().get(l);
        if (l + 1 < listed.size() && isJoint(a, b, listed.words().get(l + 1))) {
            double weight = vocabulary.weight(b, listed.kinds().get(l))
                    + vocabulary.weight(
                            listed.words().get(l + 1), listed.kinds().get(l + 1));
            into.add(new Pair(g, 1, l, 2, Bands.JOINED, weight, weight >= TELLING));
        }
        if (g + 1 < given.size() && isJoint(b, a, given.words().get(g + 1))) {
            double weight = vocabulary.weight(b, listed.kinds().get(l));
            into.add(new Pair(g, 2, l, 1, Bands.JOINED, weight, weight >= TELLING));
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
            long g = bits(pair.given(), pair.givenWords());
            long l = bits(pair.listed(), pair.listedWords());
            if ((given & g) == 0 && (listed & l) == 0) {
                chosen.add(pair);
                given |= g;
                listed |= l;
            }
        }
        return chosen;
    }

    private static long bits(int from, int count) {
        return ((1L << count) - 1) << from;
    }

    private double unmatched(Name name, List<Pair> pairs, boolean given) {
        long met = 0;
        for (Pair pair : pairs) {
            met |= given ? bits(pair.given(), pair.givenWords()) : bits(pair.listed(), pair.listedWords());
        }
        double weight = 0;
        for (int i = 0; i < name.size(); i++) {
            if ((met & bits(i, 1)) == 0) {
                weight += vocabulary.weight(name.words().get(i), name.kinds().get(i));
            }
        }
        return weight;
    }

    private static Set<String> numbers(Name name) {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < name.size(); i++) {
            if (name.kinds().get(i) == Wording.Kind.NUMBER) {
                numbers.add(name.words().get(i).replaceFirst("^0+(?=.)", ""));
            }
        }
        return numbers;
    }
}
