package org.redflag.kb.match;

/** The consonants of a word as transliterations agree on them: Mouhammad and Muhammed, Zwezda and Zvezda. */
final class Sound {

    private static final String[][] GROUPS = {
        {"shch", "s"}, {"sch", "s"}, {"dzh", "j"}, {"tch", "c"}, {"sh", "s"}, {"ch", "c"}, {"kh", "h"}, {"gh", "g"},
        {"zh", "j"}, {"ph", "f"}, {"th", "t"}, {"dh", "d"}, {"ts", "c"}, {"tz", "c"}, {"cz", "c"}, {"ck", "k"},
        {"ks", "x"}, {"qu", "k"}
    };
    private static final String FROM = "qwz";
    private static final String TO = "kvs";

    private Sound() {}

    static String of(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            String group = groupAt(word, i);
            String sound = group.isEmpty() ? single(word.charAt(i)) : replacement(group);
            boolean first = out.length() == 0;
            if (isVowel(word.charAt(i))) {
                // The first sound counts even when it is a vowel, but which vowel does not.
                out.append(first && i == 0 ? "a" : "");
            } else if (!(sound.equals("h") && i > 0) && !endsWith(out, sound)) {
                out.append(sound);
            }
            i += Math.max(1, group.length());
        }
        return out.toString();
    }

    /**
     * The word with the choices undone that two transliterations of one letter make: y or i, w or v, ou or u. Words that are
     * written the same this way also sound the same.
     */
    static String writing(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char plain = c == 'y' || c == 'j' ? 'i' : c == 'w' ? 'v' : c;
            boolean repeated = out.length() > 0 && out.charAt(out.length() - 1) == plain;
            if (!repeated && !(c == 'o' && i + 1 < word.length() && word.charAt(i + 1) == 'u')) {
                out.append(plain);
            }
        }
        return out.toString();
    }

    private static boolean endsWith(StringBuilder out, String sound) {
        return out.length() > 0 && sound.length() == 1 && out.charAt(out.length() - 1) == sound.charAt(0);
    }

    private static String single(char c) {
        int i = FROM.indexOf(c);
        return String.valueOf(i < 0 ? c : TO.charAt(i));
    }

    private static String groupAt(String word, int at) {
        for (String[] group : GROUPS) {
            if (word.startsWith(group[0], at)) {
                return group[0];
            }
        }
        return "";
    }

    private static String replacement(String group) {
        for (String[] known : GROUPS) {
            if (known[0].equals(group)) {
                return known[1];
            }
        }
        throw new IllegalArgumentException(group + " is no group of letters");
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y' || c == 'j';
    }
}
