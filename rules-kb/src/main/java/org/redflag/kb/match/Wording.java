package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final String TABLE = "/org/redflag/reference/name-words.csv";
    private static final String LEGAL_FORM = "legal-form";
    private static final Map<String, Kind> WORDS = new HashMap<>();
    /** Legal forms by their first word, longest first, each as the list of its words. */
    private static final Map<String, List<List<String>>> LEGAL_FORMS = new HashMap<>();

    private static final Map<String, String> SAME_FORMS = Map.ofEntries(
            Map.entry("ooo", "llc"),
            Map.entry("limited liability company", "llc"),
            Map.entry("company limited", "limited"),
            Map.entry("limited company", "limited"),
            Map.entry("private limited", "limited"),
            Map.entry("company", ""),
            Map.entry("ao", "jsc"),
            Map.entry("joint stock company", "jsc"),
            Map.entry("aktsionernoe obshchestvo", "jsc"),
            Map.entry("oao", "ojsc"),
            Map.entry("open joint stock company", "ojsc"),
            Map.entry("zao", "cjsc"),
            Map.entry("closed joint stock company", "cjsc"),
            Map.entry("pao", "pjsc"),
            Map.entry("public joint stock company", "pjsc"),
            Map.entry("corporation", "incorporated"));
    private static final List<String> OFTEN_CUT =
            List.of("company", "limited", "corporation", "incorporated", "llc", "gmbh", "joint", "private", "sirketi");
    private static final List<List<String>> ALL_LEGAL_FORMS = new ArrayList<>();

    private static final int SHORTEST_REPAIRED = 5;
    private static final Set<String> PATRONYMIC_ENDINGS = Set.of(
            "ovich", "evich", "yevich", "ovna", "evna", "yevna", "ovych", "evych", "ivna", "avich", "awna", "ovic");
    private static final int LONGEST_ENDING = 6;
    private static final int SHORTEST_ENDING = 4;

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
        for (int n = SHORTEST_ENDING; n <= LONGEST_ENDING && n < word.length() - 2; n++) {
            if (PATRONYMIC_ENDINGS.contains(word.substring(word.length() - n))) {
                return Kind.PATRONYMIC;
            }
        }
        return Kind.WORD;
    }

    /** The word of our tables that a misspelt one most likely is; the word itself when it is like none. */
    static String repaired(String word) {
        return WORDS.containsKey(word) || Spelling.hasDigit(word) ? word : Repair.TABLE.repaired(word);
    }

    /** One name for a legal form that has several: OOO, LLC and limited liability company. */
    static String formClass(String forms) {
        StringBuilder plain = new StringBuilder();
        for (String word : forms.split(" ", -1)) {
            plain.append(plain.length() == 0 ? "" : " ").append(full(word));
        }
        String form = plain.toString();
        return form.contains("ogranich") ? "llc" : SAME_FORMS.getOrDefault(form, form);
    }

    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the words from a position to the end are the beginning of a legal form, the last of them cut off. A single word
     * has to be the beginning of one of the common forms, and not a word of its own.
     */
    static boolean legalFormBeginsAt(List<String> words, int at) {
        int count = words.size() - at;
        if (count == 1) {
            String last = words.get(at);
            return OFTEN_CUT.stream().anyMatch(form -> form.startsWith(last));
        }
        for (List<String> form : LEGAL_FORMS.getOrDefault(full(words.get(at)), List.of())) {
            if (count <= form.size()
                    && standsAt(words, at, form.subList(0, count - 1))
                    && form.get(count - 1).startsWith(words.get(words.size() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** How many words from a position on make up a legal form; 0 when none does. */
    static int legalFormAt(List<String> words, int at) {
        for (List<String> form : LEGAL_FORMS.getOrDefault(full(words.get(at)), List.of())) {
            if (at + form.size() <= words.size() && standsAt(words, at, form)) {
                return form.size();
            }
        }
        return 0;
    }

    private static boolean standsAt(List<String> words, int at, List<String> form) {
        for (int i = 0; i < form.size(); i++) {
            if (!full(words.get(at + i)).equals(form.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Words of legal forms that are as often shortened as not. */
    private static String full(String word) {
        return switch (word) {
            case "co" -> "company";
            case "ltd" -> "limited";
            case "corp" -> "corporation";
            case "inc" -> "incorporated";
            case "pvt" -> "private";
            default -> word;
        };
    }

    /** The longer words of the tables, by spelling; built when first needed, since it needs the tables itself. */
    private static final class Repair {

        private static final Repair TABLE = new Repair(WORDS.keySet());

        private final String[] words;
        private final SlipIndex bySlip;
        private final Map<String, String> byPlain = new HashMap<>();

        private Repair(Set<String> all) {
            words = all.stream()
                    .filter(word -> word.length() >= SHORTEST_REPAIRED)
                    .sorted()
                    .toArray(String[]::new);
            int[] slips = new int[words.length];
            Arrays.fill(slips, 1);
            bySlip = new SlipIndex(words, slips);
            for (String word : words) {
                byPlain.putIfAbsent(Transliteration.plain(word), word);
            }
        }

        private String repaired(String word) {
            if (word.length() < SHORTEST_REPAIRED) {
                return word;
            }
            Numbers near = new Numbers();
            bySlip.near(word, 1, near);
            near.sort();
            for (int i = 0; i < near.count(); i++) {
                if (new Slips(word).distance(words[near.get(i)]) == 1) {
                    return words[near.get(i)];
                }
            }
            return byPlain.getOrDefault(Transliteration.plain(word), word);
        }
    }

    private static void load() {
        Set<String> seen = new HashSet<>();
        for (String line : WordTable.lines(TABLE)) {
            int comma = line.indexOf(',');
            String kind = line.substring(0, comma);
            String phrase = line.substring(comma + 1);
            if (!seen.add(line)) {
                throw new IllegalStateException(TABLE + ": '" + line + "' stands there twice; remove one");
            }
            if (kind.equals(LEGAL_FORM)) {
                List<String> words =
                        Arrays.stream(phrase.split(" ", -1)).map(Wording::full).toList();
                LEGAL_FORMS
                        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                        .add(words);
            } else {
                WORDS.put(phrase, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
        LEGAL_FORMS.values().forEach(forms -> forms.sort((a, b) -> b.size() - a.size()));
        LEGAL_FORMS.values().forEach(ALL_LEGAL_FORMS::addAll);
        // A translation of a common word is as common.
        Map<String, Kind> common = new HashMap<>();
        WORDS.forEach((word, kind) -> {
            if (kind == Kind.GENERIC || kind == Kind.PLACE) {
                Variants.of(word).forEach(other -> common.put(other, kind));
            }
        });
        common.forEach(WORDS::putIfAbsent);
        // A word of a legal form that stands apart from it says no more than the form would.
        ALL_LEGAL_FORMS.forEach(form -> form.forEach(word -> {
            if (word.length() > 1) {
                WORDS.putIfAbsent(word, Kind.LEGAL);
            }
        }));
    }
}
