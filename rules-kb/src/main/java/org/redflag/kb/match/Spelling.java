package org.redflag.kb.match;

/**
 * A word as it is compared with others that may be the same word, spelt differently.
 *
 * @param text small Latin letters and digits
 * @param plain the text with the choices undone that transliterations differ in: Mouhammad and Muhammed, Zwezda and Zvezda
 * @param sound the consonants of {@code plain}
 * @param consonants what it has in common with itself written in a script without vowels
 * @param seen the text as a scanner or a hasty reader may take it, with rn for m and cl for d undone
 * @param letters which letters occur, one bit each, none when there are digits; and beside them, what kind of spelling it is
 */
record Spelling(String text, String plain, String sound, String consonants, String seen, int letters) {

    /** Words are compared by their first letters up to here; no real word is longer. */
    static final int LONGEST = 60;

    static final int SHORTEST_SOUND = 3;
    private static final String TWO = "rn cl ii vv";
    private static final String ONE = "mduw";
    private static final int SHORTEST_PLAIN = 5;
    private static final int SHORTEST_WITHOUT_VOWELS = 4;

    /** Bit n of the letters stands for the n-th letter of the alphabet. */
    private static final int ALL = (1 << 27) - 1;

    private static final int VOWELS = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25;
    private static final int MARKED = 1 << 27;
    private static final int ABBREVIATES = 1 << 28;
    private static final int VOWEL_FIRST = 1 << 29;
    private static final int V_FIRST = 1 << 30;

    static Spelling of(String word) {
        String text = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        String consonants = text.isEmpty() ? "" : WithoutVowels.consonants(text);
        if (text.isEmpty() || hasDigit(text) || WithoutVowels.isMarked(text)) {
            return new Spelling(text, text, text, consonants, text, kind(text, 0));
        }
        String plain = Transliteration.plain(text);
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return new Spelling(
                text, plain, Transliteration.consonants(plain), consonants, seen(text), kind(text, letters & ALL));
    }

    /** The word as a scanner or a hasty reader may take it: rn is an m, cl a d, ii a u and vv a w. */
    static String seen(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int pair = i + 1 < text.length() ? TWO.indexOf(text.substring(i, i + 2)) : -1;
            boolean one = pair >= 0 && pair % 3 == 0;
            out.append(one ? ONE.charAt(pair / 3) : text.charAt(i));
            i += one ? 1 : 0;
        }
        return out.toString();
    }

    private static int kind(String text, int letters) {
        boolean marked = !text.isEmpty() && WithoutVowels.isMarked(text);
        boolean abbreviates = text.length() >= SHORTEST_WITHOUT_VOWELS && letters != 0 && (letters & VOWELS) == 0;
        return letters
                | (marked ? MARKED : 0)
                | (abbreviates ? ABBREVIATES : 0)
                | (!text.isEmpty() && WithoutVowels.startsWithVowel(text) ? VOWEL_FIRST : 0)
                | (!text.isEmpty() && WithoutVowels.startsWithV(text) ? V_FIRST : 0);
    }

    /** How many slips a word of this length may hold and still be taken for itself. */
    static int slips(int length) {
        if (length < Bands.SHORTEST_WITH_ONE_SLIP) {
            return 0;
        }
        return length < Bands.SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
    }

    /** Whether a slip in the plain spelling may be forgiven as well. */
    boolean plainMaySlip() {
        return plainMaySlip(plain.length());
    }

    static boolean plainMaySlip(int length) {
        return length >= SHORTEST_PLAIN;
    }

    /** Whether only the consonants of the word are known. */
    boolean isMarked() {
        return isMarked(letters);
    }

    static boolean isMarked(int letters) {
        return (letters & MARKED) != 0;
    }

    boolean isNumbered() {
        return isNumbered(letters);
    }

    static boolean isNumbered(int letters) {
        return (letters & ALL) == 0;
    }

    /** Whether somebody left the vowels out to save room: TRDG, BHDRN. */
    boolean abbreviates() {
        return abbreviates(letters);
    }

    static boolean abbreviates(int letters) {
        return (letters & ABBREVIATES) != 0;
    }

    /** Whether both words begin with a vowel, or neither does, as far as their scripts tell. */
    static boolean beginAlike(int letters, int others) {
        return ((letters ^ others) & VOWEL_FIRST) == 0 || ((letters | others) & V_FIRST) != 0;
    }

    /** How many letters only one of two words has. */
    static int differing(int letters, int others) {
        return Integer.bitCount((letters ^ others) & ALL);
    }

    static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
