package org.redflag.app.input;

import java.util.List;

/** The rows of one transaction, split but not yet read: whichever thread is going to decide it reads them. */
@FunctionalInterface
public interface Rows {

    /** The transaction; or, for each row that cannot be read, why. */
    List<Entry> read();
}
