package org.redflag.app.input;

import org.redflag.model.Transaction;

/** What one row, or the rows of one transaction, turned out to be. */
public sealed interface Entry {

    /** The line it begins on, from 1. */
    long line();

    /** A transaction that can be decided. */
    record Accepted(long line, Transaction transaction) implements Entry {}

    /**
     * A row that cannot be read.
     *
     * @param offset the byte of the unpacked file at which it begins, from 0; -1 where that is not known
     * @param reason what is wrong, where, and what to write instead
     * @param raw the row as it stands in the file, cut when long
     */
    record Rejected(String file, long line, long offset, String reason, String raw) implements Entry, NameEntry {}
}
