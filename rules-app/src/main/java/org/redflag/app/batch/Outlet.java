package org.redflag.app.batch;

import java.io.IOException;

/** Where the results of a run go, part by part. */
public interface Outlet extends AutoCloseable {

    /** How many transactions of the input an earlier, broken-off run has already put there. */
    long alreadyDone();

    void append(Part part) throws IOException;

    /** Makes what was put there final. */
    void finish() throws IOException;

    /** What became of all transactions, those of the earlier run included. */
    Tally tally();

    /** Lets go; what is not finished can be resumed where the outlet supports it. */
    @Override
    void close() throws IOException;
}
