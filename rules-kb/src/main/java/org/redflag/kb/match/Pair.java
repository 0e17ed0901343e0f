package org.redflag.kb.match;

/**
 * A word, or two words that stand together, of a given name that met one of a listed name.
 *
 * @param given position of the first given word
 * @param givenWords how many given words it spans
 * @param listed position of the first listed word
 * @param listedWords how many listed words it spans
 * @param telling whether the pair says anything about who it is, which an initial does not
 * @param cutOff whether the given word is only the beginning of the listed one, because the field ended there
 */
record Pair(
        int given,
        int givenWords,
        int listed,
        int listedWords,
        double similarity,
        double weight,
        boolean telling,
        boolean cutOff) {

    /** The given words it takes, one bit each. */
    long givenBits() {
        return ((1L << givenWords) - 1) << given;
    }

    /** The listed words it takes, one bit each. */
    long listedBits() {
        return ((1L << listedWords) - 1) << listed;
    }

    /** Whether one of the words is only the first letter of the other. */
    boolean byInitial() {
        return !telling && (similarity == Bands.INITIAL || similarity == Bands.LISTED_INITIAL);
    }

    /** Whether it is the document that has the initial. */
    boolean initialGiven() {
        return similarity == Bands.INITIAL;
    }

    double worth() {
        return similarity * weight;
    }
}
