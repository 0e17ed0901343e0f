package org.redflag.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file of names: a CSV with a row for each person. */
public final class NameFile implements AutoCloseable {

    /** Far more than a name and its facts need; many rows are in memory at once. */
    private static final int LONGEST_LINE = 1 << 16;

    private final InputStream in;
    private final Rows rows;

    private NameFile(InputStream in, Rows rows) {
        this.in = in;
        this.rows = rows;
    }

    /** Opens a file; {@code -} is standard input. */
    public static NameFile open(String name) {
        try {
            InputStream in = Inputs.open(name);
            CsvRecords records = new CsvRecords(new Lines(in, LONGEST_LINE));
            CsvRecords.Row header = records.header();
            if (header == null) {
                throw new UnusableInput(name + " is empty; it needs a header with the column 'name'");
            }
            if (header.problem() != null) {
                throw new UnusableInput(name + " line 1: the header cannot be read, " + header.problem());
            }
            return new NameFile(in, new Rows(name, records, new NameColumns(name, header.cells())));
        } catch (IOException e) {
            throw new UnusableInput(name + " cannot be opened: " + e.getMessage() + "; check the name", e);
        }
    }

    /** The rows in order, each to be read by whichever thread is going to work on it. */
    public Iterator<Supplier<NameEntry>> rows() {
        return rows;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UnusableInput("the input cannot be closed: " + e.getMessage(), e);
        }
    }

    private static final class Rows implements Iterator<Supplier<NameEntry>> {

        private final String file;
        private final CsvRecords records;
        private final NameColumns columns;
        private CsvRecords.@Nullable Row ahead;
        private boolean looked;

        Rows(String file, CsvRecords records, NameColumns columns) {
            this.file = file;
            this.records = records;
            this.columns = columns;
        }

        @Override
        public boolean hasNext() {
            if (!looked) {
                try {
                    ahead = records.next();
                    looked = true;
                } catch (IOException e) {
                    throw new UnusableInput(file + " cannot be read further: " + e.getMessage(), e);
                }
            }
            return ahead != null;
        }

        @Override
        public Supplier<NameEntry> next() {
            CsvRecords.Row row = hasNext() ? ahead : null;
            if (row == null) {
                throw new NoSuchElementException();
            }
            looked = false;
            return () -> columns.read(row);
        }
    }
}
