package org.redflag.kb.match;

/** A name from a document, with everything about its words that does not depend on the listed name it is held against. */
final class Given {

    /** Fields of payment messages and forms cut names at 22 letters and more; a shorter name was not cut. */
    private static final int SHORTEST_CUT = 20;

    /** With fewer letters, nothing can be said of the word they begin. */
    private static final int LEAST_CUT_OFF = 3;

    private final Name name;
    private final double[] weights;
    private final double[] costs;
    private final Neighbours[] neighbours;

    private Given(Name name, double[] weights, double[] costs, Neighbours[] neighbours) {
        this.name = name;
        this.weights = weights;
        this.costs = costs;
        this.neighbours = neighbours;
    }

    static Given of(String published, Vocabulary vocabulary) {
        return of(published, vocabulary, false);
    }

    /** @param slowly whether to compare each word with every listed one, which finds the same neighbours */
    static Given of(String published, Vocabulary vocabulary, boolean slowly) {
        boolean mayBeCut = published.strip().length() >= SHORTEST_CUT;
        Name name = Name.of(published, mayBeCut);
        int size = name.size();
        double[] weights = new double[size];
        double[] costs = new double[size];
        Neighbours[] neighbours = new Neighbours[size];
        for (int i = 0; i < size; i++) {
            String word = name.words().get(i);
            Known known = slowly ? vocabulary.knownAmongAll(word) : vocabulary.known(word);
            Wording.Kind kind = name.kinds().get(i);
            boolean fragment = name.cut() && i > 0 && i == size - 1 && word.length() < LEAST_CUT_OFF;
            weights[i] = fragment ? Bands.FRAGMENT : Vocabulary.weight(known, kind, name.syllabic());
            costs[i] = weights[i] * Bands.unmatchedGiven(kind);
            neighbours[i] = known.neighbours();
        }
        return new Given(name, weights, costs, neighbours);
    }

    Name name() {
        return name;
    }

    int size() {
        return weights.length;
    }

    String word(int i) {
        return name.words().get(i);
    }

    double weight(int i) {
        return weights[i];
    }

    boolean isPlace(int i) {
        return name.kinds().get(i) == Wording.Kind.PLACE;
    }

    /** What the word costs when no listed word meets it. */
    double cost(int i) {
        return costs[i];
    }

    Neighbours neighbours(int i) {
        return neighbours[i];
    }

    boolean mayBeCut() {
        return name.cut();
    }

    /** Whether the word stands for any longer one with its first letter, or a row of letters for as many words. */
    boolean isInitial(int i) {
        return (word(i).length() == 1 && !name.syllabic()) || (name.initials() >> i & 1) != 0;
    }

    /** Whether the word may be the beginning of a longer one, since the field ended there. */
    boolean mayBeCutOff(int i) {
        return name.cut() && i > 0 && i == size() - 1 && !isInitial(i);
    }

    /** Whether so little is left of a cut-off word that it says nothing. */
    boolean isFragment(int i) {
        return name.cut() && i > 0 && i == size() - 1 && word(i).length() < LEAST_CUT_OFF;
    }
}
