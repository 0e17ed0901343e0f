package org.redflag.kb.match;

import java.util.List;

/** Cuts a folded name into words. */
final class NameWords {

    private static final int SHORTEST_MISREAD = 3;
    /** Words of legal forms that are often written together with the word before or after, and end or begin no other. */
    private static final List<String> GLUED_BEHIND =
            List.of("ltd", "llc", "jsc", "gmbh", "sarl", "limited", "company", "corporation");

    private static final List<String> GLUED_BEFORE =
            List.of("ojsc", "pjsc", "cjsc", "jsc", "llc", "limited", "liability", "company");
    private static final int SHORTEST_GLUED = 3;
    private static final String SERVANT = "abd";
    private static final int SHORTEST_SERVED = 5;
    private static final String FAITH = "din";
    private static final String[] FAITHS = {"din", "dine", "deen"};
    private static final int SHORTEST_BEFORE_FAITH = 4;
    private static final int SHORTEST_OF_FAITH = 8;

    private NameWords() {}

    /**
     * The words, in which letters that stand alone in a row are one abbreviation: J P Morgan is JP Morgan. Abdulkarim and
     * Abd al-Karim are told apart by nobody, so both become abd karim, and Salahuddin becomes salah din.
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
                apart(misread(folded.substring(from, to)), words);
            }
            from = to + 1;
        }
        return rows | flush(run, words);
    }

    /** A word in which a scanner took letters for digits: S0VC0MFL0T. Digits at its end are a number, but for a nought. */
    private static String misread(String word) {
        int length = word.length();
        if (length < SHORTEST_MISREAD || !Spelling.hasDigit(word)) {
            return word;
        }
        boolean nought = word.charAt(length - 1) == '0' && word.charAt(length - 2) > '9';
        if (word.charAt(length - 1) <= '9' && !nought) {
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
        return 3 * digits < length + (nought ? 1 : 2) ? letters.toString() : word;
    }

    private static void apart(String word, List<String> words) {
        for (int i = 0; word.length() > 2 * SHORTEST_GLUED - 1 && i < GLUED_BEHIND.size(); i++) {
            int at = word.length() - GLUED_BEHIND.get(i).length();
            if (at >= SHORTEST_GLUED && word.endsWith(GLUED_BEHIND.get(i))) {
                apart(word.substring(0, at), words);
                words.add(GLUED_BEHIND.get(i));
                return;
            }
        }
        for (int i = 0; word.length() > 2 * SHORTEST_GLUED - 1 && i < GLUED_BEFORE.size(); i++) {
            int at = GLUED_BEFORE.get(i).length();
            if (word.length() - at >= SHORTEST_GLUED && word.startsWith(GLUED_BEFORE.get(i))) {
                words.add(GLUED_BEFORE.get(i));
                apart(word.substring(at), words);
                return;
            }
        }
        servant(word, words);
    }

    private static void servant(String word, List<String> words) {
        int of = servantOf(word);
        int faith = of > 0 || word.length() < SHORTEST_OF_FAITH ? 0 : faithOf(word);
        if (of == word.length()) {
            words.add(SERVANT);
        } else if (of > 0) {
            words.add(SERVANT);
            words.add(word.substring(of));
        } else if (faith > 0) {
            words.add(word.substring(0, faith));
            words.add(FAITH);
        } else {
            words.add(word);
        }
    }

    /** Where in Abdulkarim, Abdurrahman or Abdinasir the second name begins; 0 when it is no such name. */
    private static int servantOf(String word) {
        if (word.length() <= 4 || !word.startsWith(SERVANT) || "aueoi".indexOf(word.charAt(3)) < 0) {
            return 0;
        }
        char next = word.charAt(4);
        if (next == 'l') {
            int rest = word.length() - 5;
            return rest == 1 || word.startsWith("lah", 5) || word.startsWith("lakh", 5) ? 0 : 5;
        }
        // The l of the article takes on the sound of these: Abdur-Rahman, Abdus-Salam.
        boolean assimilated = "rsnzt".indexOf(next) >= 0;
        int from = assimilated && word.length() > 5 && word.charAt(5) == next ? 5 : 4;
        return assimilated && word.length() - from >= SHORTEST_SERVED ? from : 0;
    }

    /** Where in Noureddine, Salahuddin or Nuraldin the article begins; 0 when it is no such name. */
    private static int faithOf(String word) {
        for (String ending : FAITHS) {
            if (word.endsWith(ending)) {
                int end = word.length() - ending.length();
                char last = word.charAt(end - 1);
                boolean assimilated = last == 'd' || (last == 'l' && !ending.equals("dine"));
                int at = assimilated ? end - 2 : end - 1;
                String vowels = assimilated ? "aeiu" : "ue";
                return at >= SHORTEST_BEFORE_FAITH && vowels.indexOf(word.charAt(at)) >= 0 ? at : 0;
            }
        }
        return 0;
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
