package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.List;

/**
 * A name from a document, with everything about its words that does not depend on the listed name it is held against.
 *
 * @param weights what each word weighs
 * @param neighbours which listed words each word may be
 * @param mayBeCut whether it is long enough to have been cut off by the field it came in
 */
record Given(Name name, List<Double> weights, List<Vocabulary.Neighbours> neighbours, boolean mayBeCut) {

    /** Fields of payment messages and forms cut names at 22 letters and more; a shorter name was not cut. */
    private static final int SHORTEST_CUT = 20;

    private static final int LEAST_CUT_OFF = 2;

    static Given of(String published, Vocabulary vocabulary) {
        Name name = Name.of(published);
        List<Double> weights = new ArrayList<>();
        List<Vocabulary.Neighbours> neighbours = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            weights.add(vocabulary.weight(name.words().get(i), name.kinds().get(i)));
            neighbours.add(vocabulary.neighbours(name.words().get(i)));
        }
        return new Given(name, weights, neighbours, published.strip().length() >= SHORTEST_CUT);
    }

    int size() {
        return name.size();
    }

    /** Whether a word may stand for any longer word that begins with it: an initial, or the last word of a cut-off name. */
    boolean mayAbbreviate(int i) {
        return word(i).length() == 1 || (mayBeCut && i == size() - 1 && word(i).length() >= LEAST_CUT_OFF);
    }

    String word(int i) {
        return name.words().get(i);
    }
}
