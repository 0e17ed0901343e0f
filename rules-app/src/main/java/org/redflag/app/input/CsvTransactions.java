package org.redflag.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redflag.model.io.TransactionReader;
import org.redflag.model.io.UnreadableFact;

/** Transactions as CSV: a row each, or a row for each item when consecutive rows carry the same id. */
final class CsvTransactions implements Iterator<Rows> {

    private static final String HEADER_AGAIN = "repeats the header; remove it";

    /** Broken rows between two of one transaction are part of it; more of them say that the file is torn. */
    private static final int MOST_BROKEN = 10;

    private final String file;
    private final CsvRecords records;
    private final CsvColumns columns;
    private final Deque<CsvRecords.Row> ahead = new ArrayDeque<>();

    CsvTransactions(String file, InputStream in) throws IOException {
        this.file = file;
        records = new CsvRecords(in);
        CsvRecords.Row header = records.header();
        if (header == null || header.problem() != null) {
            throw new UnusableInput(
                    file + " line 1: the header cannot be read" + (header == null ? "" : ", " + header.problem()));
        }
        columns = new CsvColumns(file, header.cells());
        look();
    }

    /** Reads one row more; none when there is none. */
    private CsvRecords.@Nullable Row look() throws IOException {
        CsvRecords.Row row = records.next();
        if (row != null) {
            ahead.addLast(row);
        }
        return row;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty();
    }

    @Override
    public Rows next() {
        CsvRecords.Row record = ahead.pollFirst();
        if (record == null) {
            throw new NoSuchElementException();
        }
        try {
            if (ahead.isEmpty()) {
                look();
            }
            if (columns.isHeader(record.cells())) {
                return () -> List.of(rejected(record, HEADER_AGAIN));
            }
            List<CsvRecords.Row> rows = rowsOfOne(record);
            return () -> entries(rows);
        } catch (IOException e) {
            throw new UnusableInput(file + " cannot be read further: " + e.getMessage(), e);
        }
    }

    private List<Entry> entries(List<CsvRecords.Row> rows) {
        List<Entry> entries = new ArrayList<>(1);
        List<CsvRecords.Row> own = new ArrayList<>(rows.size());
        for (CsvRecords.Row row : rows) {
            if (columns.isHeader(row.cells())) {
                entries.add(rejected(row, HEADER_AGAIN));
            } else {
                own.add(row);
            }
        }
        entries.addAll(0, transaction(own));
        return entries;
    }

    private @Nullable String problem(CsvRecords.Row record) {
        if (record.problem() != null) {
            return record.problem();
        }
        if (record.cells().size() != columns.size()) {
            return "has " + record.cells().size() + " cells where the header has " + columns.size()
                    + "; quote cells that hold the separator";
        }
        return null;
    }

    /** The rows that carry one id, and those among them that cannot be read or repeat the header. */
    private List<CsvRecords.Row> rowsOfOne(CsvRecords.Row first) throws IOException {
        List<CsvRecords.Row> rows = new ArrayList<>(3);
        rows.add(first);
        String id = id(first);
        int belonging = id.isEmpty() ? 0 : belonging(id);
        while (belonging > 0) {
            for (int i = 0; i < belonging; i++) {
                rows.add(ahead.removeFirst());
            }
            belonging = belonging(id);
        }
        if (ahead.isEmpty()) {
            look();
        }
        return rows;
    }

    /** How many of the next rows belong to a transaction: up to one with its id, past a few that are broken. */
    private int belonging(String id) throws IOException {
        Iterator<CsvRecords.Row> looked = List.copyOf(ahead).iterator();
        for (int count = 1; count <= MOST_BROKEN; count++) {
            CsvRecords.Row row = looked.hasNext() ? looked.next() : look();
            if (row == null) {
                return 0;
            }
            if (id.equals(id(row))) {
                return count;
            }
            if (problem(row) == null && !columns.isHeader(row.cells())) {
                return 0;
            }
        }
        return 0;
    }

    private String id(CsvRecords.Row row) {
        List<String> cells = row.cells().isEmpty() ? records.roughCells(row) : row.cells();
        return columns.cell(cells, "id");
    }

    /** A transaction of which one row is bad is not decided at all: its other rows alone would look harmless. */
    private List<Entry> transaction(List<CsvRecords.Row> rows) {
        CsvRecords.Row first = rows.get(0);
        for (CsvRecords.Row row : rows) {
            String problem = problem(row);
            if (problem != null) {
                return reject(rows, row, problem);
            }
        }
        CsvRecords.Row at = first;
        try {
            Map<String, Object> tree = columns.tree(first.cells());
            List<Object> items = new ArrayList<>(rows.size());
            for (CsvRecords.Row row : rows) {
                at = row;
                Map<String, Object> each = row.line() == first.line() ? tree : columns.tree(row.cells());
                Object item = each.remove("item");
                if (item != null) {
                    items.add(item);
                }
                if (each != tree) {
                    requireSame(tree, each, first.line());
                }
            }
            at = first;
            tree.put("items", items);
            return List.of(new Entry.Accepted(at.line(), TransactionReader.read(tree)));
        } catch (UnreadableFact e) {
            return reject(rows, at, Objects.requireNonNullElse(e.getMessage(), "cannot be read"));
        } catch (DifferentRows e) {
            return reject(rows, at, Objects.requireNonNullElse(e.getMessage(), "contradicts another row"));
        }
    }

    private List<Entry> reject(List<CsvRecords.Row> rows, CsvRecords.Row at, String reason) {
        return rows.stream()
                .map(row -> rejected(row, row.line() == at.line() ? reason : "line " + at.line() + ": " + reason))
                .toList();
    }

    private static void requireSame(Map<String, Object> first, Map<String, Object> other, long line) {
        other.forEach((key, value) -> {
            if (!value.equals(first.get(key))) {
                throw new DifferentRows("'" + key + "' differs from line " + line
                        + ", which has the same id; leave it empty, repeat it, or give the row an id of its own");
            }
        });
    }

    private Entry rejected(CsvRecords.Row record, String reason) {
        return new Entry.Rejected(file, record.line(), record.offset(), reason, Raw.kept(record.raw()));
    }

    /** Rows of one transaction that contradict each other. */
    private static final class DifferentRows extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DifferentRows(String message) {
            super(message);
        }
    }
}
