package org.redflag.kb.match;

import java.text.Normalizer;

/**
 * Words of Arabic, Persian, Urdu and Hebrew, which write few vowels.
 *
 * <p>Where the table of translations does not have a word, only its consonants are known: it is marked, and compared with
 * the consonants of Latin words.
 */
final class WithoutVowels {

    /** Stands before a word of which only the consonants are known; no published name can hold it. */
    static final char MARK = '\u0001';

    private static final String ARTICLE = "\u0627\u0644";
    private static final int SHORTEST_AFTER_ARTICLE = 2;

    private WithoutVowels() {}

    static void word(String written, StringBuilder out) {
        String bare = bare(written);
        if (translated(bare, out)) {
            return;
        }
        String rest = bare;
        if (bare.startsWith(ARTICLE) && bare.length() - ARTICLE.length() >= SHORTEST_AFTER_ARTICLE) {
            out.append(" al ");
            rest = bare.substring(ARTICLE.length());
            if (translated(rest, out)) {
                return;
            }
        }
        out.append(' ').append(MARK);
        for (int i = 0; i < rest.length(); i++) {
            out.append(Scripts.latin(rest.charAt(i)));
        }
        out.append(' ');
    }

    static boolean isMarked(String word) {
        return word.charAt(0) == MARK;
    }

    /**
     * The consonants that both a vowelless word and its romanisations keep. The sounds of w and y are as often vowels, h is as
     * often silent at the end, the j of one country is the g of another, and tsh is how Arabic writes ch.
     */
    static String consonants(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = isMarked(word) ? 1 : 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            boolean silent = c == 'h' && (next == ' ' || (i > 0 && "kgdtsczp".indexOf(word.charAt(i - 1)) >= 0));
            if (silent || "aeiouyw".indexOf(c) >= 0) {
                continue;
            }
            if (word.startsWith("tsh", i)) {
                i += 2;
                c = 'c';
            }
            if (c == 'x') {
                add('k', out);
            }
            add(sound(c), out);
        }
        return out.toString();
    }

    private static char sound(char consonant) {
        return switch (consonant) {
            case 'q', 'c' -> 'k';
            case 'p' -> 'b';
            case 'v' -> 'f';
            case 'z', 'x' -> 's';
            case 'j' -> 'g';
            default -> consonant;
        };
    }

    private static void add(char sound, StringBuilder out) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != sound) {
            out.append(sound);
        }
    }

    /** A vowelless word writes the vowel it begins with; w and y may be either. */
    static boolean startsWithVowel(String word) {
        return "aeiouyw".indexOf(first(word)) >= 0;
    }

    /** A v is written as an f where Arabic is spoken, and as a w where Persian and Hebrew are. */
    static boolean startsWithV(String word) {
        return first(word) == 'v';
    }

    private static char first(String word) {
        return word.length() > 1 && isMarked(word) ? word.charAt(1) : word.charAt(0);
    }

    private static boolean translated(String word, StringBuilder out) {
        if (Translations.lengthAt(word, 0) != word.length()) {
            return false;
        }
        out.append(' ').append(Translations.of(word)).append(' ');
        return true;
    }

    /** Without vowel signs and stretching, and with one form of each letter that has several. */
    static String bare(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK
                    || c == '\u0640'
                    || (c < 0x0900 && !Character.isLetterOrDigit(c))) {
                continue;
            }
            out.append(
                    switch (c) {
                        case '\u0649', '\u06CC' -> '\u064A';
                        case '\u06A9' -> '\u0643';
                        case '\u0629', '\u06C1', '\u06BE' -> '\u0647';
                        default -> c;
                    });
        }
        return out.toString();
    }
}
