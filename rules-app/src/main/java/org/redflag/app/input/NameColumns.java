package org.redflag.app.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redflag.model.BirthDate;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.InvalidFact;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.PartyType;

/** What the columns of a file of names mean. Threads may share it. */
final class NameColumns {

    private static final List<String> KNOWN = List.of("id", "name", "type", "country", "birth_date", "identifier");
    private static final int LONGEST_SHOWN = 500;

    private final String file;
    private final List<String> header = new ArrayList<>();
    private final int id;
    private final int name;
    private final int type;
    private final int country;
    private final int birthDate;
    private final int identifier;

    NameColumns(String file, List<String> header) {
        this.file = file;
        for (String cell : header) {
            this.header.add(cell.strip().toLowerCase(Locale.ROOT));
        }
        requireKnown(header);
        id = this.header.indexOf("id");
        name = this.header.indexOf("name");
        type = this.header.indexOf("type");
        country = this.header.indexOf("country");
        birthDate = this.header.indexOf("birth_date");
        identifier = this.header.indexOf("identifier");
    }

    private void requireKnown(List<String> asWritten) {
        if (!header.contains("name")) {
            throw new UnusableInput(file + " line 1: there is no column 'name', only '"
                    + String.join(
                            "', '", asWritten.stream().map(NameColumns::shorten).toList())
                    + (header.size() == 1
                            ? "'; if each line is just a name, write a line 'name' above the first,"
                                    + " and put names that hold a comma in quotes"
                            : "'; the first line has to name the columns, of " + String.join(", ", KNOWN)));
        }
        for (int i = 0; i < header.size(); i++) {
            if (!KNOWN.contains(header.get(i))) {
                throw new UnusableInput(file + " line 1: there is no column '" + shorten(asWritten.get(i))
                        + "'; remove it or rename it to one of " + String.join(", ", KNOWN));
            }
            if (header.indexOf(header.get(i)) < i) {
                throw new UnusableInput(
                        file + " line 1: column '" + header.get(i) + "' stands there twice; remove one");
            }
        }
    }

    NameEntry read(CsvRecords.Row row) {
        String problem = problem(row);
        if (problem != null) {
            return rejected(row, problem);
        }
        try {
            List<String> cells = row.cells();
            String own = cell(cells, id);
            return new NameEntry.Accepted(row.line(), own.isEmpty() ? Long.toString(row.line()) : own, party(cells));
        } catch (InvalidFact e) {
            return rejected(row, Objects.requireNonNullElse(e.getMessage(), "cannot be read"));
        }
    }

    private @Nullable String problem(CsvRecords.Row row) {
        if (row.problem() != null) {
            return row.problem();
        }
        if (row.cells().size() != header.size()) {
            return "has " + row.cells().size() + " cells where the header has " + header.size()
                    + "; quote cells that hold the separator";
        }
        return isHeader(row.cells()) ? "repeats the header; remove it" : null;
    }

    /** Files that were put together carry their headers along. */
    private boolean isHeader(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).strip().equalsIgnoreCase(header.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Party party(List<String> cells) {
        return new Party(
                PartyRole.PURCHASER,
                cell(cells, name),
                type(cell(cells, type)),
                List.of(),
                blankToNull(cell(cells, country)),
                null,
                null,
                BirthDate.normalise("birth_date", cell(cells, birthDate)),
                null,
                null,
                null,
                identifiers(cell(cells, identifier)),
                List.of(),
                null,
                null);
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 ? "" : cells.get(column).strip();
    }

    static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static @Nullable PartyType type(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return PartyType.valueOf(constant(text));
        } catch (IllegalArgumentException e) {
            throw new InvalidFact("type", text, "write one of " + List.of(PartyType.values()) + " or leave it empty");
        }
    }

    static List<Identifier> identifiers(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Identifier> identifiers = new ArrayList<>(2);
        for (String each : text.split(";", -1)) {
            if (!each.isBlank()) {
                identifiers.add(identifier(each.strip()));
            }
        }
        return identifiers;
    }

    /** A kind and a number, {@code IMO 9187629}; with a colon, as files of transactions write it, too. */
    private static Identifier identifier(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != ':') {
            end++;
        }
        try {
            return Identifier.of(
                    IdentifierType.valueOf(constant(text.substring(0, end))),
                    text.substring(Math.min(end + 1, text.length())));
        } catch (InvalidFact e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidFact(
                    "identifier",
                    text,
                    "write the kind and the number, such as IMO 9187629; kinds are "
                            + List.of(IdentifierType.values()));
        }
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private NameEntry rejected(CsvRecords.Row row, String reason) {
        return new Entry.Rejected(file, row.line(), row.offset(), reason, shorten(row.raw()));
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
