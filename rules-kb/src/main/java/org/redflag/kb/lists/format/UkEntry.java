package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** One designation of the UK Sanctions List, gathered from all rows with its number. */
final class UkEntry {

    /** Columns that only a human reads, and the words before them in the remarks. */
    private static final Map<String, String> REMARKS = remarkColumns();

    private static final Pattern IMO = Pattern.compile("(?<!\\d)\\d{7}(?!\\d)");
    private static final Pattern RUSSIAN =
            Pattern.compile("(?i)\\b(INN|OGRN)\\b[^\\d|;,]{0,20}(\\d{10}|\\d{12}|\\d{13}|\\d{15})(?!\\d)");
    /** What stands for the day or month nobody knows. */
    private static final Pattern UNKNOWN_DAY = Pattern.compile("(?i)^(?:dd/)?(?:mm/)?");

    private static Map<String, String> remarkColumns() {
        Map<String, String> columns = new LinkedHashMap<>();
        // First what is imposed: an entry may be frozen, barred from ports, or no more than unwelcome.
        columns.put("sanctions imposed", "Sanctions imposed");
        columns.put("designation source", "Designated by");
        columns.put("ofsi group id", "OFSI Group ID");
        columns.put("un reference number", "UN reference number");
        columns.put("title", "Title");
        columns.put("position", "Position");
        columns.put("national identifier additional information", "National identifier");
        columns.put("passport additional information", "Passport");
        columns.put("parent company", "Parent company");
        columns.put("subsidiaries", "Subsidiaries");
        columns.put("current owner/operator (s)", "Owner or operator");
        columns.put("other information", "Other information");
        columns.put("uk statement of reasons", "Reasons");
        return Collections.unmodifiableMap(columns);
    }

    private final Draft draft;
    private final long line;
    private final Map<String, Set<String>> remarks = new LinkedHashMap<>();
    private final List<ListedName> others = new ArrayList<>();

    UkEntry(String id, long line) {
        this.draft = new Draft(UkSanctionsFormat.LIST, id);
        this.line = line;
        REMARKS.keySet().forEach(column -> remarks.put(column, new LinkedHashSet<>()));
    }

    void add(UkRow row) {
        draft.type = type(row);
        name(row);
        draft.programs.addAll(row.split("regime name"));
        row.find("date designated")
                .map(day ->
                        UkTable.day(day).orElseThrow(() -> row.wrong("date designated", "write the day as 29/06/2012")))
                .filter(day -> draft.listedFrom == null || day.isBefore(draft.listedFrom))
                .ifPresent(day -> draft.listedFrom = day);
        address(row);
        row.split("nationality(/ies)").forEach(c -> CountryNames.code(c).ifPresent(draft.countries::add));
        row.split("current believed flag of ship")
                .forEach(c -> CountryNames.code(c).ifPresent(draft.countries::add));
        row.split("d.o.b")
                .forEach(born -> draft.birthDates.add(UNKNOWN_DAY.matcher(born).replaceFirst("")));
        identifiers(row);
        remarks.forEach((column, found) ->
                row.find(column).ifPresent(value -> found.add(String.join(", ", row.split(column)))));
    }

    /** Whether any of its rows says who it is; the summary has left out a name here and there. */
    boolean named() {
        return !draft.names.isEmpty() || !others.isEmpty();
    }

    /** Nobody can be held against a name that its publisher left out. */
    String unnamed(String file) {
        return file + " line " + line + ": " + draft.id + " of " + draft.list
                + " has no name, since the publisher left it out; nobody is screened against it";
    }

    ListedParty party() {
        // The file does not promise that the primary name comes first, nor that there is one.
        for (ListedName name : others) {
            draft.name(name.name(), draft.names.isEmpty() ? ListedName.Kind.PRIMARY : name.kind());
        }
        List<String> all = new ArrayList<>();
        remarks.forEach((column, found) -> {
            if (!found.isEmpty()) {
                all.add(REMARKS.get(column) + ": " + String.join("; ", found));
            }
        });
        draft.remarks = all.isEmpty() ? null : String.join("\n", all);
        return draft.build();
    }

    private static ListedType type(UkRow row) {
        List<String> types = row.all("designation type", "individual, entity, ship", "type");
        return switch (types.isEmpty() ? "" : types.get(0).toLowerCase(Locale.ROOT)) {
            case "individual" -> ListedType.INDIVIDUAL;
            case "entity" -> ListedType.ENTITY;
            case "ship" -> ListedType.VESSEL;
            default ->
                throw UnreadableList.value(
                        row.file(),
                        row.line(),
                        "Designation Type",
                        types.isEmpty() ? "" : types.get(0),
                        "known are Individual, Entity and Ship");
        };
    }

    private void name(UkRow row) {
        String name = String.join(" ", row.all("name", "name 1", "name 2", "name 3", "name 4", "name 5", "name 6"));
        ListedName.Kind kind = kind(row);
        if (kind == ListedName.Kind.PRIMARY && draft.names.isEmpty()) {
            draft.name(name, kind);
        } else if (!name.isEmpty()) {
            others.add(new ListedName(name, kind == ListedName.Kind.PRIMARY ? ListedName.Kind.ALIAS : kind));
        }
        row.split("name non-latin script")
                .forEach(script -> others.add(
                        new ListedName(script, kind == ListedName.Kind.PRIMARY ? ListedName.Kind.ALIAS : kind)));
    }

    private static ListedName.Kind kind(UkRow row) {
        String strength = row.get("alias strength").toLowerCase(Locale.ROOT);
        if (strength.startsWith("low") || strength.startsWith("weak")) {
            return ListedName.Kind.WEAK_ALIAS;
        }
        if (!strength.isEmpty() && !strength.startsWith("good") && !strength.startsWith("strong")) {
            throw row.wrong("alias strength", "known are good and low quality");
        }
        return switch (row.get("name type").toLowerCase(Locale.ROOT)) {
            case "", "primary name" -> ListedName.Kind.PRIMARY;
            case "alias", "aka", "a.k.a", "primary name variation" -> ListedName.Kind.ALIAS;
            case "fka", "f.k.a", "formerly known as" -> ListedName.Kind.FORMER;
            default -> throw row.wrong("name type", "known are Primary Name, Primary Name Variation, Alias and FKA");
        };
    }

    private void address(UkRow row) {
        row.find("address country").flatMap(CountryNames::code).ifPresent(draft.countries::add);
        List<String> lines = row.all(
                "address line 1",
                "address line 2",
                "address line 3",
                "address line 4",
                "address line 5",
                "address line 6",
                "address postal code");
        if (!lines.isEmpty()) {
            List<String> parts = new ArrayList<>(lines);
            parts.addAll(row.all("address country"));
            String address = String.join(", ", parts);
            if (!draft.addresses.contains(address)) {
                draft.addresses.add(address);
            }
        }
    }

    private void identifiers(UkRow row) {
        Matcher imo = IMO.matcher(row.get("imo number"));
        while (imo.find()) {
            draft.identifiers.add(Identifier.of(IdentifierType.IMO, imo.group()));
        }
        numbers(row, "passport number", IdentifierType.PASSPORT);
        numbers(row, "national identifier number", IdentifierType.NATIONAL_ID);
        numbers(row, "business registration number (s)", IdentifierType.REGISTRATION);
        numbers(row, "hull identification number (hin)", IdentifierType.OTHER);
    }

    private void numbers(UkRow row, String column, IdentifierType type) {
        row.split(column).forEach(number -> draft.identifiers.add(Identifier.of(type, number)));
        Matcher russian = RUSSIAN.matcher(row.get(column));
        while (russian.find()) {
            IdentifierType kind = IdentifierType.valueOf(russian.group(1).toUpperCase(Locale.ROOT));
            draft.identifiers.add(new Identifier(kind, russian.group(2), "RU"));
        }
    }
}
