package org.redflag.app.input;

/** The text of a row that is turned away: whole, unless it would fill a disk with what is wrong. */
final class Raw {

    private static final int LONGEST = 1 << 16;

    private Raw() {}

    static String kept(String raw) {
        return raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST) + "…";
    }
}
