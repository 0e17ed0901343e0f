package org.redflag.kb.match;

/** How many names were asked for, and how many alerted. */
final class Tally {

    private int asked;
    private int alerted;

    void add(boolean alert) {
        asked++;
        alerted += alert ? 1 : 0;
    }

    int asked() {
        return asked;
    }

    int alerted() {
        return alerted;
    }

    double share() {
        return asked == 0 ? 0 : alerted / (double) asked;
    }
}
