package org.redflag.kb.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of the rulebook: a CSV with a header, each row with its own days and its own law. */
final class Table {

    private final String id;
    private final List<Row> rows;

    private Table(String id, List<Row> rows) {
        this.id = id;
        this.rows = rows;
    }

    /** Reads a table; its id is its regime's with dashes and its file name, {@code us-ear/country-chart}. */
    static Table read(String id, InputStream in) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord each : reader) {
                rows.add(new Row(id, each));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("table " + id + " cannot be read", e);
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("table " + id + " has no row");
        }
        return new Table(id, rows);
    }

    String id() {
        return id;
    }

    List<Row> rows() {
        return rows;
    }

    boolean hasColumn(String name) {
        return rows.get(0).has(name);
    }

    /** One row, with errors that say where it stands. */
    static final class Row {

        private final String table;
        private final NamedCsvRecord cells;

        private Row(String table, NamedCsvRecord cells) {
            this.table = table;
            this.cells = cells;
        }

        boolean has(String column) {
            return cells.getHeader().contains(column);
        }

        String text(String column) {
            String text = optional(column);
            if (text == null) {
                throw error("has nothing in column '" + column + "'");
            }
            return text;
        }

        @Nullable
        String optional(String column) {
            String text = cells.findField(column).map(String::strip).orElse("");
            return text.isEmpty() ? null : text;
        }

        List<String> several(String column) {
            String text = optional(column);
            return text == null ? List.of() : Arrays.asList(text.split(";", -1));
        }

        @Nullable
        LocalDate day(String column) {
            String text = optional(column);
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw error("'" + text + "' is not a date in column '" + column + "'; write it as 2022-03-11");
            }
        }

        Period period() {
            return new Period(day("from"), day("until"));
        }

        IllegalStateException error(String problem) {
            return new IllegalStateException(table + " line " + cells.getStartingLineNumber() + ": " + problem);
        }
    }
}
