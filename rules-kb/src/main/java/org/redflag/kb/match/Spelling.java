package org.redflag.kb.match;

/**
 * A word as it is compared with others that may be the same word, spelt differently.
 *
 * @param text small Latin letters and digits
 * @param plain the text with the choices undone that transliterations differ in: Mouhammad and Muhammed, Zwezda and Zvezda
 * @param sound the consonants of {@code plain}
 * @param letters which letters occur, one bit each
 */
record Spelling(String text, String plain, String sound, int letters) {

    /** Words are compared by their first letters up to here; no real word is longer. */
    static final int LONGEST = 60;

    private static final int LONG_SOUND = 7;
    static final int SHORTEST_SOUND = 3;
    private static final int SHORTEST_PLAIN = 5;

    static Spelling of(String word) {
        String text = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        if (hasDigit(text) || WithoutVowels.isMarked(text)) {
            return new Spelling(text, text, text, 0);
        }
        String plain = Transliteration.plain(text);
        return new Spelling(text, plain, Transliteration.consonants(plain), letters(text));
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
        return plain.length() >= SHORTEST_PLAIN;
    }

    boolean isNumbered() {
        return letters == 0;
    }

    /**
     * From 0, not the same word, to 1, the same letters.
     *
     * @param slips this word's own
     * @param trust how much a likeness by slips counts
     */
    double similarity(Spelling other, Slips slips, double trust) {
        if (text.equals(other.text)) {
            return 1;
        }
        if (WithoutVowels.isMarked(text) || WithoutVowels.isMarked(other.text)) {
            return withoutVowels(text, other.text);
        }
        if (isNumbered() || other.isNumbered()) {
            return 0;
        }
        if (plain.equals(other.plain)) {
            return Bands.SAME_SOUNDING_LETTERS;
        }
        if ((abbreviates() || other.abbreviates())
                && WithoutVowels.consonants(text).equals(WithoutVowels.consonants(other.text))) {
            return Bands.ONLY_CONSONANTS;
        }
        // Each letter that only one of them has took a slip at least.
        if (Integer.bitCount(letters ^ other.letters) > 2 * MOST_DISTANCE) {
            return 0;
        }
        int shorter = Math.min(text.length(), other.text.length());
        int longer = Math.max(text.length(), other.text.length());
        int distance = slips.distance(other.text);
        double best = 0;
        boolean likely =
                distance <= 1 || shorter >= Bands.SHORTEST_WITH_ANY_TWO_SLIPS || text.charAt(0) == other.text.charAt(0);
        if (distance <= (trust < 1 ? Math.min(1, slips(shorter)) : slips(shorter)) && likely) {
            best = 1 - Bands.PER_SLIP * distance / (longer + 1);
            best -= text.charAt(0) == other.text.charAt(0) ? 0 : Bands.OTHER_FIRST_LETTER;
        }
        if (plainMaySlip() && other.plainMaySlip() && oneSlip(plain, other.plain)) {
            int length = Math.max(plain.length(), other.plain.length());
            double similarity = Bands.SAME_SOUNDING_LETTERS - Bands.PER_SLIP / (length + 1);
            similarity -= plain.charAt(0) == other.plain.charAt(0) ? 0 : Bands.OTHER_FIRST_LETTER;
            best = Math.max(best, similarity);
        }
        if (sound.length() >= SHORTEST_SOUND && distance <= soundSlips(shorter) && sound.equals(other.sound)) {
            best = Math.max(best, Bands.SAME_CONSONANTS - Bands.PER_SLIP_OF_VOWELS * (distance - 1));
        }
        return best * trust;
    }

    /** Whether somebody left the vowels out to save room: TRDG, BHDRN. */
    boolean abbreviates() {
        if (text.length() < SHORTEST_WITHOUT_VOWELS || isNumbered()) {
            return false;
        }
        // Bit n of the letters stands for the n-th letter of the alphabet.
        return (letters & VOWELS) == 0;
    }

    private static final int VOWELS = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25;
    private static final int SHORTEST_WITHOUT_VOWELS = 4;
    private static final int MOST_DISTANCE = 3;

    private static int soundSlips(int shorter) {
        return shorter >= LONG_SOUND ? MOST_DISTANCE : 2;
    }

    private static double withoutVowels(String a, String b) {
        String consonants = WithoutVowels.consonants(a);
        if (consonants.length() < 2
                || startsWithVowel(a) != startsWithVowel(b)
                || !consonants.equals(WithoutVowels.consonants(b))) {
            return 0;
        }
        return consonants.length() < SHORTEST_SOUND ? Bands.TWO_CONSONANTS : Bands.ONLY_CONSONANTS;
    }

    /** A vowelless word writes the vowel it begins with; w and y may be either. */
    private static boolean startsWithVowel(String word) {
        char first = word.charAt(WithoutVowels.isMarked(word) ? 1 : 0);
        return "aeiouywv".indexOf(first) >= 0;
    }

    /** Whether one letter more, less or other, or a swap of neighbours, makes the one out of the other. */
    private static boolean oneSlip(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        if (shorter.length() < longer.length()) {
            return shorter.regionMatches(i, longer, i + 1, shorter.length() - i);
        }
        boolean swapped = i + 1 < shorter.length()
                && shorter.charAt(i) == longer.charAt(i + 1)
                && shorter.charAt(i + 1) == longer.charAt(i)
                && shorter.regionMatches(i + 2, longer, i + 2, shorter.length() - i - 2);
        return swapped || shorter.regionMatches(i + 1, longer, i + 1, shorter.length() - i - 1);
    }

    static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }
}
