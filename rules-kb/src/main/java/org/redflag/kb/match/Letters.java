package org.redflag.kb.match;

import java.text.Normalizer;

/**
 * Any writing of a name, brought to small Latin letters, digits and single spaces.
 *
 * <p>Accents go, letters of other scripts become the Latin ones they stand for, and each Chinese character or Korean
 * syllable a word of its own. Signs that cannot be seen vanish. An apostrophe inside a word vanishes too;
 * everything else that is neither letter nor digit separates.
 */
final class Letters {

    /** Letters that look like Latin ones and stand in for them inside a Latin word. */
    private static final String LOOK_ALIKE_FROM = "асеорхукмтнвіјѕԁһԛԝɡαορνικτβεηυχμ";

    private static final String LOOK_ALIKE_TO = "aceopxykmthbijsdhqwgaopviktbenuxm";

    private static final char FIRST_SYLLABIC = '\u3400';

    private Letters() {}

    /** Whether a text has letters that each stand for a syllable. */
    static boolean isSyllabic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_SYLLABIC && Scripts.isWrittenInSyllables(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    static String fold(String name) {
        String text = Encoding.repaired(name);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return separate(latin(Normalizer.normalize(text, Normalizer.Form.NFKC)));
            }
        }
        return separate(text);
    }

    /** The same text with every letter that is not plain Latin replaced. */
    private static String latin(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int from = 0; from < text.length(); ) {
            int to = from;
            boolean latin = false;
            boolean vowels = true;
            while (to < text.length() && isPartOfWord(text.charAt(to))) {
                char c = text.charAt(to++);
                latin |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                vowels &= !Scripts.isWithoutVowels(c);
            }
            if (vowels) {
                word(text, from, to, latin, out);
            } else {
                WithoutVowels.word(text.substring(from, to), out);
            }
            if (to < text.length()) {
                separator(text.charAt(to), out);
            }
            from = to + 1;
        }
        return out.toString();
    }

    private static void word(String text, int from, int to, boolean amongLatin, StringBuilder out) {
        int begun = from;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            int phrase = c > '~' ? Math.min(to - i, Translations.lengthAt(text, i)) : 0;
            if (phrase > 0 || Scripts.isWrittenInSyllables(c)) {
                letters(text, begun, i, amongLatin, out);
                length = Math.max(phrase, length);
                String read = phrase > 0 ? Translations.of(text.substring(i, i + phrase)) : Scripts.latin(c);
                out.append(' ').append(read).append(' ');
                begun = i + length;
            }
            i += length;
        }
        letters(text, begun, to, amongLatin, out);
    }

    private static void letters(String text, int from, int to, boolean amongLatin, StringBuilder out) {
        if (!amongLatin) {
            String latin = Scripts.latin(text.substring(from, to));
            // A letter alone is an initial, and remains one where it stands for a sound of two: Zh. is a Z.
            boolean initial = to - from == 1 && isOfAnAlphabet(text.charAt(from)) && !latin.isEmpty();
            out.append(initial ? latin.substring(0, 1) : latin);
            return;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int look = c <= '~' ? -1 : LOOK_ALIKE_FROM.indexOf(Character.toLowerCase(c));
            if (look >= 0) {
                out.append(LOOK_ALIKE_TO.charAt(look));
            } else {
                out.append(c <= '~' ? String.valueOf(c) : Scripts.latin(c));
            }
        }
    }

    /** Greek, Cyrillic or Armenian. */
    private static boolean isOfAnAlphabet(char c) {
        return c >= 0x0370 && c <= 0x058F;
    }

    private static void separator(char c, StringBuilder out) {
        if (c == '\u2019' || c == '\u02BC' || c == '`' || c == '\u2018' || c == '\u02BB' || c == '\u00B4') {
            out.append('\'');
        } else if (Character.getType(c) != Character.FORMAT) {
            out.append(c <= '~' ? c : ' ');
        }
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(c)
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }

    private static String separate(String text) {
        int length = text.length();
        StringBuilder out = new StringBuilder(length + 8);
        boolean blank = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 'l' && isMisreadCapital(text, i)) {
                out.append('i');
                blank = false;
            } else if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 32));
                blank = false;
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == WithoutVowels.MARK) {
                out.append(c);
                blank = false;
            } else if (c == '&') {
                out.append(blank ? "and " : " and ");
                blank = true;
            } else if (!blank && !vanishes(text, i)) {
                out.append(' ');
                blank = true;
            }
        }
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') {
            out.setLength(end - 1);
        }
        return out.toString();
    }

    /** Whether a small l stands among capitals, where it is a capital I: LlMITED, lBM. */
    private static boolean isMisreadCapital(String text, int i) {
        boolean begins = i == 0 || !isPlain(text.charAt(i - 1));
        return (begins || isCapital(text, i - 1)) && isCapital(text, i + 1) && !isSmall(text, i + 2);
    }

    private static boolean isCapital(String text, int i) {
        return i < text.length() && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
    }

    private static boolean isSmall(String text, int i) {
        return i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
    }

    private static boolean vanishes(String text, int i) {
        return text.charAt(i) == '\''
                && i > 0
                && i + 1 < text.length()
                && isPlain(text.charAt(i - 1))
                && isPlain(text.charAt(i + 1));
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
