package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.NotScreened;

/** The Consolidated Screening List, the CSV in which trade.gov joins the lists of three US departments. */
final class ScreeningListFormat implements ListFormat {

    /** The abbreviation in column {@code source}, and the list it stands for. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("(SDN)", "us-ofac/sdn"),
            Map.entry("(SSI)", "us-ofac/ssi"),
            Map.entry("(CAP)", "us-ofac/capta"),
            Map.entry("(CMIC)", "us-ofac/cmic"),
            Map.entry("(NS-MBS", "us-ofac/ns-mbs"),
            Map.entry("(PLC)", "us-ofac/plc"),
            Map.entry("(FSE)", "us-ofac/fse"),
            Map.entry("(EL)", "us-bis/entity-list"),
            Map.entry("(DPL)", "us-bis/denied-persons"),
            Map.entry("(UVL)", "us-bis/unverified-list"),
            Map.entry("(MEU)", "us-bis/military-end-user"),
            Map.entry("(ISN)", "us-state/nonproliferation"),
            Map.entry("(DTC)", "us-state/itar-debarred"));

    private static final Set<String> REQUIRED = Set.of("source", "name", "type", "programs", "addresses");
    private static final Set<String> USED = Set.of(
            "_id",
            "source",
            "entity_number",
            "type",
            "programs",
            "name",
            "addresses",
            "federal_register_notice",
            "start_date",
            "end_date",
            "license_requirement",
            "license_policy",
            "call_sign",
            "vessel_flag",
            "remarks",
            "alt_names",
            "citizenships",
            "dates_of_birth",
            "nationalities",
            "ids");
    private static final Set<String> IGNORED = Set.of(
            "title",
            "standard_order",
            "vessel_type",
            "gross_tonnage",
            "gross_registered_tonnage",
            "vessel_owner",
            "source_list_url",
            "places_of_birth",
            "source_information_url");
    private static final Pattern ADDRESS_ONLY = Pattern.compile("Address \\d+");

    @Override
    public boolean recognises(PublishedFile file) {
        List<String> columns = Arrays.stream(file.firstLine().split(",", -1))
                .map(column -> column.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        return columns.containsAll(List.of("source", "entity_number", "name", "source_list_url"));
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        return Reading.ofEach(files, ScreeningListFormat::readOne);
    }

    private static Reading readOne(PublishedFile file) {
        Map<String, List<ListedParty>> parties = new TreeMap<>();
        // A list that has no row at all must be noticed, so each of them starts out empty.
        LISTS.values().forEach(list -> parties.put(list, new ArrayList<>()));
        Map<String, NotScreened> problems = new LinkedHashMap<>();
        LocalDate[] newest = {LocalDate.MIN};
        new CsvTable(file.name(), file.utf8(), REQUIRED, USED, IGNORED).forEach(row -> {
            Optional<String> list = listOf(row.get("source"));
            if (list.isEmpty()) {
                problems.computeIfAbsent(row.get("source"), source -> unknownSource(row, source));
                return;
            }
            parties.computeIfAbsent(list.get(), l -> new ArrayList<>()).add(entry(list.get(), row));
            row.day("start_date").filter(day -> day.isAfter(newest[0])).ifPresent(day -> newest[0] = day);
        });
        LocalDate day = file.day().orElse(newest[0].equals(LocalDate.MIN) ? null : newest[0]);
        String digest = file.digest();
        List<LoadedList> lists = new ArrayList<>();
        parties.forEach((list, entries) -> lists.add(LoadedList.of(list, day, digest, false, entries, file.name())));
        return new Reading(lists, List.copyOf(problems.values()));
    }

    private static Optional<String> listOf(String source) {
        return LISTS.entrySet().stream()
                .filter(e -> source.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static NotScreened unknownSource(CsvTable.Row row, String source) {
        return new NotScreened(
                "list '" + source + "'",
                row.file() + " line " + row.line() + ": '" + source + "' is not a list Redflag knows",
                "add a card and the source's name for it, or remove its rows");
    }

    private static ListedParty entry(String list, CsvTable.Row row) {
        String name = row.get("name");
        if (name.isEmpty()) {
            throw row.wrong("name", "every entry has a name; fetch the file again");
        }
        Draft draft = new Draft(list, id(list, row));
        draft.type = type(list, row);
        draft.name(name, ListedName.Kind.PRIMARY);
        row.split("alt_names", ';').forEach(alias -> draft.name(alias, ListedName.Kind.ALIAS));
        draft.programs.addAll(row.split("programs", ';'));
        for (String address : row.split("addresses", ';')) {
            address(draft, address);
        }
        row.split("nationalities", ';').forEach(c -> CountryNames.code(c).ifPresent(draft.countries::add));
        row.split("citizenships", ';').forEach(c -> CountryNames.code(c).ifPresent(draft.countries::add));
        row.find("vessel_flag").flatMap(CountryNames::code).ifPresent(draft.countries::add);
        draft.birthDates.addAll(row.split("dates_of_birth", ';'));
        row.split("ids", ';').forEach(id -> OfacIdentifiers.fromList(id).forEach(draft.identifiers::add));
        row.find("call_sign").flatMap(OfacIdentifiers::callSign).ifPresent(draft.identifiers::add);
        draft.listedFrom = row.day("start_date").orElse(null);
        draft.listedTo = row.day("end_date").map(LastDay::dayAfter).orElse(null);
        draft.licenseRequirement = row.find("license_requirement").orElse(null);
        draft.licensePolicy = row.find("license_policy").orElse(null);
        draft.citation = row.find("federal_register_notice").orElse(null);
        draft.remarks = row.find("remarks").orElse(null);
        draft.secondarySanctionsRisk = OfacRemarks.warnsOfSecondarySanctions(row.get("remarks") + " " + row.get("ids"));
        if (list.equals("us-bis/entity-list")) {
            draft.footnotes.addAll(EntityListFootnotes.in(row.get("license_requirement")));
        }
        return draft.build();
    }

    private static String id(String list, CsvTable.Row row) {
        // Treasury's own numbers are stable; trade.gov's change when it recomputes them.
        return row.find("entity_number")
                .or(() -> row.find("_id"))
                .orElseGet(() -> list.substring(list.indexOf('/') + 1) + "-line-" + row.line());
    }

    private static ListedType type(String list, CsvTable.Row row) {
        if (list.equals("us-bis/entity-list")
                && ADDRESS_ONLY.matcher(row.get("name")).matches()) {
            return ListedType.ADDRESS;
        }
        return switch (row.get("type").toLowerCase(Locale.ROOT)) {
            case "" -> ListedType.UNKNOWN;
            case "individual" -> ListedType.INDIVIDUAL;
            case "entity" -> ListedType.ENTITY;
            case "vessel" -> ListedType.VESSEL;
            case "aircraft" -> ListedType.AIRCRAFT;
            default -> throw row.wrong("type", "known are Individual, Entity, Vessel and Aircraft");
        };
    }

    /** An address ends in its country's code, and for most lists is nothing but the code. */
    private static void address(Draft draft, String address) {
        String last = address.substring(address.lastIndexOf(',') + 1).strip();
        CountryNames.code(last).ifPresent(draft.countries::add);
        if (address.length() > 2) {
            draft.addresses.add(address);
        }
    }
}
