package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** The military-intelligence end users that 15 CFR 744.22(f)(2) names, as a CSV made from the regulation. */
final class MilitaryIntelligenceFormat implements ListFormat {

    private static final String LIST = "us-bis/military-intelligence-end-user";
    private static final String PROGRAM = "US-BIS-MIEU";
    private static final Set<String> USED =
            Set.of("type", "name", "alias", "country", "program", "date", "end date", "source url");
    /** The classification of whoever made the file. */
    private static final Set<String> IGNORED = Set.of("topics");

    @Override
    public boolean recognises(PublishedFile file) {
        return file.firstLine().toLowerCase(Locale.ROOT).startsWith("type,name,alias,country,topics,program,date")
                && file.head().contains(PROGRAM);
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        return new Reading(
                files.stream().map(MilitaryIntelligenceFormat::readOne).toList(), List.of());
    }

    private static LoadedList readOne(PublishedFile file) {
        List<ListedParty> parties = new ArrayList<>();
        StableIds ids = new StableIds();
        new CsvTable(file.name(), file.utf8(), USED, USED, IGNORED).forEach(row -> parties.add(entry(row, ids)));
        LocalDate day = file.day().orElse(null);
        return LoadedList.of(LIST, day, file.digest(), false, parties, file.name());
    }

    private static ListedParty entry(CsvTable.Row row, StableIds ids) {
        if (!row.get("program").equals(PROGRAM)) {
            throw row.wrong("program", "only " + PROGRAM + " is known");
        }
        if (!row.get("type").equals("Organization")) {
            throw row.wrong("type", "only Organization is known");
        }
        String name = row.find("name").orElseThrow(() -> row.wrong("name", "every entry has a name"));
        String country = CountryNames.code(row.get("country"))
                .orElseThrow(() -> row.wrong("country", "write the two letters of ISO 3166-1"));
        Draft draft = new Draft(LIST, ids.of(name + ", " + country));
        draft.type = ListedType.ENTITY;
        draft.name(name, ListedName.Kind.PRIMARY);
        row.split("alias", ';').forEach(alias -> draft.name(alias, ListedName.Kind.ALIAS));
        draft.countries.add(country);
        draft.programs.add(PROGRAM);
        draft.listedFrom = row.day("date").orElse(null);
        draft.listedTo = row.day("end date").map(LastDay::dayAfter).orElse(null);
        draft.citation = row.find("source url").orElse(null);
        return draft.build();
    }
}
