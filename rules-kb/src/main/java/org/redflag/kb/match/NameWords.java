package org.redflag.kb.match;

import java.util.List;

/** Cuts a folded name into words. */
final class NameWords {

    private static final int SHORTEST_MISREAD = 4;
    private static final String SERVANT = "abd";

    private NameWords() {}

    /**
     * The words, in which letters that stand alone in a row are one abbreviation: J P Morgan is JP Morgan. Abdulkarim and
     * Abd al-Karim are told apart by nobody, so both become abd karim.
     *
     * @return which words are such rows, one bit each
     */
    static long cut(String folded, List<String> words) {
        long rows = 0;
        StringBuilder run = new StringBuilder(4);
        for (int from = 0; from < folded.length(); ) {
            int blank = folded.indexOf(' ', from);
            int to = blank < 0 ? folded.length() : blank;
            if (to - from == 1 && folded.charAt(from) >= 'a') {
                run.append(folded.charAt(from));
            } else if (to > from) {
                rows |= flush(run, words);
                servant(misread(folded.substring(from, to)), words);
            }
            from = to + 1;
        }
        return rows | flush(run, words);
    }

    /** A word in which a scanner took letters for digits: S0VC0MFL0T. Digits at its end are a number. */
    private static String misread(String word) {
        int length = word.length();
        char last = length == 0 ? '0' : word.charAt(length - 1);
        if (length < SHORTEST_MISREAD || last <= '9' || !Spelling.hasDigit(word)) {
            return word;
        }
        StringBuilder letters = new StringBuilder(length);
        int digits = 0;
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            int digit = c > '9' ? -1 : "0158".indexOf(c);
            if (c <= '9' && c >= '0') {
                digits++;
                if (digit < 0) {
                    return word;
                }
            }
            letters.append(digit < 0 ? c : "oisb".charAt(digit));
        }
        return 3 * digits < length + 2 ? letters.toString() : word;
    }

    private static void servant(String word, List<String> words) {
        boolean servant = word.length() > 4
                && word.startsWith(SERVANT)
                && word.charAt(4) == 'l'
                && "aueoi".indexOf(word.charAt(3)) >= 0;
        String of = servant ? word.substring(5) : "";
        if (servant && of.isEmpty()) {
            words.add(SERVANT);
        } else if (servant && of.length() > 1 && !of.startsWith("lah")) {
            words.add(SERVANT);
            words.add(of);
        } else {
            words.add(word);
        }
    }

    private static long flush(StringBuilder run, List<String> words) {
        if (run.length() == 0) {
            return 0;
        }
        words.add(run.toString());
        boolean row = run.length() > 1;
        run.setLength(0);
        return row ? 1L << (words.size() - 1) : 0;
    }
}
