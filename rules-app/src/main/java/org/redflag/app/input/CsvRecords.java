package org.redflag.app.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a file into CSV records. A field may run over several lines; a quote that is never closed would swallow the
 * rest of the file, so after a number of lines the line that opened it is given up alone and reading resumes behind it.
 */
final class CsvRecords {

    private static final int MOST_LINES_OF_A_RECORD = 100;

    /**
     * One record.
     *
     * @param problem what is wrong with it; absent when its cells can be used
     */
    record Row(
            long line,
            long offset,
            List<String> cells,
            String raw,
            @Nullable String problem) {}

    private final Lines lines;
    private final Deque<Lines.Line> ahead = new ArrayDeque<>();
    private char separator = ',';

    CsvRecords(InputStream in) {
        this(new Lines(in));
    }

    CsvRecords(Lines lines) {
        this.lines = lines;
    }

    /** The header; the separator is the one it uses most. */
    @Nullable
    Row header() throws IOException {
        Lines.Line first = take();
        if (first == null) {
            return null;
        }
        ahead.addFirst(first);
        for (char candidate : new char[] {';', '\t', '|'}) {
            if (count(first.text(), candidate) > count(first.text(), separator)) {
                separator = candidate;
            }
        }
        return next();
    }

    @Nullable
    Row next() throws IOException {
        Lines.Line first = take();
        while (first != null && first.text().isBlank() && first.problem() == null) {
            first = take();
        }
        if (first == null) {
            return null;
        }
        if (first.problem() != null) {
            return new Row(first.number(), first.offset(), List.of(), first.text(), "the line " + first.problem());
        }
        long quotes = count(first.text(), '"');
        if (quotes == 0 && first.text().indexOf('\r') < 0) {
            return new Row(first.number(), first.offset(), split(first.text()), first.text(), null);
        }
        if (quotes % 2 == 0) {
            return parse(first, first.text());
        }
        return overSeveralLines(first);
    }

    private Row overSeveralLines(Lines.Line first) throws IOException {
        List<Lines.Line> following = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        long quotes = count(first.text(), '"');
        while (quotes % 2 != 0 && following.size() < MOST_LINES_OF_A_RECORD) {
            Lines.Line line = take();
            if (line == null) {
                break;
            }
            following.add(line);
            text.append('\n').append(line.text());
            quotes += count(line.text(), '"');
        }
        boolean usable = quotes % 2 == 0 && following.stream().allMatch(line -> line.problem() == null);
        Row record = usable ? parse(first, text.toString()) : null;
        if (record != null && record.problem() == null) {
            return record;
        }
        for (int i = following.size() - 1; i >= 0; i--) {
            ahead.addFirst(following.get(i));
        }
        return new Row(
                first.number(),
                first.offset(),
                List.of(),
                first.text(),
                "a quote is opened and not closed; close it or double it");
    }

    /** The cells of a line without quotes, which needs no parser. */
    private List<String> split(String text) {
        List<String> cells = new ArrayList<>(8);
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            cells.add(text.substring(from, to));
            from = to + 1;
        }
        cells.add(text.substring(from));
        return cells;
    }

    private Row parse(Lines.Line first, String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            List<CsvRecord> records = reader.stream().toList();
            return records.size() == 1
                    ? new Row(first.number(), first.offset(), records.get(0).getFields(), text, null)
                    : new Row(
                            first.number(),
                            first.offset(),
                            List.of(),
                            text,
                            "the quotes do not match; close them or double them");
        } catch (CsvParseException | IOException e) {
            return new Row(
                    first.number(),
                    first.offset(),
                    List.of(),
                    text,
                    "the quotes do not match; close them or double them");
        }
    }

    /** The cells of a row whose quotes cannot be trusted, as far as its separators tell. */
    List<String> roughCells(Row row) {
        return Arrays.stream(row.raw().split(Pattern.quote(String.valueOf(separator)), -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }

    private Lines.@Nullable Line take() throws IOException {
        Lines.Line line = ahead.pollFirst();
        return line == null ? lines.next() : line;
    }

    private static long count(String text, char c) {
        long count = 0;
        for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
            count++;
        }
        return count;
    }
}
