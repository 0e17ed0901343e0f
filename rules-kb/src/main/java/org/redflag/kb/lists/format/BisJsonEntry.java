package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** One entry of a list of the Bureau of Industry and Security, as its JSON gives it. */
final class BisJsonEntry {

    private static final Set<String> USED =
            Set.of("name", "aliases", "country", "address", "effective_date", "federal_register", "notes");
    private static final Pattern ADDRESS_ONLY = Pattern.compile("Address \\d+");
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile(";\\s*(?:and\\s+)?");

    /** Where an entry has no address, its last other name may have swallowed it: {@code Ivan Doe, 12 Rue X, Lyon}. */
    private static final Pattern NAME_AND_ADDRESS = Pattern.compile("(.{3,}?)[.,] (\\d.*,.*)");

    private static final Pattern DENIAL =
            Pattern.compile("(?:Type of denial: (?:Non-)?Standard)?(?:; )?(?:Expires: (\\d{4}-\\d{2}-\\d{2}))?");

    private final String list;
    private final StableIds ids = new StableIds();

    BisJsonEntry(String list) {
        this.list = list;
    }

    ListedParty read(JsonRecord json) {
        // The status has always been empty; the day it is not, somebody has to read what it says.
        json.with(USED, json.fields().containsKey("status") ? Set.of() : Set.of("status"));
        String name = json.require("name");
        String country = json.require("country");
        Draft draft = new Draft(list, ids.of(name + ", " + country));
        draft.type = type(name);
        draft.name(name, ListedName.Kind.PRIMARY);
        draft.countries.add(
                CountryNames.code(country).orElseThrow(() -> json.wrong("country", "it is no country's name")));
        addresses(json, draft);
        draft.citation = json.require("federal_register").replaceAll("\\s+", " ");
        draft.listedFrom = json.day("effective_date")
                .or(() -> FederalRegister.firstDay(json.get("federal_register")))
                .orElse(null);
        notes(json, draft);
        return draft.build();
    }

    private ListedType type(String name) {
        if (list.equals("us-bis/military-end-user")) {
            return ListedType.ENTITY;
        }
        return ADDRESS_ONLY.matcher(name).matches() ? ListedType.ADDRESS : ListedType.UNKNOWN;
    }

    private static void addresses(JsonRecord json, Draft draft) {
        List<String> aliases = json.texts("aliases");
        String address = json.get("address");
        for (int i = 0; i < aliases.size(); i++) {
            Matcher both = NAME_AND_ADDRESS.matcher(aliases.get(i));
            if (address.isEmpty() && i == aliases.size() - 1 && both.matches()) {
                draft.name(both.group(1), ListedName.Kind.ALIAS);
                address = both.group(2);
            } else {
                draft.name(aliases.get(i), ListedName.Kind.ALIAS);
            }
        }
        for (String one : BETWEEN_ADDRESSES.split(address, -1)) {
            if (!one.isBlank()) {
                draft.addresses.add(one.strip());
                AddressCountry.of(one).ifPresent(draft.countries::add);
            }
        }
    }

    /** What stands in the notes depends on the list: what needs a license, how long a denial lasts, who is above it. */
    private void notes(JsonRecord json, Draft draft) {
        String notes = json.get("notes");
        switch (list) {
            case "us-bis/entity-list" -> {
                draft.licenseRequirement = json.require("notes");
                draft.footnotes.addAll(EntityListFootnotes.in(notes));
            }
            case "us-bis/denied-persons" -> {
                draft.listedTo = lastDay(json, notes).map(LastDay::dayAfter).orElse(null);
                draft.remarks = notes;
            }
            default -> draft.remarks = json.find("notes").orElse(null);
        }
    }

    private static Optional<LocalDate> lastDay(JsonRecord json, String notes) {
        Matcher matcher = DENIAL.matcher(notes);
        if (!matcher.matches()) {
            throw json.wrong("notes", "expected is such as 'Type of denial: Standard; Expires: 2026-10-27'");
        }
        return Optional.ofNullable(matcher.group(1)).map(LocalDate::parse);
    }
}
