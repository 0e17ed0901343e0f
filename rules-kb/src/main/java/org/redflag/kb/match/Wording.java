package org.redflag.kb.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
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

    private static void load() {
        Set<String> seen = new HashSet<>();
        for (String line : lines()) {
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
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        InputStream in = Wording.class.getResourceAsStream(TABLE);
        if (in == null) {
            throw new IllegalStateException(TABLE + " is not in the jar; build it again");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.readLine();
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read from the jar; build it again", e);
        }
        return lines;
    }
}
