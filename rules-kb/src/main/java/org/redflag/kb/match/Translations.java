package org.redflag.kb.match;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Words of other scripts whose sound says nothing to a reader of Latin lists: legal forms, trades and towns in Chinese,
 * Japanese, Korean, Thai and Arabic, and Arabic given names, whose vowels are not written.
 */
final class Translations {

    private static final String TABLE = "/org/redflag/reference/name-translations.csv";
    private static final Map<String, String> READ = new HashMap<>();
    /** What letters they begin with: hardly any text has one of them. */
    private static final BitSet FIRST = new BitSet();

    private static final int LONGEST;

    static {
        int longest = 0;
        for (String line : WordTable.lines(TABLE)) {
            int comma = line.indexOf(',');
            String written = WithoutVowels.bare(line.substring(0, comma));
            String before = READ.put(written, line.substring(comma + 1));
            if (before != null) {
                throw new IllegalStateException(TABLE + ": '" + written + "' stands there twice; remove one");
            }
            FIRST.set(written.charAt(0));
            longest = Math.max(longest, written.length());
        }
        LONGEST = longest;
    }

    private Translations() {}

    /** How long the longest known phrase is that begins at a place; 0 when none does. */
    static int lengthAt(String text, int from) {
        if (from == text.length() || !FIRST.get(text.charAt(from))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
            if (READ.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    static String of(String written) {
        return READ.getOrDefault(written, "");
    }
}
