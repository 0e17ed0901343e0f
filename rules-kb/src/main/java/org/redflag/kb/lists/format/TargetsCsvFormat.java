package org.redflag.kb.lists.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.Lei;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;

/**
 * The simplified table of sanctions targets that OpenSanctions makes of many lists, {@code targets.simple.csv}.
 *
 * <p>It says on which lists somebody stands and not since when: {@code first_seen} is the day a crawler met the entry, which
 * may be years after the law did, and so no entry has a first day here.
 */
final class TargetsCsvFormat implements ListFormat {

    private static final Set<String> REQUIRED = Set.of("id", "schema", "name", "aliases", "identifiers", "dataset");
    private static final Set<String> USED = Set.of(
            "id",
            "schema",
            "name",
            "aliases",
            "birth_date",
            "countries",
            "addresses",
            "identifiers",
            "sanctions",
            "program_ids",
            "dataset",
            "last_seen");
    /** How to reach somebody, and what a crawler did. */
    private static final Set<String> IGNORED = Set.of("phones", "emails", "first_seen", "last_change");

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SHIP = Pattern.compile("IMO\\d{7}");

    @Override
    public boolean recognises(PublishedFile file) {
        return file.firstLine().replace("\"", "").startsWith("id,schema,name,aliases,birth_date,countries");
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        return new Reading(
                files.stream().flatMap(file -> readOne(file).stream()).toList(), List.of());
    }

    private static List<LoadedList> readOne(PublishedFile file) {
        Map<String, List<ListedParty>> parties = new TreeMap<>();
        List<LocalDate> seen = new ArrayList<>();
        new CsvTable(file.name(), file.utf8(), REQUIRED, USED, IGNORED).forEach(row -> {
            for (String list : lists(row)) {
                parties.computeIfAbsent(list, l -> new ArrayList<>()).add(entry(row, list));
            }
            row.find("last_seen").map(time -> day(row, time)).ifPresent(seen::add);
        });
        if (parties.isEmpty()) {
            throw UnreadableList.file(file.name(), "it lists nobody", "fetch the complete file again");
        }
        LocalDate day =
                file.day().or(() -> seen.stream().max(LocalDate::compareTo)).orElse(null);
        String digest = file.digest();
        List<LoadedList> lists = new ArrayList<>();
        parties.forEach((list, entries) -> lists.add(LoadedList.of(list, day, digest, false, entries, file.name())));
        return lists;
    }

    private static LocalDate day(CsvTable.Row row, String time) {
        try {
            return LocalDate.parse(time.length() > 10 ? time.substring(0, 10) : time);
        } catch (DateTimeException e) {
            throw row.wrong("last_seen", "write the time as 2024-06-12T05:00:00");
        }
    }

    /** The titles of the lists somebody stands on, made into ids. */
    private static List<String> lists(CsvTable.Row row) {
        List<String> lists = row.split("dataset", ';').stream()
                .map(title -> "opensanctions/"
                        + NO_LETTER_OR_DIGIT
                                .matcher(title.toLowerCase(Locale.ROOT))
                                .replaceAll("-")
                                .replaceAll("^-|-$", ""))
                .distinct()
                .toList();
        if (lists.isEmpty()) {
            throw row.wrong("dataset", "every row names the lists it comes from");
        }
        return lists;
    }

    private static ListedParty entry(CsvTable.Row row, String list) {
        String id = row.find("id").orElseThrow(() -> row.wrong("id", "every entry has an id"));
        Draft draft = new Draft(list, id);
        draft.type = FtmSchema.of(row.get("schema"))
                .flatMap(FtmSchema::type)
                .orElseThrow(() -> row.wrong("schema", "known are " + FtmSchema.listed()));
        draft.name(
                row.find("name").orElseThrow(() -> row.wrong("name", "every entry has a name")),
                ListedName.Kind.PRIMARY);
        values(row, "aliases").forEach(alias -> draft.name(alias, ListedName.Kind.ALIAS));
        draft.birthDates.addAll(values(row, "birth_date"));
        values(row, "countries").forEach(code -> FtmCountry.of(code).ifPresent(draft.countries::add));
        draft.addresses.addAll(values(row, "addresses"));
        values(row, "identifiers").forEach(number -> draft.identifiers.add(identifier(number)));
        draft.programs.addAll(values(row, "program_ids"));
        draft.remarks = row.find("sanctions").orElse(null);
        draft.secondarySanctionsRisk = OfacRemarks.warnsOfSecondarySanctions(row.get("sanctions"));
        return draft.build();
    }

    private static List<String> values(CsvTable.Row row, String column) {
        return QuotedValues.split(row.get(column))
                .orElseThrow(() -> row.wrong(column, "close the quotes around the value that holds a semicolon"));
    }

    /** The table does not say what a number is; some say it themselves. */
    private static Identifier identifier(String number) {
        if (SHIP.matcher(number).matches()) {
            return Identifier.of(IdentifierType.IMO, number.substring(3));
        }
        if (Lei.isValid(number)) {
            return Identifier.of(IdentifierType.LEI, number);
        }
        if (RussianNumbers.isInn(number)) {
            return Identifier.of(IdentifierType.INN, number);
        }
        return Identifier.of(RussianNumbers.isOgrn(number) ? IdentifierType.OGRN : IdentifierType.OTHER, number);
    }
}
