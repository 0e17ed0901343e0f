package org.redflag.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Control;
import org.redflag.model.Holding;
import org.redflag.model.InvalidFact;
import org.redflag.model.NamedPerson;
import org.redflag.model.Share;

/** Statements about ownership as CSV: a row says what one person holds of another. */
final class CsvHoldings {

    private static final int LONGEST_LINE = 1 << 16;
    private static final List<String> KNOWN = List.of(
            "owner",
            "owner_id",
            "owner_type",
            "owner_country",
            "owner_identifiers",
            "owned",
            "owned_id",
            "owned_type",
            "owned_country",
            "owned_identifiers",
            "share_percent",
            "share_at_most",
            "controls",
            "joint_arrangement",
            "from",
            "until",
            "source",
            "note");

    private final String file;
    private final List<String> header = new ArrayList<>();

    private CsvHoldings(String file, List<String> header) {
        this.file = file;
        for (String cell : header) {
            String column = cell.strip().toLowerCase(Locale.ROOT);
            if (!KNOWN.contains(column)) {
                throw new UnusableInput(file + " line 1: there is no column '" + cell.strip()
                        + "'; remove it or rename it to one of " + String.join(", ", KNOWN));
            }
            if (this.header.contains(column)) {
                throw new UnusableInput(file + " line 1: column '" + column + "' stands there twice; remove one");
            }
            this.header.add(column);
        }
        for (String needed : List.of("owner", "owned")) {
            if (!this.header.contains(needed)) {
                throw new UnusableInput(file + " line 1: column '" + needed
                        + "' is missing; a statement is about an owner and an owned");
            }
        }
    }

    static void read(String file, InputStream in, OwnershipFile.Sink sink) throws IOException {
        CsvRecords records = new CsvRecords(new Lines(in, LONGEST_LINE));
        CsvRecords.Row header = records.header();
        if (header == null || header.problem() != null) {
            throw new UnusableInput(
                    file + " line 1: the header cannot be read" + (header == null ? "" : ", " + header.problem()));
        }
        CsvHoldings reader = new CsvHoldings(file, header.cells());
        for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
            // Files that were put together carry their headers along.
            if (!row.cells().equals(header.cells())) {
                sink.add(reader.holding(row));
            }
        }
    }

    private Holding holding(CsvRecords.Row row) {
        if (row.problem() != null) {
            throw wrong(row, row.problem());
        }
        if (row.cells().size() != header.size()) {
            throw wrong(
                    row,
                    "it has " + row.cells().size() + " cells where the header has " + header.size()
                            + "; quote cells that hold the separator");
        }
        try {
            return new Holding(
                    person(row, "owner"),
                    person(row, "owned"),
                    share(row, "share_percent"),
                    share(row, "share_at_most"),
                    cell(row, "controls").isEmpty() ? Control.NONE : Control.parse("controls", cell(row, "controls")),
                    cell(row, "joint_arrangement"),
                    day("from", cell(row, "from")),
                    day("until", cell(row, "until")),
                    cell(row, "source"));
        } catch (InvalidFact e) {
            throw wrong(row, e.getMessage());
        }
    }

    private UnusableInput wrong(CsvRecords.Row row, @Nullable String why) {
        return new UnusableInput(file + " line " + row.line() + ": " + why);
    }

    private NamedPerson person(CsvRecords.Row row, String side) {
        String id = cell(row, side + "_id");
        if (cell(row, side).isEmpty()) {
            throw new InvalidFact(side, null, "name the " + side + " in every row");
        }
        return new NamedPerson(
                cell(row, side),
                NameColumns.type(cell(row, side + "_type")),
                List.of(),
                NameColumns.blankToNull(cell(row, side + "_country")),
                NameColumns.identifiers(cell(row, side + "_identifiers")),
                id.isEmpty() ? null : file + "#" + id);
    }

    private static @Nullable LocalDate day(String column, String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidFact(column, text, "write it as 2022-03-11, or leave it empty");
        }
    }

    private @Nullable Share share(CsvRecords.Row row, String column) {
        String text = cell(row, column);
        return text.isEmpty() ? null : Share.parse(column, text);
    }

    private String cell(CsvRecords.Row row, String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : row.cells().get(index).strip();
    }
}
