package org.redflag.kb.lists.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A CSV file with a header whose every column is either used or knowingly ignored. */
final class CsvTable {

    private final String file;
    private final String text;
    private final Set<String> used;
    private final Set<String> ignored;
    private final Set<String> required;
    private final char separator;

    CsvTable(String file, String text, Set<String> required, Set<String> used, Set<String> ignored) {
        this(file, text, ',', required, used, ignored);
    }

    /** A table whose columns something else than a comma separates. */
    CsvTable(String file, String text, char separator, Set<String> required, Set<String> used, Set<String> ignored) {
        this.separator = separator;
        this.file = file;
        this.text = text;
        this.required = required;
        this.used = used;
        this.ignored = ignored;
    }

    /** Hands every row below the header to the reader; a header that is repeated inside the file is passed over. */
    void forEach(Consumer<Row> reader) {
        forEachRecord(file, text, separator, new Consumer<>() {
            private Map<String, Integer> columns = Map.of();
            private List<String> header = List.of();

            @Override
            public void accept(CsvRecord csv) {
                if (header.isEmpty()) {
                    header = csv.getFields();
                    columns = understand(header);
                } else if (csv.getFieldCount() != header.size()) {
                    throw UnreadableList.line(
                            file,
                            csv.getStartingLineNumber(),
                            csv.getFieldCount() + " fields where the header has " + header.size(),
                            "fetch the file again, or repair the quotes in that line");
                } else if (!csv.getFields().equals(header)) {
                    reader.accept(new Row(file, csv, columns));
                }
            }
        });
    }

    /** Hands every record of a file without a header to the reader. */
    static void forEachRecord(String file, String text, Consumer<CsvRecord> reader) {
        forEachRecord(file, text, ',', reader);
    }

    private static void forEachRecord(String file, String text, char separator, Consumer<CsvRecord> reader) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            while (records.hasNext()) {
                reader.accept(records.next());
            }
        } catch (CsvParseException e) {
            throw UnreadableList.file(
                    file, "the CSV is broken (" + e.getMessage() + ")", "fetch the file again, or repair its quotes");
        } catch (IOException e) {
            throw new UncheckedIOException("reading text that is already in memory cannot fail", e);
        }
    }

    private Map<String, Integer> understand(List<String> header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (!used.contains(column) && !ignored.contains(column)) {
                throw UnreadableList.line(
                        file,
                        1,
                        "column '" + column + "' is not known",
                        "remove the column, or teach the reader whether to use or ignore it");
            }
            columns.put(column, i);
        }
        for (String column : required) {
            if (!columns.containsKey(column)) {
                throw UnreadableList.line(
                        file, 1, "column '" + column + "' is missing", "fetch the complete file again");
            }
        }
        return columns;
    }

    /** One row, by the names of its columns. */
    record Row(String file, CsvRecord csv, Map<String, Integer> columns) {

        /** What stands in a column; empty when the file has no such column. */
        String get(String column) {
            Integer index = columns.get(column);
            return index == null ? "" : csv.getField(index).strip();
        }

        Optional<String> find(String column) {
            String value = get(column);
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        }

        /** The parts of a value that holds several. */
        List<String> split(String column, char separator) {
            String value = get(column);
            if (value.isEmpty()) {
                return List.of();
            }
            List<String> parts = new ArrayList<>();
            Arrays.stream(value.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .forEach(parts::add);
            return parts;
        }

        Optional<LocalDate> day(String column) {
            return find(column).map(value -> {
                try {
                    return LocalDate.parse(value);
                } catch (DateTimeException e) {
                    throw wrong(column, "write the day as 2022-03-11");
                }
            });
        }

        UnreadableList wrong(String column, String cure) {
            return UnreadableList.value(file, line(), column, get(column), cure);
        }

        long line() {
            return csv.getStartingLineNumber();
        }
    }
}
