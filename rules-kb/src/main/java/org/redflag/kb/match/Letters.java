package org.redflag.kb.match;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Any writing of a name, brought to small Latin letters, digits and single spaces. */
final class Letters {

    private static final String CYRILLIC =
            "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s"
                    + " т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c"
                    + " ђ dj џ dz қ k ғ g ң n ү u ұ u ө o һ h ә a";
    private static final String LATIN = "ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ŋ n ə a ƒ f";
    /** Letters that look like Latin ones and stand in for them inside a Latin word. */
    private static final String LOOK_ALIKE_FROM = "асеорхукмтнвіјѕԁ";

    private static final String LOOK_ALIKE_TO = "aceopxykmthbijsd";
    private static final Map<Character, String> TABLE = new HashMap<>();

    static {
        fill(CYRILLIC);
        fill(LATIN);
    }

    private Letters() {}

    private static void fill(String pairs) {
        String[] parts = pairs.split(" ", -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            TABLE.put(parts[i].charAt(0), parts[i + 1]);
        }
    }

    /** The words of a name. */
    static String fold(String name) {
        if (isPlain(name)) {
            return separate(name);
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(composed.length() + 8);
        int from = 0;
        for (int i = 0; i <= composed.length(); i++) {
            if (i == composed.length()
                    || (!Character.isLetterOrDigit(composed.charAt(i)) && !isMark(composed.charAt(i)))) {
                word(composed.substring(from, i), out);
                if (i < composed.length()) {
                    out.append(quoteToApostrophe(composed.charAt(i)));
                }
                from = i + 1;
            }
        }
        return separate(out.toString());
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static void word(String word, StringBuilder out) {
        boolean latin = word.chars().anyMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            int look = latin ? LOOK_ALIKE_FROM.indexOf(c) : -1;
            if (look >= 0) {
                out.append(LOOK_ALIKE_TO.charAt(look));
            } else if (TABLE.containsKey(c)) {
                out.append(TABLE.get(c));
            } else if (c <= '~') {
                out.append(c);
            } else {
                undress(c, out);
            }
        }
    }

    /** A letter without its accents; й and ё were looked up before, so theirs do not get lost. */
    private static void undress(char c, StringBuilder out) {
        String bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < bare.length(); i++) {
            char b = Character.toLowerCase(bare.charAt(i));
            if (!isMark(b)) {
                out.append(TABLE.getOrDefault(b, String.valueOf(b)));
            }
        }
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static char quoteToApostrophe(char c) {
        return c == '\u2019' || c == '\u02BC' || c == '`' || c == '\u2018' ? '\'' : c;
    }

    /**
     * Lower case with single spaces. An apostrophe inside a word and the dots of an abbreviation vanish, everything else that
     * is neither letter nor digit separates.
     */
    private static String separate(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (Character.isLetterOrDigit(lower)) {
                out.append(lower);
            } else if (lower == '&') {
                out.append(" and ");
            } else if (!vanishes(text, i) && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private static boolean vanishes(String text, int i) {
        char c = text.charAt(i);
        boolean between = i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
        if (c == '\'') {
            return between;
        }
        // P.B. Sadr, M.O.G.E., S.A.: one letter, a dot, one letter.
        return c == '.' && between && alone(text, i - 1) && alone(text, i + 1);
    }

    private static boolean alone(String text, int i) {
        return (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }
}
