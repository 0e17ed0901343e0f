package org.redflag.kb.match;

/** Words that were written together and still show their capitals: ZarqaniTradingCompanyLLC. */
final class Camel {

    /** McDonald and DeLuca are one word. */
    private static final int SHORTEST = 4;

    private Camel() {}

    /** Whether a word of its own begins in the middle of another. */
    static boolean isHump(String text, int at) {
        return at >= SHORTEST
                && isCapital(text.charAt(at))
                && isSmall(text.charAt(at - 1))
                && length(text, at) >= SHORTEST;
    }

    /** The words apart. */
    static String apart(String text) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i > 0 && isCapital(text.charAt(i)) && isSmall(text.charAt(i - 1));
            boolean inWord = begins && (isHump(text, i) || isCapitals(text, i));
            out.append(inWord ? " " : "").append(text.charAt(i));
        }
        return out.toString();
    }

    /** How many letters there are from the last gap to a place. */
    private static int length(String text, int at) {
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return at - from;
    }

    /** Whether nothing but capitals follows to the end of the word, as in SiemensAG. */
    private static boolean isCapitals(String text, int from) {
        int to = from;
        while (to < text.length() && isCapital(text.charAt(to))) {
            to++;
        }
        return to > from + 1 && (to == text.length() || !Character.isLetter(text.charAt(to)));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
