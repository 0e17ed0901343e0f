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
final class CsvTransactions implements Iterator<Entry> {

    private static final int LONGEST_SHOWN = 500;
    private static final String HEADER_AGAIN = "repeats the header; remove it";

    private final String file;
    private final CsvRecords records;
    private final CsvColumns columns;
    private CsvRecords.@Nullable Row ahead;
    private final Deque<Entry> ready = new ArrayDeque<>();

    CsvTransactions(String file, InputStream in) throws IOException {
        this.file = file;
        records = new CsvRecords(in);
        CsvRecords.Row header = records.header();
        if (header == null || header.problem() != null) {
            throw new UnusableInput(
                    file + " line 1: the header cannot be read" + (header == null ? "" : ", " + header.problem()));
        }
        columns = new CsvColumns(file, header.cells());
        ahead = records.next();
        fill();
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty();
    }

    @Override
    public Entry next() {
        Entry entry = ready.pollFirst();
        if (entry == null) {
            throw new NoSuchElementException();
        }
        fill();
        return entry;
    }

    private void fill() {
        try {
            while (ready.isEmpty() && ahead != null) {
                CsvRecords.Row record = ahead;
                ahead = records.next();
                if (columns.isHeader(record.cells())) {
                    ready.add(rejected(record, HEADER_AGAIN));
                } else {
                    List<Entry> aside = new ArrayList<>();
                    transaction(rowsOfOne(record, aside));
                    ready.addAll(aside);
                }
            }
        } catch (IOException e) {
            throw new UnusableInput(file + " cannot be read further: " + e.getMessage(), e);
        }
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

    /** The rows that carry one id, those that cannot be read included: they belong to it too. */
    private List<CsvRecords.Row> rowsOfOne(CsvRecords.Row first, List<Entry> aside) throws IOException {
        List<CsvRecords.Row> rows = new ArrayList<>();
        rows.add(first);
        String id = id(first);
        while (ahead != null && !id.isEmpty() && (id.equals(id(ahead)) || columns.isHeader(ahead.cells()))) {
            if (columns.isHeader(ahead.cells())) {
                aside.add(rejected(ahead, HEADER_AGAIN));
            } else {
                rows.add(ahead);
            }
            ahead = records.next();
        }
        return rows;
    }

    private String id(CsvRecords.Row row) {
        List<String> cells = row.cells().isEmpty() ? records.roughCells(row) : row.cells();
        return columns.cell(cells, "id");
    }

    /** A transaction of which one row is bad is not decided at all: its other rows alone would look harmless. */
    private void transaction(List<CsvRecords.Row> rows) {
        CsvRecords.Row at = rows.get(0);
        for (CsvRecords.Row row : rows) {
            String problem = problem(row);
            if (problem != null) {
                reject(rows, row, problem);
                return;
            }
        }
        try {
            Map<String, Object> tree = columns.tree(at.cells());
            List<Object> items = new ArrayList<>();
            for (CsvRecords.Row row : rows) {
                at = row;
                Map<String, Object> each = row.line() == rows.get(0).line() ? tree : columns.tree(row.cells());
                Object item = each.remove("item");
                if (item != null) {
                    items.add(item);
                }
                requireSame(tree, each, rows.get(0).line());
            }
            at = rows.get(0);
            tree.put("items", items);
            ready.add(new Entry.Accepted(at.line(), TransactionReader.read(tree)));
        } catch (UnreadableFact e) {
            reject(rows, at, Objects.requireNonNullElse(e.getMessage(), "cannot be read"));
        } catch (DifferentRows e) {
            reject(rows, at, Objects.requireNonNullElse(e.getMessage(), "contradicts another row"));
        }
    }

    private void reject(List<CsvRecords.Row> rows, CsvRecords.Row at, String reason) {
        for (CsvRecords.Row row : rows) {
            ready.add(rejected(row, row.line() == at.line() ? reason : "line " + at.line() + ": " + reason));
        }
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
        String raw = record.raw().length() <= LONGEST_SHOWN
                ? record.raw()
                : record.raw().substring(0, LONGEST_SHOWN) + "…";
        return new Entry.Rejected(file, record.line(), reason, raw);
    }

    /** Rows of one transaction that contradict each other. */
    private static final class DifferentRows extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DifferentRows(String message) {
            super(message);
        }
    }
}
