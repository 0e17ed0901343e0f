package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** One row of the annexes of EU restrictive measures: one party in one legal context. */
final class EuCsvEntry {

    private static final String FREEZES = "eu/consolidated";
    private static final String FREEZE = "Asset freeze";
    private static final Set<String> MEASURES = Set.of(
            FREEZE,
            "Export control",
            "Financial restrictions",
            "Transportation restrictions",
            "Investment ban",
            "Services ban");
    private static final Map<String, ListedType> TYPES = Map.of(
            "Person", ListedType.INDIVIDUAL,
            "LegalEntity", ListedType.ENTITY,
            "Organization", ListedType.ENTITY,
            "Company", ListedType.ENTITY,
            "Vessel", ListedType.VESSEL,
            // A port, a refinery or a coin: restricted itself, and neither somebody nor a mere address.
            "Asset", ListedType.UNKNOWN);

    private final CsvTable.Row row;
    private final EuAct act;
    private final List<String> remarks = new ArrayList<>();

    /** @param actColumn which column names the act whose annex the row belongs to */
    EuCsvEntry(CsvTable.Row row, String actColumn) {
        this.row = row;
        this.act = EuAct.of(row.get(actColumn))
                .orElseThrow(() -> row.wrong(actColumn, "write one CELEX number such as 32014R0833"));
    }

    EuAct act() {
        return act;
    }

    /** What the entry is called in its annex; unique there but for slips of the transcription. */
    String place() {
        return act.celex() + " " + row.get("annex") + " " + row.find("recordid").orElseGet(() -> row.get("name"));
    }

    ListedParty read(String id) {
        Draft draft = new Draft(list(), id);
        draft.type = type();
        names(draft);
        draft.programs.add(row.find("programkey")
                .orElseThrow(() -> row.wrong("programkey", "every row belongs to a program, such as EU-RUS")));
        List.of("country", "nationality", "jurisdiction", "flag").forEach(column -> countries(column, draft));
        for (String address : values("address")) {
            draft.addresses.add(address);
            AddressCountry.of(address).ifPresent(draft.countries::add);
        }
        draft.birthDates.addAll(values("birthdate"));
        for (String column : EuCsvIdentifiers.COLUMNS) {
            values(column).forEach(value -> identifiers(column, value, draft));
        }
        draft.listedFrom = row.find("startdate")
                .map(printed -> PrintedDay.first(printed)
                        .orElseThrow(() -> row.wrong("startdate", "write it as 28.2.2011 or 28 February 2011")))
                .orElse(null);
        String annex = row.get("annex");
        draft.citation = act.title() + (annex.isEmpty() ? "" : ", Annex " + annex);
        remarks.addAll(values("notes"));
        draft.remarks = remarks.isEmpty() ? null : String.join("; ", remarks);
        return draft.build();
    }

    /** Only a freeze is a freeze: who stands in another annex may be paid and supplied, but for what that annex says. */
    private String list() {
        String measure = row.get("measure");
        if (!MEASURES.contains(measure)) {
            throw row.wrong("measure", "known are " + MEASURES.stream().sorted().toList());
        }
        if (measure.equals(FREEZE)) {
            return FREEZES;
        }
        return act.list(row.find("annex")
                .orElseThrow(() -> row.wrong("annex", "a measure other than a freeze needs its annex")));
    }

    private ListedType type() {
        @Nullable ListedType type = TYPES.get(row.get("schema"));
        if (type == null) {
            throw row.wrong(
                    "schema", "known are " + TYPES.keySet().stream().sorted().toList());
        }
        return type;
    }

    private void names(Draft draft) {
        String name = row.find("name").orElseThrow(() -> row.wrong("name", "every entry has a name"));
        OtherScripts.split(name, ListedName.Kind.PRIMARY, draft);
        values("alias").forEach(alias -> OtherScripts.split(alias, ListedName.Kind.ALIAS, draft));
        values("weakalias").forEach(alias -> OtherScripts.split(alias, ListedName.Kind.WEAK_ALIAS, draft));
        values("previousname").forEach(former -> OtherScripts.split(former, ListedName.Kind.FORMER, draft));
    }

    private void countries(String column, Draft draft) {
        for (String printed : values(column)) {
            Set<String> found = CountriesInText.in(printed);
            draft.countries.addAll(found);
            if (found.isEmpty()) {
                remarks.add(column + ": " + printed);
            }
        }
    }

    private void identifiers(String column, String printed, Draft draft) {
        if (!EuCsvIdentifiers.read(column, printed, draft)) {
            remarks.add(column + ": " + printed);
        }
    }

    private List<String> values(String column) {
        return QuotedValues.split(row.get(column))
                .orElseThrow(() -> row.wrong(column, "close the quotes around the value that holds a semicolon"));
    }
}
