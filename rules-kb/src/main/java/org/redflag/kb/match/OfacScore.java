package org.redflag.kb.match;

import java.util.Locale;

/**
 * The score in the manner of OFAC's own Sanctions List Search, for people who compare the two: 0 to 100.
 *
 * <p>OFAC says of it: Jaro-Winkler over the whole name, and over each word among those that sound alike by Soundex; the
 * better of both counts. It does not publish the program, so single results may differ by a few points.
 */
public final class OfacScore {

    private static final int WHOLE = 100;
    private static final double PREFIX = 0.1;
    private static final int LONGEST_PREFIX = 4;
    private static final String SOUNDEX = "01230120022455012623010202";

    private OfacScore() {}

    /** How alike two names are by that method. */
    public static int of(String given, String listed) {
        String a = plain(given);
        String b = plain(listed);
        return (int) Math.floor(WHOLE * Math.max(jaroWinkler(a, b), byWords(a, b)));
    }

    private static String plain(String name) {
        return Letters.fold(name).toUpperCase(Locale.ROOT);
    }

    /** For each word of the name asked for, the best of those that sound like it, weighed by length. */
    private static double byWords(String a, String b) {
        double sum = 0;
        int letters = 0;
        for (String word : a.split(" ", -1)) {
            double best = 0;
            for (String other : b.split(" ", -1)) {
                if (soundex(word).equals(soundex(other))) {
                    best = Math.max(best, jaroWinkler(word, other));
                }
            }
            sum += best * word.length();
            letters += word.length();
        }
        return letters == 0 ? 0 : sum / letters;
    }

    private static String soundex(String word) {
        StringBuilder code = new StringBuilder(LONGEST_PREFIX);
        char last = '0';
        for (int i = 0; i < word.length() && code.length() < LONGEST_PREFIX; i++) {
            char c = word.charAt(i);
            char sound = c >= 'A' && c <= 'Z' ? SOUNDEX.charAt(c - 'A') : c;
            if (i == 0) {
                code.append(c);
            } else if (sound != '0' && sound != last) {
                code.append(sound);
            }
            // A consonant that comes again behind H or W counts once.
            last = c == 'H' || c == 'W' ? last : sound;
        }
        return code.toString();
    }

    static double jaroWinkler(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b) ? 1 : 0;
        }
        double jaro = jaro(a, b);
        int prefix = 0;
        while (prefix < Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()))
                && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] metA = new boolean[a.length()];
        boolean[] metB = new boolean[b.length()];
        int met = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(b.length(), i + reach + 1); j++) {
                if (!metB[j] && a.charAt(i) == b.charAt(j)) {
                    metA[i] = true;
                    metB[j] = true;
                    met++;
                    break;
                }
            }
        }
        if (met == 0) {
            return 0;
        }
        int moved = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (metA[i]) {
                while (!metB[j]) {
                    j++;
                }
                moved += a.charAt(i) == b.charAt(j++) ? 0 : 1;
            }
        }
        double m = met;
        return (m / a.length() + m / b.length() + (m - moved / 2.0) / m) / 3;
    }
}
