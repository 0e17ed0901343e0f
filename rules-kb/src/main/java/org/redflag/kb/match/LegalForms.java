package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Legal forms of many countries, as phrases that stand anywhere in a name: OOO, GmbH, limited liability company. */
final class LegalForms {

    /** By their first word, longest first, each as the list of its words. */
    private static final Map<String, List<List<String>>> BY_FIRST_WORD = new HashMap<>();

    private static final Set<String> WORDS = new TreeSet<>();

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

    static {
        for (String line : WordTable.lines(Wording.TABLE)) {
            int comma = line.indexOf(',');
            if (line.substring(0, comma).equals(Wording.LEGAL_FORM)) {
                List<String> words = Arrays.stream(line.substring(comma + 1).split(" ", -1))
                        .map(LegalForms::full)
                        .toList();
                BY_FIRST_WORD
                        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                        .add(words);
            }
        }
        BY_FIRST_WORD.values().forEach(forms -> forms.sort((a, b) -> b.size() - a.size()));
        BY_FIRST_WORD.values().forEach(forms -> forms.forEach(WORDS::addAll));
    }

    private LegalForms() {}

    /** Every word of every form. */
    static Set<String> words() {
        return WORDS;
    }

    /** One name for a legal form that has several: OOO, LLC and limited liability company. */
    static String classOf(String forms) {
        StringBuilder plain = new StringBuilder();
        for (String word : forms.split(" ", -1)) {
            plain.append(plain.length() == 0 ? "" : " ").append(full(word));
        }
        String form = plain.toString();
        return form.contains("ogranich") ? "llc" : SAME_FORMS.getOrDefault(form, form);
    }

    /**
     * Whether the words from a position to the end are the beginning of a legal form, the last of them cut off. A single word
     * has to be the beginning of one of the common forms, since almost anything begins some form.
     */
    static boolean beginsAt(List<String> words, int at) {
        int count = words.size() - at;
        if (count == 1) {
            String last = words.get(at);
            return OFTEN_CUT.stream().anyMatch(form -> form.startsWith(last));
        }
        for (List<String> form : BY_FIRST_WORD.getOrDefault(full(words.get(at)), List.of())) {
            if (count <= form.size()
                    && standsAt(words, at, form.subList(0, count - 1))
                    && form.get(count - 1).startsWith(words.get(words.size() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** How many words from a position on make up a legal form; 0 when none does. */
    static int lengthAt(List<String> words, int at) {
        for (List<String> form : BY_FIRST_WORD.getOrDefault(full(words.get(at)), List.of())) {
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
}
