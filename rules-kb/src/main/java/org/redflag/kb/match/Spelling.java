package org.redflag.kb.match;

/** How alike two words are that may be the same word spelt differently. */
final class Spelling {

    private static final int SHORT = 3;
    private static final int MIDDLE = 5;
    private static final int LONG_SOUND = 7;
    private static final double PER_EDIT = 0.7;
    private static final double OTHER_FIRST_LETTER = 0.05;
    private static final double SAME_SOUND = 0.93;
    private static final double PER_EDIT_OF_SOUND = 0.04;
    private static final int SHORTEST_SOUND = 3;
    private static final double SAME_WRITING = 0.96;

    private Spelling() {}

    /** How many slips a word of this length may hold and still be taken for itself. */
    static int slips(int length) {
        if (length <= SHORT) {
            return 0;
        }
        return length <= MIDDLE ? 1 : 2;
    }

    /** From 0, not the same word, to 1, the same letters. */
    static double similarity(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (hasDigit(a) || hasDigit(b)) {
            return 0;
        }
        if (Sound.writing(a).equals(Sound.writing(b))) {
            return SAME_WRITING;
        }
        int allowed = slips(Math.min(a.length(), b.length()));
        int soundAllowed = Math.min(a.length(), b.length()) >= LONG_SOUND ? 3 : 2;
        int distance = distance(a, b, Math.max(allowed, soundAllowed));
        double best = 0;
        if (distance <= allowed) {
            best = 1 - PER_EDIT * distance / Math.max(a.length(), b.length());
            best -= a.charAt(0) == b.charAt(0) ? 0 : OTHER_FIRST_LETTER;
        }
        if (distance <= soundAllowed && sameSound(a, b)) {
            best = Math.max(best, SAME_SOUND - PER_EDIT_OF_SOUND * (distance - 1));
        }
        return best;
    }

    private static boolean sameSound(String a, String b) {
        String sound = Sound.of(a);
        return sound.length() >= SHORTEST_SOUND && sound.equals(Sound.of(b));
    }

    static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours; anything above the most asked for comes out as one more. */
    static int distance(String a, String b, int most) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[m + 1];
        int[] last = new int[m + 1];
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= m; j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[m], most + 1);
    }
}
