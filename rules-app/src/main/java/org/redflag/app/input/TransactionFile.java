package org.redflag.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Opens a file of transactions as what its content shows it to be. */
public final class TransactionFile implements AutoCloseable {

    private static final int BOM_LENGTH = 3;
    private static final int LOOK_AHEAD = 8192;

    private final InputStream in;
    private final Iterator<Entry> entries;

    private TransactionFile(InputStream in, Iterator<Entry> entries) {
        this.in = in;
        this.entries = entries;
    }

    /** Opens a file; {@code -} is standard input. */
    public static TransactionFile open(String name) {
        try {
            BufferedInputStream in = new BufferedInputStream(
                    name.equals("-") ? System.in : Files.newInputStream(Path.of(name)), 2 * LOOK_AHEAD);
            skipByteOrderMark(in);
            return new TransactionFile(in, read(name, in));
        } catch (IOException e) {
            throw new UnusableInput(name + " cannot be opened: " + e.getMessage() + "; check the name", e);
        }
    }

    public Iterator<Entry> entries() {
        return entries;
    }

    private static Iterator<Entry> read(String name, BufferedInputStream in) throws IOException {
        return switch (firstCharacter(in)) {
            case -1 -> throw new UnusableInput(name + " is empty; it needs a header and at least one transaction");
            case '[' -> JsonTransactions.array(name, in);
            case '{' -> JsonTransactions.objects(name, in);
            default -> new CsvTransactions(name, in);
        };
    }

    private static int firstCharacter(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        int c = in.read();
        for (int i = 1; i < LOOK_AHEAD && c >= 0 && Character.isWhitespace(c); i++) {
            c = in.read();
        }
        in.reset();
        return c;
    }

    private static void skipByteOrderMark(BufferedInputStream in) throws IOException {
        in.mark(BOM_LENGTH);
        byte[] first = in.readNBytes(BOM_LENGTH);
        boolean bom = first.length == BOM_LENGTH
                && first[0] == (byte) 0xEF
                && first[1] == (byte) 0xBB
                && first[2] == (byte) 0xBF;
        if (!bom) {
            in.reset();
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
