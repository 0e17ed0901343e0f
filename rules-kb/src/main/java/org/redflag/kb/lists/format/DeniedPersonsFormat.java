package org.redflag.kb.lists.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redflag.model.Country;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;

/** The Denied Persons List as BIS publishes it itself: {@code dpl.txt}, columns separated by tabs, one row per address. */
final class DeniedPersonsFormat implements ListFormat {

    private static final String LIST = "us-bis/denied-persons";
    private static final Set<String> USED = Set.of(
            "name",
            "street_address",
            "city",
            "state",
            "country",
            "postal_code",
            "effective_date",
            "expiration_date",
            "standard_order",
            "last_update",
            "fr_citation");
    /** What the last edit of the row was; the day of it is used. */
    private static final Set<String> IGNORED = Set.of("action");

    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    /** What has stood in the column of country codes without being one. */
    private static final Map<String, String> SLIPS = Map.of("PRC", "CN", "NM", "US");

    @Override
    public boolean recognises(PublishedFile file) {
        return file.firstLine()
                .replace("\"", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("name\tstreet_address\tcity\tstate\tcountry\tpostal_code\teffective_date");
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        return new Reading(files.stream().map(DeniedPersonsFormat::readOne).toList(), List.of());
    }

    private static LoadedList readOne(PublishedFile file) {
        List<ListedParty> parties = new ArrayList<>();
        List<LocalDate> updates = new ArrayList<>();
        StableIds ids = new StableIds();
        new CsvTable(file.name(), file.utf8OrWestern(), '\t', USED, USED, IGNORED).forEach(row -> {
            parties.add(entry(row, ids));
            row.day("last_update").ifPresent(updates::add);
        });
        LocalDate day =
                file.day().or(() -> updates.stream().max(LocalDate::compareTo)).orElse(null);
        return LoadedList.of(LIST, day, file.digest(), false, parties, file.name());
    }

    private static ListedParty entry(CsvTable.Row row, StableIds ids) {
        String name = row.find("name").orElseThrow(() -> row.wrong("name", "every entry has a name"));
        Draft draft = new Draft(LIST, ids.of(name + ", " + row.get("effective_date")));
        draft.name(name, ListedName.Kind.PRIMARY);
        country(row).ifPresent(draft.countries::add);
        List<String> address = Stream.of("street_address", "city", "state", "postal_code", "country")
                .map(row::get)
                .filter(part -> !part.isEmpty())
                .toList();
        if (!address.isEmpty()) {
            draft.addresses.add(String.join(", ", address));
        }
        draft.listedFrom = day(row, "effective_date")
                .orElseThrow(() -> row.wrong("effective_date", "every order has a first day"));
        draft.listedTo = day(row, "expiration_date").map(LastDay::dayAfter).orElse(null);
        draft.citation = row.find("fr_citation").orElse(null);
        draft.remarks = remarks(row);
        return draft.build();
    }

    /** A row with a state and no country is of the United States. */
    private static Optional<String> country(CsvTable.Row row) {
        String code = row.get("country").toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return row.find("state").map(state -> "US");
        }
        String country = SLIPS.getOrDefault(code, code);
        if (!Country.isCode(country)) {
            throw row.wrong("country", "write the two letters of ISO 3166-1");
        }
        return Optional.of(country);
    }

    private static String remarks(CsvTable.Row row) {
        return switch (row.get("standard_order").toUpperCase(Locale.ROOT)) {
            case "Y" -> "Standard order";
            case "N" -> "Non-standard order: read its terms";
            case "" -> "Kind of order not given: read its terms";
            default -> throw row.wrong("standard_order", "known are Y and N");
        };
    }

    private static Optional<LocalDate> day(CsvTable.Row row, String column) {
        return row.find(column).map(value -> {
            try {
                return LocalDate.parse(value, MONTH_FIRST);
            } catch (DateTimeException e) {
                throw row.wrong(column, "the list writes the day as 06/19/2003");
            }
        });
    }
}
