package org.redflag.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.redflag.app.input.iso20022.PaymentMessages;

/** Opens a file of transactions as what its content shows it to be. */
public final class TransactionFile implements AutoCloseable {

    private final InputStream in;
    private final Iterator<Entry> entries;

    private TransactionFile(InputStream in, Iterator<Entry> entries) {
        this.in = in;
        this.entries = entries;
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

    public Iterator<Entry> entries() {
        return entries;
    }

    private static Iterator<Entry> read(String name, BufferedInputStream in) throws IOException {
        return switch (Inputs.firstCharacter(in)) {
            case -1 -> throw new UnusableInput(name + " is empty; it needs a header and at least one transaction");
            case '[' -> JsonTransactions.array(name, in);
            case '{' -> JsonTransactions.objects(name, in);
            case '<' -> new PaymentMessages(name, in);
            default -> new CsvTransactions(name, in);
        };
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
