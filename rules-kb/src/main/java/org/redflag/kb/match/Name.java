package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name ready for comparison: its words without legal forms, and what kind of word each is.
 *
 * @param numbers the numbers in it, without leading zeros
 * @param legalForms the legal forms that were taken out, joined; empty when there was none
 */
record Name(List<String> words, List<Wording.Kind> kinds, Set<String> numbers, String legalForms) {

    private static final int MOST_WORDS = 24;

    static Name of(String published) {
        List<String> raw = letters(published);
        List<String> words = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < raw.size(); ) {
            int form = Wording.legalFormAt(raw, i);
            if (form > 0) {
                forms.add(String.join(" ", raw.subList(i, i + form)));
                i += form;
            } else {
                words.add(withoutLeadingZeros(raw.get(i++)));
            }
        }
        // A firm that is called nothing but "Company Limited" must still be found under that name.
        List<String> kept = words.isEmpty() ? raw : words;
        List<String> bounded = List.copyOf(kept.subList(0, Math.min(kept.size(), MOST_WORDS)));
        return new Name(bounded, kinds(bounded), numbers(bounded), String.join(" ", forms));
    }

    /**
     * Abramovich is a surname and Arkadievich is not, but their endings are the same: a father's name never comes first, needs
     * two more names beside it, and there is only one.
     */
    private static List<Wording.Kind> kinds(List<String> words) {
        List<Wording.Kind> kinds = new ArrayList<>();
        boolean had = false;
        for (int i = 0; i < words.size(); i++) {
            Wording.Kind kind = Wording.kind(words.get(i));
            if (kind == Wording.Kind.PATRONYMIC && (had || i == 0 || words.size() < 3)) {
                kind = Wording.Kind.WORD;
            }
            had |= kind == Wording.Kind.PATRONYMIC;
            kinds.add(kind);
        }
        return List.copyOf(kinds);
    }

    private static Set<String> numbers(List<String> words) {
        return words.stream()
                .filter(word -> Wording.kind(word) == Wording.Kind.NUMBER)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String withoutLeadingZeros(String word) {
        return Wording.kind(word) == Wording.Kind.NUMBER ? word.replaceFirst("^0+(?=.)", "") : word;
    }

    int size() {
        return words.size();
    }

    /** The words, in which letters that stand alone in a row are one abbreviation: J P Morgan is JP Morgan. */
    private static List<String> letters(String published) {
        String folded = Letters.fold(published);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (String word : folded.split(" +", -1)) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                run.append(word);
            } else {
                flush(run, words);
                words.add(word);
            }
        }
        flush(run, words);
        return words;
    }

    private static void flush(StringBuilder run, List<String> words) {
        if (run.length() > 0) {
            words.add(run.toString());
            run.setLength(0);
        }
    }
}
