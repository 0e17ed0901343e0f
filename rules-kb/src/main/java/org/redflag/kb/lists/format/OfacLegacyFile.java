package org.redflag.kb.lists.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One file of an OFAC legacy set, split into fields but not yet joined with its sisters. */
record OfacLegacyFile(PublishedFile file, Kind kind, List<Line> lines, Set<String> ids) {

    /** The four files of a set, told apart by their shape. */
    enum Kind {
        PRIMARY(12),
        ALIASES(5),
        ADDRESSES(6),
        COMMENTS(2);

        private final int fields;

        Kind(int fields) {
            this.fields = fields;
        }
    }

    /** One line; a field that OFAC left out is empty. */
    record Line(long number, List<String> fields) {

        String id() {
            return fields.get(0);
        }

        String get(int field) {
            return fields.get(field);
        }
    }

    private static final String END_OF_FILE = "\u001A";
    private static final String NULL = "-0-";
    /** A field in quotes or without, as often as the shape says. */
    private static final String FIELD = "(?:\"(?:[^\"]|\"\")*\"|-0- ?|[^\",]*)";

    private static final Pattern PRIMARY = Pattern.compile("\\d+(?:," + FIELD + "){11}");
    private static final Pattern ALIAS =
            Pattern.compile("\\d+,\\d+,\"(?:aka|fka|nka)\"(?:," + FIELD + "){2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\d+,\\d+(?:," + FIELD + "){4}");
    private static final Pattern COMMENT = Pattern.compile("\\d+,\".*\"?");

    static Optional<Kind> kindOf(PublishedFile file) {
        String line = file.firstLine();
        if (PRIMARY.matcher(line).matches()) {
            return Optional.of(Kind.PRIMARY);
        }
        if (ALIAS.matcher(line).matches()) {
            return Optional.of(Kind.ALIASES);
        }
        if (ADDRESS.matcher(line).matches()) {
            return Optional.of(Kind.ADDRESSES);
        }
        return COMMENT.matcher(line).matches() ? Optional.of(Kind.COMMENTS) : Optional.empty();
    }

    static OfacLegacyFile read(PublishedFile file) {
        Kind kind = kindOf(file).orElseThrow(() -> new IllegalArgumentException(file.name() + " is of another format"));
        List<Line> lines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        CsvTable.forEachRecord(file.name(), file.utf8OrWestern(), csv -> {
            if (!csv.getField(0).strip().equals(END_OF_FILE)) {
                Line line = line(file, kind, csv);
                lines.add(line);
                ids.add(line.id());
            }
        });
        return new OfacLegacyFile(file, kind, lines, ids);
    }

    private static Line line(PublishedFile file, Kind kind, CsvRecord csv) {
        if (csv.getFieldCount() != kind.fields) {
            throw UnreadableList.line(
                    file.name(),
                    csv.getStartingLineNumber(),
                    csv.getFieldCount() + " fields where " + kind.name().toLowerCase(Locale.ROOT) + " have "
                            + kind.fields,
                    "fetch the file again; OFAC's layout may have changed");
        }
        List<String> fields = csv.getFields().stream()
                .map(String::strip)
                .map(field -> field.equals(NULL) ? "" : field)
                .toList();
        if (!fields.get(0).chars().allMatch(Character::isDigit) || fields.get(0).isEmpty()) {
            throw UnreadableList.value(
                    file.name(),
                    csv.getStartingLineNumber(),
                    "ent_num",
                    fields.get(0),
                    "entries are numbered; fetch the file again");
        }
        return new Line(csv.getStartingLineNumber(), fields);
    }
}
