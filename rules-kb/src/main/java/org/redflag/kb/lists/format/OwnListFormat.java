package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.redflag.model.Country;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.InvalidFact;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** Redflag's own CSV for lists: the embedded sample, and whatever list a user keeps. */
public final class OwnListFormat implements ListFormat {

    private static final Set<String> REQUIRED = Set.of("list", "id", "type", "name");
    private static final Set<String> USED = Set.of(
            "list",
            "id",
            "type",
            "name",
            "aliases",
            "weak_aliases",
            "countries",
            "addresses",
            "programs",
            "identifiers",
            "listed_from",
            "listed_to",
            "license_requirement",
            "license_policy",
            "footnotes",
            "citation",
            "remarks");

    private final boolean sample;

    public OwnListFormat(boolean sample) {
        this.sample = sample;
    }

    @Override
    public boolean recognises(PublishedFile file) {
        return file.firstLine().toLowerCase(Locale.ROOT).replace("\"", "").startsWith("list,id,type,name");
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        List<LoadedList> lists = new ArrayList<>();
        for (PublishedFile file : files) {
            Map<String, List<ListedParty>> parties = new TreeMap<>();
            new CsvTable(file.name(), file.utf8(), REQUIRED, USED, Set.of()).forEach(row -> {
                ListedParty entry = entry(row);
                parties.computeIfAbsent(entry.list(), l -> new ArrayList<>()).add(entry);
            });
            if (parties.isEmpty()) {
                throw UnreadableList.file(file.name(), "it lists nobody", "add a row for each listed party");
            }
            String digest = file.digest();
            LocalDate day = file.day().orElse(null);
            parties.forEach(
                    (list, entries) -> lists.add(LoadedList.of(list, day, digest, sample, entries, file.name())));
        }
        return new Reading(lists, List.of());
    }

    private static ListedParty entry(CsvTable.Row row) {
        for (String column : List.of("list", "id", "name")) {
            if (row.get(column).isEmpty()) {
                throw row.wrong(column, "every entry needs one");
            }
        }
        Draft draft = new Draft(row.get("list"), row.get("id"));
        draft.type = type(row);
        draft.name(row.get("name"), ListedName.Kind.PRIMARY);
        row.split("aliases", ';').forEach(alias -> draft.name(alias, ListedName.Kind.ALIAS));
        row.split("weak_aliases", ';').forEach(alias -> draft.name(alias, ListedName.Kind.WEAK_ALIAS));
        for (String country : row.split("countries", ';')) {
            if (!Country.isCode(country)) {
                throw row.wrong("countries", "write the two letters of ISO 3166-1, several joined by ;");
            }
            draft.countries.add(country);
        }
        draft.addresses.addAll(row.split("addresses", '|'));
        draft.programs.addAll(row.split("programs", ';'));
        row.split("identifiers", ';').forEach(text -> draft.identifiers.add(identifier(row, text)));
        draft.listedFrom = row.day("listed_from").orElse(null);
        draft.listedTo = row.day("listed_to").orElse(null);
        draft.licenseRequirement = row.find("license_requirement").orElse(null);
        draft.licensePolicy = row.find("license_policy").orElse(null);
        draft.footnotes.addAll(row.split("footnotes", ';'));
        draft.citation = row.find("citation").orElse(null);
        draft.remarks = row.find("remarks").orElse(null);
        draft.secondarySanctionsRisk = OfacRemarks.warnsOfSecondarySanctions(row.get("remarks"));
        return draft.build();
    }

    private static ListedType type(CsvTable.Row row) {
        String type = row.get("type").toUpperCase(Locale.ROOT);
        for (ListedType known : ListedType.values()) {
            if (known.name().equals(type)) {
                return known;
            }
        }
        throw row.wrong("type", "write one of " + List.of(ListedType.values()));
    }

    /** A number with its kind before it, such as {@code IMO 9187629} or {@code BIC SABRRUMM}. */
    private static Identifier identifier(CsvTable.Row row, String text) {
        int space = text.indexOf(' ');
        String kind = space < 0 ? text : text.substring(0, space);
        for (IdentifierType type : IdentifierType.values()) {
            if (type.name().equals(kind.toUpperCase(Locale.ROOT)) && space > 0) {
                try {
                    return Identifier.of(type, text.substring(space + 1));
                } catch (InvalidFact e) {
                    throw row.wrong("identifiers", e.cure());
                }
            }
        }
        throw row.wrong("identifiers", "write kind and number, such as IMO 9187629; several joined by ;");
    }
}
