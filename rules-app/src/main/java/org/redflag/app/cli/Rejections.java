package org.redflag.app.cli;

import org.redflag.app.input.Entry;
import org.redflag.app.input.UnusableInput;

/** Tells a user of rows that could not be read, the first of them one by one, and stops a run that has too many. */
final class Rejections {

    private static final int SHOWN = 20;

    private final long most;
    private long rows;

    Rejections(long most) {
        this.most = most;
    }

    /** Counts what an earlier part of the run turned away. */
    void before(long rejected) {
        rows = rejected;
    }

    void add(Entry.Rejected rejected) {
        rows++;
        if (rows <= SHOWN) {
            Rejection.print(rejected);
        } else if (rows == SHOWN + 1) {
            System.err.println(
                    "redflag: more rows are rejected; with -o FILE all of them stand in its .rejected.jsonl");
        }
        if (rows > most) {
            throw new UnusableInput("more than " + most + " rows cannot be read, the last of them " + rejected.file()
                    + " line " + rejected.line() + "; mend the file or raise --max-quarantine");
        }
    }
}
