package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/**
 * FinCEN's special measures under section 311 of the USA PATRIOT Act, as a CSV made from the notices themselves.
 *
 * <p>{@code us-fincen/311} holds those whom a measure is about: the institution itself, its subsidiaries, and whom the notice
 * names as covered. Owners and others who are only mentioned stand on {@code us-fincen/311-related}, for no measure binds
 * anybody's dealings with them. The file does not say which measures have ended; a table of ours does.
 */
final class FincenFormat implements ListFormat {

    private static final String MEASURES = "us-fincen/311";
    private static final String RELATED = "us-fincen/311-related";
    private static final Set<String> USED = Set.of(
            "measure",
            "relationship",
            "type",
            "name",
            "alias",
            "country",
            "address",
            "registration number",
            "notes",
            "source url");
    /** The classification of whoever made the file. */
    private static final Set<String> IGNORED = Set.of("topics");

    private static final Map<String, String> LISTS = Map.of(
            "self", MEASURES,
            "subsidiary", MEASURES,
            "target", MEASURES,
            "owner", RELATED,
            "related", RELATED);
    private static final Map<String, ListedType> TYPES = Map.of(
            "Company", ListedType.ENTITY,
            "Organization", ListedType.ENTITY,
            "PublicBody", ListedType.ENTITY,
            "LegalEntity", ListedType.ENTITY,
            "Person", ListedType.INDIVIDUAL,
            // A measure itself is about a bank as a rule, and about a whole country now and then.
            "", ListedType.UNKNOWN);

    /** Signs of footnotes that were left behind in the original. */
    private static final Pattern FOOTNOTES = Pattern.compile("\\s*\\*+$");

    private static final Pattern NUMBER = Pattern.compile("(\\d{6,})$");
    private static final Map<String, LocalDate> ENDED = ended();

    @Override
    public boolean recognises(PublishedFile file) {
        return file.firstLine()
                .toLowerCase(Locale.ROOT)
                .startsWith("measure,relationship,type,name,alias,country,address,registration number");
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        return new Reading(
                files.stream().flatMap(file -> readOne(file).stream()).toList(), List.of());
    }

    private static List<LoadedList> readOne(PublishedFile file) {
        Map<String, List<ListedParty>> parties = new TreeMap<>(Map.of(MEASURES, new ArrayList<>()));
        StableIds ids = new StableIds();
        new CsvTable(file.name(), file.utf8(), USED, USED, IGNORED).forEach(row -> {
            ListedParty party = entry(row, ids);
            parties.computeIfAbsent(party.list(), l -> new ArrayList<>()).add(party);
        });
        LocalDate day = file.day().orElse(null);
        String digest = file.digest();
        List<LoadedList> lists = new ArrayList<>();
        parties.forEach((list, entries) -> lists.add(LoadedList.of(list, day, digest, false, entries, file.name())));
        return lists;
    }

    private static ListedParty entry(CsvTable.Row row, StableIds ids) {
        String measure = plain(row.find("measure")
                .orElseThrow(() -> row.wrong("measure", "every row belongs to the measure it comes from")));
        String name = plain(row.find("name").orElseThrow(() -> row.wrong("name", "every entry has a name")));
        Draft draft = new Draft(known(LISTS, row, "relationship"), ids.of(measure + ": " + name));
        draft.type = known(TYPES, row, "type");
        draft.name(name, ListedName.Kind.PRIMARY);
        row.split("alias", ';').forEach(alias -> draft.name(alias, ListedName.Kind.ALIAS));
        row.find("country")
                .map(country ->
                        CountryNames.code(country).orElseThrow(() -> row.wrong("country", "it is no country's name")))
                .ifPresent(draft.countries::add);
        row.find("address").ifPresent(draft.addresses::add);
        row.find("registration number").ifPresent(printed -> draft.identifiers.add(registration(row, printed)));
        draft.programs.add(measure);
        draft.listedTo = ENDED.get(measure);
        draft.citation = row.find("source url").orElse(null);
        draft.remarks = row.find("notes").orElse(null);
        return draft.build();
    }

    private static String plain(String printed) {
        return FOOTNOTES.matcher(printed).replaceFirst("");
    }

    private static <T> T known(Map<String, T> values, CsvTable.Row row, String column) {
        @Nullable T value = values.get(row.get(column));
        if (value == null) {
            throw row.wrong(
                    column, "known are " + values.keySet().stream().sorted().toList());
        }
        return value;
    }

    private static Identifier registration(CsvTable.Row row, String printed) {
        Matcher number = NUMBER.matcher(printed);
        if (!number.find()) {
            throw row.wrong("registration number", "it ends in no number");
        }
        return Identifier.of(IdentifierType.REGISTRATION, number.group(1));
    }

    /** The first day on which each ended measure, final or only proposed, no longer stood. */
    private static Map<String, LocalDate> ended() {
        String table = "/org/redflag/reference/fincen-311-ended.csv";
        Set<String> columns = Set.of("measure", "until", "citation");
        Map<String, LocalDate> days = new HashMap<>();
        new CsvTable(table, Resources.text(table), columns, columns, Set.of())
                .forEach(row -> days.put(
                        row.get("measure"),
                        row.day("until").orElseThrow(() -> row.wrong("until", "give the day it ended"))));
        return days;
    }
}
