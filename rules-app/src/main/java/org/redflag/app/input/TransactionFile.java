package org.redflag.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.redflag.app.input.iso20022.PaymentMessages;

/** Opens a file of transactions as what its content shows it to be. */
public final class TransactionFile implements AutoCloseable {

    private final InputStream in;
    private final Iterator<Rows> rows;

    private TransactionFile(InputStream in, Iterator<Rows> rows) {
        this.in = in;
        this.rows = rows;
    }

    /** Opens a file; {@code -} is standard input. */
    public static TransactionFile open(String name) {
        try {
            BufferedInputStream in = Inputs.open(name);
            return new TransactionFile(in, read(name, in));
        } catch (IOException e) {
            throw new UnusableInput(name + " cannot be opened: " + e.getMessage() + "; check the name", e);
        }
    }

    /** The transactions in order, each to be read by whichever thread is going to decide it. */
    public Iterator<Rows> rows() {
        return rows;
    }

    /** The same, read one after the other. */
    public Iterable<Entry> entries() {
        Iterable<Rows> all = () -> rows;
        return () -> StreamSupport.stream(all.spliterator(), false)
                .flatMap(some -> some.read().stream())
                .iterator();
    }

    private static Iterator<Rows> read(String name, BufferedInputStream in) throws IOException {
        return switch (Inputs.firstCharacter(in)) {
            case -1 -> throw new UnusableInput(name + " is empty; it needs a header and at least one transaction");
            case '[' -> new Parsed(JsonTransactions.elements(name, in));
            case '{' ->
                JsonTransactions.isPerLine(in)
                        ? JsonTransactions.lines(name, in)
                        : new Parsed(JsonTransactions.elements(name, in));
            case '<' -> new Parsed(new PaymentMessages(name, in));
            default -> new CsvTransactions(name, in);
        };
    }

    /** Entries of a format that can only be split by reading it. */
    private record Parsed(Iterator<Entry> entries) implements Iterator<Rows> {

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public Rows next() {
            List<Entry> one = List.of(entries.next());
            return () -> one;
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UnusableInput("the input cannot be closed: " + e.getMessage(), e);
        }
    }
}
