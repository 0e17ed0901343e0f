package org.redflag.app.cli;

import org.redflag.app.input.Entry;

/** Tells a user of a row that could not be read. */
final class Rejection {

    private Rejection() {}

    static void print(Entry.Rejected entry) {
        System.err.println("redflag: " + entry.file() + " line " + entry.line() + " rejected: "
                + Terminal.printable(entry.reason()) + "\n    " + Terminal.printable(entry.raw()));
    }
}
