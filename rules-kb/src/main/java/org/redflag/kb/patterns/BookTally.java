package org.redflag.kb.patterns;

import java.util.function.Consumer;
import org.redflag.model.BookFact;

/** Counts one kind of thing while the rows of a book go by. */
interface BookTally {

    void add(Sale sale);

    /** Tells what the rows came to. */
    void conclude(BookTables tables, Consumer<BookFact> facts);

    /** How many entries had to be forgotten because memory is bounded. */
    long forgotten();
}
