package org.redflag.kb.lists.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The table of the UK Sanctions List, from a CSV or from the sheets of a spreadsheet. */
final class UkTable implements OdsSheets.Reader {

    private static final String REPORT_DATE = "report date";
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));

    private static final Set<String> REQUIRED = Set.of("unique id", "regime name", "sanctions imposed");
    private static final Set<String> USED = Set.of(
            "unique id",
            "ofsi group id",
            "un reference number",
            "name",
            "name 1",
            "name 2",
            "name 3",
            "name 4",
            "name 5",
            "name 6",
            "name type",
            "alias strength",
            "title",
            "name non-latin script",
            "regime name",
            "designation type",
            "individual, entity, ship",
            "type",
            "designation source",
            "sanctions imposed",
            "other information",
            "uk statement of reasons",
            "address line 1",
            "address line 2",
            "address line 3",
            "address line 4",
            "address line 5",
            "address line 6",
            "address postal code",
            "address country",
            "date designated",
            "d.o.b",
            "nationality(/ies)",
            "national identifier number",
            "national identifier additional information",
            "passport number",
            "passport additional information",
            "position",
            "subsidiaries",
            "parent company",
            "business registration number (s)",
            "imo number",
            "current owner/operator (s)",
            "current believed flag of ship",
            "hull identification number (hin)");
    private static final Set<String> IGNORED = Set.of(
            "last updated",
            "non-latin script type",
            "non-latin script language",
            "phone number",
            "website",
            "email address",
            "gender",
            "town of birth",
            "country of birth",
            "type of entity",
            "previous owner/operator (s)",
            "previous flags",
            "type of ship",
            "tonnage of ship",
            "length of ship",
            "year built");

    private final PublishedFile file;
    private final Consumer<UkRow> reader;
    private List<String> header = List.of();
    private @Nullable LocalDate reportDay;

    private UkTable(PublishedFile file, Consumer<UkRow> reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * Hands every row to the reader.
     *
     * @return the day of the report, when the file says
     */
    static Optional<LocalDate> forEach(PublishedFile file, Consumer<UkRow> reader) {
        UkTable table = new UkTable(file, reader);
        if (OdsSheets.isZip(file)) {
            OdsSheets.read(file, table);
        } else {
            CsvTable.forEachRecord(
                    file.name(), file.utf8(), csv -> table.row(csv.getStartingLineNumber(), csv.getFields()));
        }
        return Optional.ofNullable(table.reportDay);
    }

    /** Whether the cells are the column names of this table. */
    static boolean isHeader(List<String> cells) {
        return columns(cells).containsAll(REQUIRED);
    }

    static boolean isReportDate(List<String> cells) {
        return cells.get(0).strip().toLowerCase(Locale.ROOT).startsWith(REPORT_DATE);
    }

    @Override
    public void sheet(String name) {
        header = List.of();
    }

    @Override
    public boolean row(long number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (!header.isEmpty()) {
            reader.accept(new UkRow(file.name(), number, values(number, cells)));
        } else if (isReportDate(cells)) {
            String text = String.join(" ", cells).strip().substring(REPORT_DATE.length());
            String day = text.replaceFirst("^\\W+", "").strip();
            reportDay = day(day).orElseThrow(() ->
                    UnreadableList.value(file.name(), number, "Report Date", day, "write the day as 11-Aug-2025"));
        } else if (isHeader(cells)) {
            header = understood(number, columns(cells));
        } else {
            throw UnreadableList.line(
                    file.name(),
                    number,
                    "'" + cells.get(0) + "' stands where the names of the columns are expected",
                    "fetch the file again, or remove what is above or beside the table");
        }
        return true;
    }

    private static List<String> columns(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<String> understood(long line, List<String> columns) {
        for (String column : columns) {
            if (!USED.contains(column) && !IGNORED.contains(column)) {
                throw UnreadableList.line(
                        file.name(),
                        line,
                        "column '" + column + "' is not known",
                        "remove the column, or teach the reader whether to use or ignore it");
            }
        }
        return columns;
    }

    private Map<String, String> values(long line, List<String> cells) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String value = cells.get(i).strip();
            if (i < header.size()) {
                values.put(header.get(i), value);
            } else if (!value.isEmpty()) {
                throw UnreadableList.line(
                        file.name(),
                        line,
                        "'" + value + "' stands to the right of the last column",
                        "fetch the file again, or repair the quotes in that line");
            }
        }
        return values;
    }

    static Optional<LocalDate> day(String text) {
        // A spreadsheet adds the time of day to a day.
        String day = text.replaceFirst("T[0-9:.]+$", "");
        return DAYS.stream().flatMap(format -> day(day, format).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
