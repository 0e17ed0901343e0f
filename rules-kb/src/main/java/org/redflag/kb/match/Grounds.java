package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A score in words, so complete that a reader can recompute it. */
final class Grounds {

    private Grounds() {}

    static String of(String document, Given given, Listed listed, NameScore score) {
        List<String> parts = new ArrayList<>();
        for (Pair pair : score.pairs()) {
            String a = words(given.name(), pair.given(), pair.givenWords());
            String b = words(listed.name(), pair.listed(), pair.listedWords());
            parts.add(a
                    + (pair.similarity() == 1 ? " = " : " ~ ")
                    + b
                    + how(pair, a, b)
                    + String.format(Locale.ROOT, " %.3f x %.2f", pair.similarity(), pair.weight()));
        }
        if (parts.isEmpty()) {
            parts.add(score.reason());
        }
        String kind = listed.published().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String named = kind.equals("primary") ? "primary name" : kind.equals("former") ? "former name" : kind;
        String sentence = String.format(
                Locale.ROOT,
                "'%s' meets '%s' (%s): %s",
                document,
                listed.published().name(),
                named,
                String.join(", ", parts));
        sentence += unmatched(listed, score) + unmatched(given, score);
        if (score.factor() != 1) {
            sentence += String.format(Locale.ROOT, "; times %.2f: %s", score.factor(), score.reason());
        }
        return String.format(Locale.ROOT, "%s; score %.3f.", sentence, score.score());
    }

    private static String how(Pair pair, String given, String listed) {
        if (pair.similarity() == 1) {
            return "";
        }
        if (pair.cutOff()) {
            return " (cut off)";
        }
        if (pair.byInitial()) {
            return " (initial)";
        }
        if (pair.givenWords() > 1 || pair.listedWords() > 1) {
            return " (written together)";
        }
        if (Variants.of(given).contains(listed)) {
            return " (variant)";
        }
        if (Variants.perhaps(given).contains(listed)) {
            return " (perhaps a variant)";
        }
        if (WithoutVowels.isMarked(given) || WithoutVowels.isMarked(listed)) {
            return " (consonants)";
        }
        int slips = new Slips().of(given).distance(listed);
        boolean sound = Transliteration.plain(given).equals(Transliteration.plain(listed));
        return sound ? " (other romanisation)" : slips == 1 ? " (1 slip)" : " (" + slips + " slips)";
    }

    private static String unmatched(Listed listed, NameScore score) {
        long met = score.pairs().stream().mapToLong(Pair::listedBits).reduce(0, (a, b) -> a | b);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            if ((met >> i & 1) == 0) {
                words.add(String.format(Locale.ROOT, "%s %.2f", listed.word(i), listed.weight(i)));
            }
        }
        return only("listed", score.listedCost(), words);
    }

    private static String unmatched(Given given, NameScore score) {
        long met = score.pairs().stream().mapToLong(Pair::givenBits).reduce(0, (a, b) -> a | b);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if ((met >> i & 1) == 0) {
                words.add(String.format(Locale.ROOT, "%s %.2f", given.word(i), given.cost(i)));
            }
        }
        return only("given, each at its cost", 1, words);
    }

    private static String only(String side, double cost, List<String> words) {
        return words.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "; only %s (x %.2f): %s", side, cost, String.join(", ", words));
    }

    private static String words(Name name, int from, int count) {
        return String.join(" ", name.words().subList(from, from + count)).replace(WithoutVowels.MARK, '*');
    }
}
