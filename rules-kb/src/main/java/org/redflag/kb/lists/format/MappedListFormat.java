package org.redflag.kb.lists.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.InvalidFact;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** A user's own CSV in columns of their own, which a {@link ListMapping} beside it explains. */
public final class MappedListFormat implements ListFormat {

    @Override
    public boolean recognises(PublishedFile file) {
        return file.mapping().isPresent();
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        List<LoadedList> lists = new ArrayList<>();
        for (PublishedFile file : files) {
            PublishedFile mapping = file.mapping()
                    .orElseThrow(() -> UnreadableList.file(
                            file.name(), "nothing explains its columns", "put a mapping beside it"));
            lists.add(read(file, ListMapping.read(mapping)));
        }
        return new Reading(lists, List.of());
    }

    /**
     * The list in a file, by an explanation from anywhere.
     *
     * @throws UnreadableList when a column is neither explained nor ignored, or a value is not what its column says
     */
    public static LoadedList read(PublishedFile file, ListMapping mapping) {
        List<ListedParty> parties = new ArrayList<>();
        StableIds ids = new StableIds();
        Set<String> columns = mapping.columns().keySet();
        new CsvTable(file.name(), file.utf8(), mapping.separator(), columns, columns, mapping.ignored())
                .forEach(row -> parties.add(new Entry(row, mapping).read(ids)));
        if (parties.isEmpty()) {
            throw UnreadableList.file(file.name(), "it lists nobody", "add a row for each listed party");
        }
        LocalDate day = file.day().orElse(null);
        return LoadedList.of(mapping.list(), day, file.digest(), false, parties, file.name());
    }

    /** One row in the light of the mapping. */
    private record Entry(CsvTable.Row row, ListMapping mapping) {

        ListedParty read(StableIds ids) {
            String name = find("name").orElseThrow(() -> row.wrong(column("name"), "every entry needs one"));
            Draft draft = new Draft(mapping.list(), ids.of(find("id").orElse(name)));
            draft.type = find("type").map(this::type).or(mapping::type).orElse(ListedType.UNKNOWN);
            draft.name(name, ListedName.Kind.PRIMARY);
            values("aliases").forEach(alias -> draft.name(alias, ListedName.Kind.ALIAS));
            values("former_names").forEach(former -> draft.name(former, ListedName.Kind.FORMER));
            values("weak_aliases").forEach(alias -> draft.name(alias, ListedName.Kind.WEAK_ALIAS));
            values("countries").forEach(country -> draft.countries.add(country(country)));
            draft.addresses.addAll(values("addresses"));
            draft.programs.addAll(values("programs"));
            draft.footnotes.addAll(values("footnotes"));
            draft.birthDates.addAll(values("birth_dates"));
            identifiers(draft);
            draft.listedFrom =
                    find("listed_from").map(text -> day("listed_from", text)).orElse(null);
            draft.listedTo =
                    find("listed_to").map(text -> day("listed_to", text)).orElse(null);
            draft.licenseRequirement = find("license_requirement").orElse(null);
            draft.licensePolicy = find("license_policy").orElse(null);
            draft.citation = find("citation").orElse(null);
            draft.remarks = find("remarks").orElse(null);
            return draft.build();
        }

        private void identifiers(Draft draft) {
            mapping.columns().forEach((column, target) -> ListMapping.number(target)
                    .ifPresent(type -> row.split(column, mapping.values())
                            .forEach(number -> draft.identifiers.add(identifier(column, type, number)))));
        }

        private Identifier identifier(String column, IdentifierType type, String number) {
            try {
                return Identifier.of(type, number);
            } catch (InvalidFact e) {
                throw row.wrong(column, e.cure());
            }
        }

        private ListedType type(String text) {
            for (ListedType type : ListedType.values()) {
                if (type.name().equalsIgnoreCase(text)) {
                    return type;
                }
            }
            throw row.wrong(column("type"), "write one of " + List.of(ListedType.values()));
        }

        private String country(String text) {
            return CountryNames.code(text)
                    .orElseThrow(() ->
                            row.wrong(column("countries"), "write the two letters of ISO 3166-1, or the English name"));
        }

        private LocalDate day(String target, String text) {
            try {
                return LocalDate.parse(text, mapping.days());
            } catch (DateTimeException e) {
                throw row.wrong(column(target), "the mapping has days written another way");
            }
        }

        private Optional<String> find(String target) {
            return columns(target).stream().findFirst().flatMap(row::find);
        }

        private List<String> values(String target) {
            return columns(target).stream()
                    .flatMap(column -> row.split(column, mapping.values()).stream())
                    .toList();
        }

        /** The column that a message about a target names. */
        private String column(String target) {
            return columns(target).stream()
                    .filter(column -> !row.get(column).isEmpty())
                    .findFirst()
                    .or(() -> columns(target).stream().findFirst())
                    .orElse(target);
        }

        private List<String> columns(String target) {
            return mapping.columns().entrySet().stream()
                    .filter(pair -> pair.getValue().equals(target))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }
    }
}
