package org.redflag.app.input;

import org.redflag.model.Party;

/** What one row of a file of names turned out to be. */
public sealed interface NameEntry permits NameEntry.Accepted, Entry.Rejected {

    /** The line it begins on, from 1. */
    long line();

    /**
     * A person that can be screened.
     *
     * @param id the row's own, or its line where it has none
     */
    record Accepted(long line, String id, Party party) implements NameEntry {}
}
