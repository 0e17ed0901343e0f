package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A score in words, so complete that a reader can recompute it. */
final class Grounds {

    private final Vocabulary vocabulary;

    Grounds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String of(String published, Name given, NameIndex.Entry entry, NameScore score) {
        List<String> parts = new ArrayList<>();
        for (Pair pair : score.pairs()) {
            parts.add(words(given, pair.given(), pair.givenWords())
                    + (pair.similarity() == 1 ? " = " : " ~ ")
                    + words(entry.name(), pair.listed(), pair.listedWords())
                    + String.format(Locale.ROOT, " %.2f x %.2f", pair.similarity(), pair.weight()));
        }
        String kind = entry.listed().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String named = kind.equals("primary") ? "primary name" : kind.equals("former") ? "former name" : kind;
        String sentence = String.format(
                Locale.ROOT,
                "'%s' meets '%s' (%s): %s",
                published,
                entry.listed().name(),
                named,
                String.join(", ", parts));
        sentence += unmatched("listed", entry.name(), score, false) + unmatched("given", given, score, true);
        if (score.factor() != 1) {
            sentence += String.format(Locale.ROOT, "; times %.2f: %s", score.factor(), score.reason());
        }
        return String.format(Locale.ROOT, "%s; score %.3f.", sentence, score.score());
    }

    private String unmatched(String side, Name name, NameScore score, boolean given) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            int at = i;
            boolean met = score.pairs().stream()
                    .anyMatch(p -> given
                            ? at >= p.given() && at < p.given() + p.givenWords()
                            : at >= p.listed() && at < p.listed() + p.listedWords());
            if (!met) {
                words.add(String.format(
                        Locale.ROOT,
                        "%s %.2f",
                        name.words().get(i),
                        vocabulary.weight(name.words().get(i), name.kinds().get(i))));
            }
        }
        double cost = given ? Bands.UNMATCHED_GIVEN : Bands.UNMATCHED_LISTED;
        return words.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "; only %s (x %.2f): %s", side, cost, String.join(", ", words));
    }

    private static String words(Name name, int from, int count) {
        return String.join(" ", name.words().subList(from, from + count));
    }
}
