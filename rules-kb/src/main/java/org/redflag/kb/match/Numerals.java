package org.redflag.kb.match;

import java.util.Map;

/** Numbers in words and in digits with an ending: the 13th and the thirteenth. */
final class Numerals {

    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("1st", "first"),
            Map.entry("third", "3"),
            Map.entry("fourth", "4"),
            Map.entry("fifth", "5"),
            Map.entry("sixth", "6"),
            Map.entry("seventh", "7"),
            Map.entry("eighth", "8"),
            Map.entry("ninth", "9"),
            Map.entry("tenth", "10"),
            Map.entry("eleventh", "11"),
            Map.entry("twelfth", "12"),
            Map.entry("thirteenth", "13"),
            Map.entry("fourteenth", "14"),
            Map.entry("fifteenth", "15"),
            Map.entry("sixteenth", "16"),
            Map.entry("seventeenth", "17"),
            Map.entry("eighteenth", "18"),
            Map.entry("nineteenth", "19"),
            Map.entry("twentieth", "20"));
    private static final int ENDING = 2;

    private Numerals() {}

    static boolean isOrdinal(String word) {
        return ORDINALS.containsKey(word) || hasEnding(word);
    }

    /** In digits; the first is left in words, since a First Bank is not the bank with number one. */
    static String ofOrdinal(String word) {
        String known = ORDINALS.get(word);
        return known == null ? word.substring(0, word.length() - ENDING) : known;
    }

    /** Whether a word only announces the number behind it. */
    static boolean announces(String word) {
        return word.equals("no") || word.equals("nr") || word.equals("num") || word.equals("number");
    }

    private static boolean hasEnding(String word) {
        int digits = word.length() - ENDING;
        if (digits < 1 || word.charAt(0) > '9' || !Wording.isNumber(word.substring(0, digits))) {
            return false;
        }
        String ending = word.substring(digits);
        return ending.equals("th") || ending.equals("rd") || ending.equals("nd") || ending.equals("st");
    }
}
