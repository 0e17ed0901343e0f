package org.redflag.kb.match;

/** A word where it stands in a listed name, all in one number: which word, what it weighs there, and of what kind it is. */
final class PlacedWord {

    private static final int NUMBER = 30;
    private static final long PLACE = 1L << NUMBER;
    private static final long TELLS = PLACE << 1;

    private PlacedWord() {}

    static long of(Listed name, int i) {
        return (long) Float.floatToRawIntBits((float) name.weight(i)) << Integer.SIZE
                | name.id(i)
                | (name.name().kinds().get(i) == Wording.Kind.PLACE ? PLACE : 0)
                | (name.tells(i) ? TELLS : 0);
    }

    static int id(long word) {
        return (int) (word & (PLACE - 1));
    }

    /** What it weighs, to seven digits. */
    static double weight(long word) {
        return Float.intBitsToFloat((int) (word >> Integer.SIZE));
    }

    /** Whether it is a town or country. */
    static boolean isPlace(long word) {
        return (word & PLACE) != 0;
    }

    static boolean tells(long word) {
        return (word & TELLS) != 0;
    }
}
