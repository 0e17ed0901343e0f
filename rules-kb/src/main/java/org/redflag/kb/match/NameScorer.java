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
 *   sum(similarity x weight) / (sum(weight) + listed cost x unmatched listed weight + unmatched given cost) x factor
 * </pre>
 */
final class NameScorer {

    /** A word that weighs less cannot make two names one. */
    static final double TELLING = 0.2;

    static final double NEXT_TO_NOTHING = 0.1;

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::worth)
            .reversed()
            .thenComparingInt(Pair::given)
            .thenComparingInt(Pair::listed)
            .thenComparingInt(Pair::listedWords);

    private NameScorer() {}

    static NameScore score(Given given, Listed listed) {
        NameScore byWords = scoreWords(given, listed);
        return byWords.score() < Bands.BEGINNING && given.name().isBeginningOf(listed.name())
                ? NameScore.beginning(Bands.BEGINNING)
                : byWords;
    }

    private static NameScore scoreWords(Given given, Listed listed) {
        List<Pair> pairs = assign(candidates(given, listed));
        double worth = 0;
        double weight = 0;
        long givenMet = 0;
        long listedMet = 0;
        int telling = 0;
        boolean cut = false;
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            worth += pair.worth();
            weight += pair.weight();
            telling += pair.telling() ? 1 : 0;
            cut |= pair.cutOff();
            givenMet |= pair.givenBits();
            listedMet |= pair.listedBits();
        }
        if (weight < TELLING) {
            return NameScore.NONE;
        }
        double unmatchedGiven = 0;
        for (int i = 0; i < given.size(); i++) {
            unmatchedGiven += (givenMet >> i & 1) == 0 ? given.cost(i) : 0;
        }
        double unmatchedListed = 0;
        for (int i = 0; i < listed.size(); i++) {
            unmatchedListed += (listedMet >> i & 1) == 0 ? listed.weight(i) : 0;
        }
        double listedCost = cut ? Bands.UNMATCHED_AFTER_CUT : Bands.UNMATCHED_LISTED;
        if (telling > 1) {
            listedCost *= Bands.UNMATCHED_BESIDE_TWO;
            unmatchedGiven *= Bands.UNMATCHED_BESIDE_TWO;
        }
        double base = worth / (weight + listedCost * unmatchedListed + unmatchedGiven);
        NameScore sum = new NameScore(base, pairs, unmatchedGiven, unmatchedListed, listedCost, 1, "");
        return base < Bands.LEAST ? sum : Judgement.of(given, listed, sum);
    }

    private static List<Pair> candidates(Given given, Listed listed) {
        List<Pair> pairs = new ArrayList<>(8);
        for (int g = 0; g < given.size(); g++) {
            for (int l = 0; l < listed.size(); l++) {
                single(given, g, listed, l, pairs);
                joined(given, g, listed, l, pairs);
            }
        }
        whole(given, listed, pairs);
        if (pairs.size() > 1) {
            pairs.sort(BEST_FIRST);
        }
        return pairs;
    }

    private static void single(Given given, int g, Listed listed, int l, List<Pair> into) {
        double weight = listed.weight(l);
        double similarity = given.neighbours(g).similarity(listed.id(l));
        if (similarity > 0) {
            // A telling word is not used up by a title or article that it only resembles.
            if (similarity >= Bands.SAME_CONSONANTS || weight >= NEXT_TO_NOTHING || given.weight(g) < TELLING) {
                into.add(new Pair(g, 1, l, 1, similarity, weight, listed.tells(l), false));
            }
            return;
        }
        String a = given.word(g);
        String b = listed.word(l);
        if (given.isInitial(g) && a.length() > 1) {
            row(a, g, listed, l, into);
        } else if ((given.isInitial(g) || listed.isInitial(l)) && a.charAt(0) == b.charAt(0)) {
            double least = Math.min(weight, Wording.Kind.INITIAL.cap());
            double initial = given.isInitial(g) ? Bands.INITIAL : Bands.LISTED_INITIAL;
            into.add(new Pair(g, 1, l, 1, initial, least, false, false));
        } else if (given.mayBeCutOff(g) && b.startsWith(a)) {
            double least = Math.min(weight, given.isFragment(g) ? Bands.FRAGMENT : Bands.CUT_OFF_WEIGHT);
            into.add(new Pair(g, 1, l, 1, Bands.CUT_OFF, least, false, true));
        }
    }

    /** A row of initials meets as many words in a row. */
    private static void row(String initials, int g, Listed listed, int l, List<Pair> into) {
        if (l + initials.length() > listed.size()) {
            return;
        }
        double weight = 0;
        for (int i = 0; i < initials.length(); i++) {
            if (listed.word(l + i).charAt(0) != initials.charAt(i)) {
                return;
            }
            weight += Math.min(listed.weight(l + i), Wording.Kind.INITIAL.cap());
        }
        into.add(new Pair(g, 1, l, initials.length(), Bands.INITIAL, weight, false, false));
    }

    /** Two or three words on one side that are written as one on the other. */
    private static void joined(Given given, int g, Listed listed, int l, List<Pair> into) {
        int count = spans(given.word(g), listed.name().words(), l);
        if (count > 1) {
            double weight = 0;
            boolean tells = false;
            for (int i = l; i < l + count; i++) {
                weight += listed.weight(i);
                tells |= listed.tells(i);
            }
            into.add(new Pair(g, 1, l, count, Bands.JOINED, weight, tells, false));
        }
        if (g + 1 < given.size() && isJoint(listed.word(l), given.word(g), given.word(g + 1))) {
            into.add(new Pair(g, 2, l, 1, Bands.JOINED, listed.weight(l), listed.tells(l), false));
        }
    }

    /** The whole of both names, when they differ in nothing but blanks. */
    private static void whole(Given given, Listed listed, List<Pair> into) {
        if (given.size() != listed.size()
                && given.name().joined().equals(listed.name().joined())) {
            double weight = 0;
            for (int i = 0; i < listed.size(); i++) {
                weight += listed.weight(i);
            }
            into.add(new Pair(0, given.size(), 0, listed.size(), Bands.JOINED, weight, true, false));
        }
    }

    /** How many words from a position on make up a word when written together; 0 when no few do. */
    private static int spans(String whole, List<String> words, int from) {
        int at = 0;
        for (int i = from; i < words.size() && (i < from + JointIndex.MOST_JOINED || from == 0); i++) {
            String word = words.get(i);
            if (!whole.startsWith(word, at)) {
                return 0;
            }
            at += word.length();
            if (at == whole.length()) {
                boolean all = i == words.size() - 1;
                return i - from < JointIndex.MOST_JOINED || all ? i - from + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean isJoint(String whole, String first, String second) {
        return whole.length() == first.length() + second.length() && whole.startsWith(first) && whole.endsWith(second);
    }

    private static List<Pair> assign(List<Pair> bestFirst) {
        List<Pair> chosen = new ArrayList<>(4);
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
