package org.redflag.kb.match;

/** Words that stand together in listed names and may be written as one. */
final class Joint {

    private final int[] names;
    private final double mostWeight;

    Joint(int[] names, double mostWeight) {
        this.names = names;
        this.mostWeight = mostWeight;
    }

    /** The names that have them, by their positions. */
    int[] names() {
        return names;
    }

    /** The most they weigh together in any of the names. */
    double mostWeight() {
        return mostWeight;
    }
}
