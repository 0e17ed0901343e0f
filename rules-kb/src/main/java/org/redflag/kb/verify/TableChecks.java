package org.redflag.kb.verify;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.reference.Period;
import org.redflag.kb.reference.Reference;
import org.redflag.kb.rulebook.RulebookFiles;

/** Tables: rows that can be read, and their days. */
final class TableChecks {

    /** Columns that say when, why and in which words, and so do not tell two rows apart. */
    private static final Set<String> NOT_KEYS = Set.of(
            "from",
            "until",
            "perhaps_from",
            "citation",
            "description",
            "note",
            "title",
            "why",
            "source",
            "columns",
            "policy");

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private record Row(int line, Period period) {}

    private final RulebookFiles files;

    TableChecks(RulebookFiles files) {
        this.files = files;
    }

    static List<String> paths(RulebookFiles files) {
        return files.ending(".csv").stream()
                .filter(path -> path.contains("/data/"))
                .toList();
    }

    void addTo(List<Problem> problems) {
        for (String path : paths(files)) {
            rows(path, problems);
        }
        files.ending("/coverage.csv").forEach(path -> coverage(path, problems));
    }

    /** What is left out has to be readable as well, each row with all its columns. */
    private void coverage(String path, List<Problem> problems) {
        long line = 1;
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().allowUnclosedQuote(false).ofNamedCsvRecord(files.text(path))) {
            for (NamedCsvRecord row : reader) {
                line = row.getStartingLineNumber() + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        } catch (CsvParseException e) {
            problems.add(new Problem(
                    Fault.COVERAGE,
                    path,
                    (int) line,
                    "the row cannot be read",
                    String.valueOf(e.getMessage()),
                    "as many columns as the header has"));
        }
    }

    private void rows(String path, List<Problem> problems) {
        Map<List<String>, List<Row>> byKey = new LinkedHashMap<>();
        int before = problems.size();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().allowUnclosedQuote(false).ofNamedCsvRecord(files.text(path))) {
            for (NamedCsvRecord row : reader) {
                row(path, row, byKey, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        } catch (CsvParseException e) {
            problems.add(new Problem(
                    Fault.TABLE_ROW,
                    path,
                    1,
                    "the table cannot be read",
                    String.valueOf(e.getMessage()),
                    "a whole CSV"));
        }
        if (problems.size() == before) {
            readable(path, problems);
        }
        byKey.forEach((key, rows) -> periods(path, key, rows, problems));
    }

    private static void row(
            String path, NamedCsvRecord row, Map<List<String>, List<Row>> byKey, List<Problem> problems) {
        int line = (int) row.getStartingLineNumber();
        List<String> key = new ArrayList<>();
        for (int i = 0; i < row.getHeader().size() && i < row.getFieldCount(); i++) {
            if (!NOT_KEYS.contains(row.getHeader().get(i))) {
                key.add(row.getField(i));
            }
        }
        LocalDate from = day(path, line, row, "from", problems);
        LocalDate until = day(path, line, row, "until", problems);
        day(path, line, row, "perhaps_from", problems);
        if (from != null && until != null && !until.isAfter(from)) {
            problems.add(new Problem(
                    Fault.DATES, path, line, "the row ends before it begins", until.toString(), "a day after " + from));
        }
        if (row.getHeader().contains("citation") && row.getField("citation").isBlank()) {
            problems.add(new Problem(Fault.CITATION, path, line, "the row cites no law", "nothing", "a citation"));
        }
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(new Row(line, new Period(from, until)));
    }

    private static @Nullable LocalDate day(
            String path, int line, NamedCsvRecord row, String column, List<Problem> problems) {
        String text = row.findField(column).map(String::strip).orElse("");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(new Problem(
                    Fault.DATES,
                    path,
                    line,
                    "there is no such day in column '" + column + "'",
                    text,
                    "a day such as 2022-03-11"));
            return null;
        }
    }

    /** What only the reader of this kind of table knows. */
    private void readable(String path, List<Problem> problems) {
        try (InputStream in = files.open(path)) {
            new Reference().add(RulebookFiles.tableId(path), in);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        } catch (RuntimeException e) {
            String message = String.valueOf(e.getMessage());
            Matcher line = LINE.matcher(message);
            problems.add(new Problem(
                    Fault.TABLE_ROW,
                    path,
                    line.find() ? Integer.parseInt(line.group(1)) : 1,
                    "the table cannot be used",
                    message,
                    "columns and cells as its kind has them"));
        }
    }

    private static void periods(String path, List<String> key, List<Row> rows, List<Problem> problems) {
        if (rows.size() < 2) {
            return;
        }
        List<Row> inOrder = new ArrayList<>(rows);
        inOrder.sort(Comparator.comparing(row ->
                row.period().from() == null ? LocalDate.MIN : row.period().from()));
        for (int i = 1; i < inOrder.size(); i++) {
            Row earlier = inOrder.get(i - 1);
            Row later = inOrder.get(i);
            LocalDate until = earlier.period().until();
            LocalDate from = later.period().from();
            String what = String.join(
                    ", ", key.stream().filter(cell -> !cell.isEmpty()).toList());
            if (Version.overlap(earlier.period(), later.period())) {
                problems.add(new Problem(
                        Fault.TABLE_PERIODS,
                        path,
                        later.line(),
                        "two rows of " + what + " hold on one day, this one and line " + earlier.line(),
                        "from " + (from == null ? "ever" : from),
                        until == null ? "an end in line " + earlier.line() : "from " + until + " or later"));
            } else if (until != null && from != null && until.isBefore(from)) {
                problems.add(new Problem(
                        Fault.TABLE_GAP,
                        path,
                        later.line(),
                        "no row of " + what + " holds from " + until + " until " + from,
                        from.toString(),
                        until.toString()));
            }
        }
    }
}
