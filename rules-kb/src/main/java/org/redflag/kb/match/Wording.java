package org.redflag.kb.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What kind of word a word of a name is, from one hand-edited table. */
final class Wording {

    /** How much a word can tell about whose name it is. */
    enum Kind {
        /** Tells persons apart as far as it is rare. */
        WORD(1.0),
        /** Articles, prepositions and the particles of names. */
        PARTICLE(0.05),
        /** Mr, Dr, Sheikh. */
        TITLE(0.02),
        /** What stands beside a name in documents: head office, branch, attention. */
        NOISE(0.02),
        /** A word of a legal form that stands apart from its form. */
        LEGAL(0.03),
        /** Trades and lines of business that a thousand companies have in their name. */
        GENERIC(0.3),
        PLACE(0.35),
        /** Fathers' names, which documents often leave out. */
        PATRONYMIC(0.35),
        INITIAL(0.15),
        NUMBER(0.6);

        private final double cap;

        Kind(double cap) {
            this.cap = cap;
        }

        /** Whether words of this kind tell one person from another. */
        boolean tells() {
            return this == WORD || this == NUMBER || this == PATRONYMIC;
        }

        /** The most a word of this kind can weigh. */
        double cap() {
            return cap;
        }
    }

    static final String TABLE = "/org/redflag/reference/name-words.csv";
    /** Names a row of the table that holds a legal form, however many words it has. */
    static final String LEGAL_FORM = "legal-form";

    private static final Map<String, Kind> WORDS = new HashMap<>();
    private static final List<String> PATRONYMIC_ENDINGS = List.of(
            "ovich", "evich", "yevich", "ovna", "evna", "yevna", "ovych", "evych", "ivna", "avich", "awna", "ovic");
    private static final String LAST_OF_ENDINGS = "ahc";

    static {
        load();
    }

    private Wording() {}

    static Kind kind(String word) {
        Kind kind = WORDS.get(word);
        if (kind != null) {
            return kind;
        }
        if (isNumber(word)) {
            return Kind.NUMBER;
        }
        if (word.length() == 1) {
            return Kind.INITIAL;
        }
        return isFathersName(word) ? Kind.PATRONYMIC : Kind.WORD;
    }

    private static boolean isFathersName(String word) {
        if (LAST_OF_ENDINGS.indexOf(word.charAt(word.length() - 1)) >= 0) {
            for (String ending : PATRONYMIC_ENDINGS) {
                if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What kind of word a misspelt one most likely is: company counts as a legal form, for a firm has that once. */
    static Kind misspelt(String word) {
        String repaired = repaired(word);
        return !repaired.equals(word) && LegalForms.words().contains(repaired) ? Kind.LEGAL : kind(repaired);
    }

    /** The word of our tables that a misspelt one most likely is; the word itself when it is like none. */
    static String repaired(String word) {
        return WORDS.containsKey(word) || Spelling.hasDigit(word) ? word : Repaired.WORDS.repaired(word);
    }

    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Made when first needed, since it needs the table itself. */
    private static final class Repaired {

        private static final Repair WORDS = new Repair(Wording.WORDS.keySet());
    }

    private static void load() {
        Set<String> seen = new HashSet<>();
        for (String line : WordTable.lines(TABLE)) {
            int comma = line.indexOf(',');
            String kind = line.substring(0, comma);
            if (!seen.add(line)) {
                throw new IllegalStateException(TABLE + ": '" + line + "' stands there twice; remove one");
            }
            if (!kind.equals(LEGAL_FORM)) {
                WORDS.put(line.substring(comma + 1), Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
        // A translation of a common word is as common.
        Map<String, Kind> common = new HashMap<>();
        WORDS.forEach((word, kind) -> {
            if (kind == Kind.GENERIC || kind == Kind.PLACE) {
                Variants.of(word).forEach(other -> common.put(other, kind));
            }
        });
        common.forEach(WORDS::putIfAbsent);
        // A word of a legal form that stands apart from it says no more than the form would.
        for (String word : LegalForms.words()) {
            if (word.length() > 1) {
                WORDS.putIfAbsent(word, Kind.LEGAL);
            }
        }
    }
}
