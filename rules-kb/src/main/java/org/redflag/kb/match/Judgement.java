package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the sum over words cannot see: numbers that differ, and names of which too little met to be sure. */
final class Judgement {

    private static final int LEAST_LONE_LETTERS = 6;
    private static final double LEAST_LONE_SIMILARITY = 0.85;
    private static final double LEAST_SHORT_SIMILARITY = 0.95;
    private static final double LEAST_RARE_WEIGHT = 0.9;
    /** A word so long is hardly anybody else's. */
    private static final int LONG = 10;
    /** So many common words make a name of their own, in whatever order. */
    private static final int ENOUGH_COMMON = 3;

    private Judgement() {}

    static NameScore of(Given given, Listed listed, NameScore sum) {
        boolean sameLetters = given.name().joined().equals(listed.name().joined());
        if (!sameLetters && !given.name().numbers().equals(listed.name().numbers())) {
            return sum.times(Bands.OTHER_NUMBER, "other number");
        }
        if (given.name().syllabic() || listed.name().syllabic()) {
            return syllables(given, listed, sum);
        }
        return words(given, listed, sum);
    }

    private static NameScore syllables(Given given, Listed listed, NameScore sum) {
        if (any(sum, pair -> pair.telling() && pair.similarity() < Bands.VARIANT)) {
            return sum.times(Bands.OTHER_SYLLABLE, "another syllable, and those are not misspelt");
        }
        boolean few = given.size() <= 2 || listed.size() <= 1;
        if (given.name().syllabic() != listed.name().syllabic() && few && !any(sum, pair -> !pair.telling())) {
            return sum.times(Bands.TWO_SYLLABLES, "two syllables in another script, which many names share");
        }
        return words(given, listed, sum);
    }

    private static NameScore words(Given given, Listed listed, NameScore sum) {
        int telling = 0;
        Pair lone = null;
        for (Pair pair : sum.pairs()) {
            if (pair.telling()) {
                telling++;
                lone = pair;
            }
        }
        if (lone == null) {
            return common(given, listed, sum);
        }
        return telling > 1 ? sum : lone(given, listed, sum, lone);
    }

    private static NameScore common(Given given, Listed listed, NameScore sum) {
        int met = sum.pairs().size();
        boolean same = counting(given.name()) == met && counting(listed.name()) == met && inOrder(sum);
        // One common word is a name only when there is nothing else on either side.
        same &= met > 1 || given.name().words().equals(listed.name().words());
        same &= sum.unmatchedGiven() < NameScorer.TELLING && sum.unmatchedListed() < NameScorer.TELLING;
        boolean enough = sum.unmatchedGiven() < NameScorer.NEXT_TO_NOTHING
                && sum.unmatchedListed() < NameScorer.NEXT_TO_NOTHING
                && sum.pairs().size() >= ENOUGH_COMMON;
        if (same && met == 1 && !given.name().sameFormAs(listed.name())) {
            return sum.times(Bands.OTHER_FORM, "one common word, under another legal form");
        }
        return (same || enough) && !any(sum, Pair::byInitial)
                ? sum
                : sum.times(Bands.NOTHING_TELLS, "common words only, and not the same ones in the same order");
    }

    /** How many words count when all are common: not articles, and not what is left of a legal form. */
    private static int counting(Name name) {
        int count = 0;
        for (Wording.Kind kind : name.kinds()) {
            count += kind == Wording.Kind.PARTICLE || kind == Wording.Kind.LEGAL ? 0 : 1;
        }
        return count;
    }

    private static NameScore lone(Given given, Listed listed, NameScore sum, Pair lone) {
        boolean cut = any(sum, Pair::cutOff);
        if (strange(given, sum) + (cut ? 0 : missed(listed, sum)) >= NameScorer.TELLING) {
            return sum.times(Bands.ONE_WORD_ONLY, "one telling word only");
        }
        boolean rareWithInitial = lone.weight() >= Bands.RARE_ENOUGH_FOR_INITIALS;
        if (any(sum, pair -> pair.byInitial() && !(rareWithInitial && pair.initialGiven()))) {
            return sum.times(Bands.COMMON_WITH_INITIAL, "a common word and an initial");
        }
        if (sum.pairs().size() > 1) {
            return lone.similarity() >= Bands.LONE_AMONG_COMMON
                    ? form(given.name(), listed.name(), sum)
                    : sum.times(Bands.NOTHING_TELLS, "the only telling word is far from the listed one");
        }
        return alone(given.name(), listed.name(), sum, lone);
    }

    /** What the given name has more, but for towns and countries, which documents add. */
    private static double strange(Given given, NameScore sum) {
        long met = 0;
        for (Pair pair : sum.pairs()) {
            met |= pair.givenBits();
        }
        double strange = 0;
        for (int i = 0; i < given.size(); i++) {
            strange += (met >> i & 1) == 0 && !given.isPlace(i) ? given.cost(i) : 0;
        }
        return strange;
    }

    /** What the listed name has more, but for towns and countries, which documents leave out. */
    private static double missed(Listed listed, NameScore sum) {
        long met = 0;
        for (Pair pair : sum.pairs()) {
            met |= pair.listedBits();
        }
        double missed = 0;
        for (int i = 0; i < listed.size(); i++) {
            boolean counts = (met >> i & 1) == 0 && listed.name().kinds().get(i) != Wording.Kind.PLACE;
            missed += counts ? listed.weight(i) : 0;
        }
        return missed;
    }

    private static NameScore alone(Name given, Name listed, NameScore sum, Pair lone) {
        String word = listed.words().get(lone.listed());
        boolean longEnough = word.length() >= LEAST_LONE_LETTERS;
        double least = longEnough ? LEAST_LONE_SIMILARITY : LEAST_SHORT_SIMILARITY;
        if (lone.similarity() < least) {
            return NameScore.NONE;
        }
        // Seer is one letter from Ser, and so are many others.
        boolean clear = lone.similarity() == 1 || longEnough;
        boolean asListed = clear && given.sameFormAs(listed);
        boolean rare = longEnough && (lone.weight() >= LEAST_RARE_WEIGHT || word.length() >= LONG);
        return asListed || rare
                ? form(given, listed, sum)
                : sum.times(Bands.LONE_COMMON_WORD, "lone word, short or under another legal form");
    }

    /** A Griffon Corp. and a Griffon FZC share a word that many like. */
    private static NameScore form(Name given, Name listed, NameScore sum) {
        boolean other = !given.legalForms().isEmpty() && !listed.legalForms().isEmpty() && !given.sameFormAs(listed);
        return other ? sum.times(Bands.OTHER_FORM, "one telling word, under another legal form") : sum;
    }

    private static boolean any(NameScore sum, Predicate<Pair> is) {
        for (Pair pair : sum.pairs()) {
            if (is.test(pair)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inOrder(NameScore sum) {
        List<Pair> byGiven = new ArrayList<>(sum.pairs());
        byGiven.sort(Comparator.comparingInt(Pair::given));
        @Nullable Pair before = null;
        for (Pair pair : byGiven) {
            if (before != null && pair.listed() < before.listed()) {
                return false;
            }
            before = pair;
        }
        return true;
    }
}
