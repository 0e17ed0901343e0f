package org.redflag.kb.match;

/** What different romanisations of one word have in common. */
final class Transliteration {

    private Transliteration() {}

    /** The word with each group of letters that stands for one sound written in one way. */
    static String plain(String word) {
        StringBuilder out = new StringBuilder(word.length() + 2);
        int n = word.length();
        for (int i = 0; i < n; ) {
            i += step(word, i, n, out);
        }
        int end = out.length();
        // Fatimah and Fatima: an h that ends a word after a vowel is not heard.
        if (end > 2 && out.charAt(end - 1) == 'h' && isVowel(out.charAt(end - 2))) {
            out.setLength(end - 1);
        }
        return out.toString();
    }

    /** The consonants of a plain word; of vowels only that it begins with one. */
    static String consonants(String plain) {
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isVowel(c) || (c == 'h' && i > 0)) {
                if (i == 0) {
                    out.append('a');
                }
            } else {
                add(c == 'z' ? 's' : c, out);
            }
        }
        return out.toString();
    }

    /** Writes the sound that begins at a place, and says how many letters it took. */
    private static int step(String word, int i, int n, StringBuilder out) {
        char c = word.charAt(i);
        char next = i + 1 < n ? word.charAt(i + 1) : ' ';
        return switch (c) {
            case 's' ->
                startsWith(word, i, "shch")
                        ? add('s', out, 4)
                        : startsWith(word, i, "sch")
                                ? add('s', out, 3)
                                : add('s', out, next == 'h' || next == 'z' ? 2 : 1);
            case 't' ->
                startsWith(word, i, "tsch")
                        ? add('c', out, 4)
                        : startsWith(word, i, "tch") ? add('c', out, 3) : add('t', out, next == 'h' ? 2 : 1);
            case 'd' ->
                startsWith(word, i, "dsch")
                        ? add('j', out, 4)
                        : startsWith(word, i, "dzh")
                                ? add('j', out, 3)
                                : next == 'j' ? add('j', out, 2) : add('d', out, next == 'h' ? 2 : 1);
            case 'z' -> next == 'h' ? add('j', out, 2) : add('z', out, 1);
            case 'k' -> next == 'h' ? add('h', out, 2) : add('k', out, 1);
            case 'g' -> add('g', out, next == 'h' ? 2 : 1);
            case 'p' -> next == 'h' ? add('f', out, 2) : add('p', out, 1);
            case 'c' -> latinC(next, out);
            case 'q' -> add('k', out, 1);
            case 'w' -> add('v', out, 1);
            case 'x' -> add('s', add('k', out), 1);
            default -> isVowel(c) || c == 'y' || c == 'j' ? vowel(word, i, n, out) : add(c, out, 1);
        };
    }

    private static int latinC(char next, StringBuilder out) {
        if (next == 'h' || next == 'z') {
            return add('c', out, 2);
        }
        if (next == 'k') {
            return add('k', out, 2);
        }
        return add(next == 'e' || next == 'i' || next == 'y' ? 's' : 'k', out, 1);
    }

    private static int vowel(String word, int i, int n, StringBuilder out) {
        char c = word.charAt(i);
        char next = i + 1 < n ? word.charAt(i + 1) : ' ';
        char third = i + 2 < n ? word.charAt(i + 2) : ' ';
        if (c == 'o' && next == 'u') {
            return isVowel(third) ? add('v', out, 2) : add('u', out, 2);
        }
        if (c == 'o' && next == 'o') {
            return add('u', out, 2);
        }
        if (c == 'e' && next == 'e') {
            return add('i', out, 2);
        }
        if ((c == 'e' || c == 'a') && (next == 'y' || next == 'i' || next == 'j')) {
            return add('i', add('a', out), 2);
        }
        boolean glide = c == 'y' || c == 'j' || c == 'i';
        if (glide && next == 'e' && third != 'e') {
            return add('e', out, 2);
        }
        if (glide && (next == 'y' || next == 'i' || next == 'j')) {
            return add('i', out, 2);
        }
        if (c == 'j' && !(next == 'a' || next == 'u' || next == 'o' || next == ' ')) {
            return add('j', out, 1);
        }
        return add(glide ? 'i' : c, out, 1);
    }

    private static boolean startsWith(String word, int at, String group) {
        return word.startsWith(group, at);
    }

    private static int add(char c, StringBuilder out, int letters) {
        add(c, out);
        return letters;
    }

    private static StringBuilder add(char c, StringBuilder out) {
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == c ? out : out.append(c);
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
