package org.redflag.app.cli;

import org.redflag.app.input.Entry;

/** Tells a user of a row that could not be read. */
final class Rejection {

    private static final int SHOWN = 500;

    private Rejection() {}

    static void print(Entry.Rejected entry) {
        System.err.println("redflag: " + entry.file() + " line " + entry.line() + " rejected: "
                + Terminal.printable(entry.reason()) + "\n    " + Terminal.printable(shortened(entry.raw())));
    }

    private static String shortened(String raw) {
        return raw.length() <= SHOWN ? raw : raw.substring(0, SHOWN) + "…";
    }
}
