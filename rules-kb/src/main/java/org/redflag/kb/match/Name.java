package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name ready for comparison: its words without legal forms, and what kind of word each is.
 *
 * @param numbers the numbers in it, without leading zeros
 * @param legalForms the legal forms that were taken out, joined; empty when there was none
 * @param joined all its words written together
 * @param cut whether the last word may be the beginning of a longer one
 * @param folded the whole text in small Latin letters, legal forms and all
 * @param syllabic whether it is written in Chinese characters or Korean syllables, each of which became a word
 * @param initials which words are letters that stood alone in a row, one bit each: J. R. in J. R. Smith
 */
record Name(
        List<String> words,
        List<Wording.Kind> kinds,
        Set<String> numbers,
        String legalForms,
        String joined,
        boolean cut,
        String folded,
        boolean syllabic,
        int initials) {

    static final int MOST_WORDS = 24;

    private static final Set<String> FORMS_IN_FRONT = Set.of("ao", "cv", "ooo", "oao", "pao", "pt", "ud", "zao");
    private static final int LONGEST_CUT_FORM = 4;
    private static final int SHORTEST_REPEATED = 3;
    /** So many letters beside legal forms are enough to speak of a beginning. */
    private static final int LEAST_BEGINNING = 3;
    /** A single I, V or X is an initial more often than a number. */
    private static final Map<String, String> ROMAN = Map.of(
            "ii", "2", "iii", "3", "iv", "4", "vi", "6", "vii", "7", "viii", "8", "ix", "9", "xi", "11", "xii", "12");

    static Name of(String published) {
        return of(published, false);
    }

    /** @param mayBeCut whether the name may end in the middle of a word, because its field was too short */
    static Name of(String published, boolean mayBeCut) {
        List<String> raw = new ArrayList<>(8);
        String folded = Letters.fold(published);
        long rawInitials = NameWords.cut(folded, raw);
        List<String> words = new ArrayList<>(raw.size());
        List<String> forms = List.of();
        boolean syllabic = Letters.isSyllabic(published);
        StringBuilder joined = new StringBuilder(folded.length());
        boolean cut = mayBeCut;
        int initials = 0;
        for (int i = 0; i < raw.size(); ) {
            int form = i == 0 && isPersonsInitials(raw, rawInitials) ? 0 : LegalForms.lengthAt(raw, i);
            if (form > 0) {
                forms = forms.isEmpty() ? new ArrayList<>(2) : forms;
                forms.add(form == 1 ? raw.get(i) : String.join(" ", raw.subList(i, i + form)));
                i += form;
                cut &= i < raw.size();
            } else if (mayBeCut && i > 0 && i >= raw.size() - LONGEST_CUT_FORM && LegalForms.beginsAt(raw, i)) {
                i = raw.size();
                cut = false;
            } else if (i + 1 < raw.size() && Numerals.announces(raw.get(i)) && Wording.isNumber(raw.get(i + 1))) {
                i++;
            } else {
                if (i < Long.SIZE && words.size() < MOST_WORDS) {
                    initials |= (rawInitials >> i & 1) != 0 ? 1 << words.size() : 0;
                }
                joined.append(raw.get(i));
                add(raw.get(i++), words);
            }
        }
        // A firm that is called nothing but "Company Limited" must still be found under that name.
        List<String> kept = words.isEmpty() ? raw : words;
        String together = words.isEmpty() ? String.join("", raw) : joined.toString();
        List<String> bounded = List.copyOf(kept.size() > MOST_WORDS ? kept.subList(0, MOST_WORDS) : kept);
        return new Name(
                bounded,
                kinds(bounded, syllabic),
                numbers(bounded),
                forms.isEmpty() ? "" : String.join(" ", forms),
                together,
                cut,
                folded,
                syllabic,
                initials);
    }

    /** A.G. in front of a name is hardly ever a stock company; some forms do stand there. */
    private static boolean isPersonsInitials(List<String> raw, long rawInitials) {
        return raw.size() > 1 && (rawInitials & 1) != 0 && !FORMS_IN_FRONT.contains(raw.get(0));
    }

    /** The same word twice tells no more than once: Castillo Castillo, Orlando. */
    private static void add(String word, List<String> words) {
        char first = word.charAt(0);
        if (first >= '0' && first <= '9' && Wording.isNumber(word)) {
            int zeros = 0;
            while (zeros < word.length() - 1 && word.charAt(zeros) == '0') {
                zeros++;
            }
            words.add(zeros == 0 ? word : word.substring(zeros));
        } else if (!words.isEmpty() && (first == 'i' || first == 'v' || first == 'x') && ROMAN.containsKey(word)) {
            words.add(ROMAN.get(word));
        } else if (Numerals.isOrdinal(word)) {
            words.add(Numerals.ofOrdinal(word));
        } else if (word.length() < SHORTEST_REPEATED || !words.contains(word)) {
            words.add(word);
        }
    }

    /**
     * Abramovich is a surname and Arkadievich is not, but their endings are the same: a father's name never comes first, needs
     * two more names beside it, and there is only one.
     */
    private static List<Wording.Kind> kinds(List<String> words, boolean syllabic) {
        Wording.Kind[] kinds = new Wording.Kind[words.size()];
        boolean had = false;
        for (int i = 0; i < kinds.length; i++) {
            Wording.Kind kind = Wording.kind(words.get(i));
            if (kind == Wording.Kind.PATRONYMIC && (had || i == 0 || kinds.length < 3)) {
                kind = Wording.Kind.WORD;
            }
            had |= kind == Wording.Kind.PATRONYMIC;
            // A syllable is a name, whatever word of another language it happens to look like.
            boolean chance =
                    kind == Wording.Kind.PARTICLE || kind == Wording.Kind.INITIAL || kind == Wording.Kind.TITLE;
            kinds[i] = syllabic && chance ? Wording.Kind.WORD : kind;
        }
        return List.of(kinds);
    }

    /** The numbers among words. */
    static Set<String> numbers(List<String> words) {
        Set<String> numbers = Set.of();
        for (String word : words) {
            if (word.charAt(0) <= '9' && Wording.isNumber(word)) {
                numbers = numbers.isEmpty() ? new TreeSet<>() : numbers;
                numbers.add(word);
            }
        }
        return numbers;
    }

    int size() {
        return words.size();
    }

    /** Whether both have the same legal forms, in whatever language, or both none. */
    boolean sameFormAs(Name other) {
        return legalForms.equals(other.legalForms)
                || LegalForms.classOf(legalForms).equals(LegalForms.classOf(other.legalForms));
    }

    /** Whether any of its words tells one person from another. */
    boolean tells() {
        return kinds.stream().anyMatch(Wording.Kind::tells);
    }

    /** Whether the field ended before the other name did: all that is there is the other's beginning, and tells something. */
    boolean isBeginningOf(Name other) {
        return cut
                && joined.length() >= LEAST_BEGINNING
                && other.folded.length() > folded.length()
                && other.folded.startsWith(folded);
    }
}
