package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.format.OfacLegacyFile.Kind;
import org.redflag.kb.lists.format.OfacLegacyFile.Line;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.NotScreened;

/** A primary file of OFAC and its sisters, joined into entries. */
final class OfacLegacySet {

    static final String MENU_BASED = "us-ofac/ns-mbs";

    private static final String SDN = "us-ofac/sdn";
    /** Tags that only the lists beside the SDN list use; one of them makes the set the consolidated one. */
    private static final Map<String, String> CONSOLIDATED_TAGS = Map.of(
            "NS-PLC", "us-ofac/plc",
            "CMIC-EO13959", "us-ofac/cmic",
            "561-RELATED", "us-ofac/capta",
            "FSE-IR", "us-ofac/fse",
            "FSE-SY", "us-ofac/fse",
            "FSE-WMD", "us-ofac/fse");

    private static final Set<String> ONLY_CONSOLIDATED =
            Set.of("CMIC-EO13959", "561-RELATED", "FSE-IR", "FSE-SY", "FSE-WMD");

    private static final List<String> CORRESPONDENT_ACCOUNTS = List.of("2");
    private static final List<String> DEBT_AND_SOVEREIGN = List.of("1A", "1a", "3", "4");

    private final OfacLegacyFile primary;
    private final Map<Kind, OfacLegacyFile> parts = new EnumMap<>(Kind.class);

    OfacLegacySet(OfacLegacyFile primary) {
        this.primary = primary;
    }

    void add(OfacLegacyFile part) {
        parts.put(part.kind(), part);
    }

    /** Without its sisters a primary file still names everybody, but not under their other names. */
    List<NotScreened> problems() {
        List<NotScreened> problems = new ArrayList<>();
        if (!parts.containsKey(Kind.ALIASES)) {
            problems.add(missing("aliases", "alt.csv or cons_alt.csv"));
        }
        if (!parts.containsKey(Kind.ADDRESSES)) {
            problems.add(missing("addresses", "add.csv or cons_add.csv"));
        }
        return problems;
    }

    List<LoadedList> lists() {
        Map<String, String> remarks = remarks();
        Map<String, Draft> drafts = new LinkedHashMap<>();
        primary.lines().forEach(line -> drafts.put(line.id(), draft(line, remarks.getOrDefault(line.id(), ""))));
        lines(Kind.ALIASES).forEach(line -> alias(line, drafts));
        lines(Kind.ADDRESSES).forEach(line -> address(line, drafts));
        boolean consolidated = drafts.values().stream()
                .flatMap(draft -> draft.programs.stream())
                .anyMatch(tag -> ONLY_CONSOLIDATED.contains(tag.toUpperCase(Locale.ROOT)));
        Map<String, List<ListedParty>> lists = new TreeMap<>();
        for (Draft draft : drafts.values()) {
            for (String list : consolidated ? listsOf(draft) : Set.of(SDN)) {
                lists.computeIfAbsent(list, l -> new ArrayList<>()).add(draft.on(list));
            }
        }
        LocalDate day = primary.file().day().orElse(null);
        String digest = digest();
        List<LoadedList> loaded = new ArrayList<>();
        lists.forEach((list, entries) -> loaded.add(
                LoadedList.of(list, day, digest, false, entries, primary.file().name())));
        return loaded;
    }

    private NotScreened missing(String what, String file) {
        String name = primary.file().name();
        return new NotScreened(
                what + " of " + name,
                name + ": the file with its " + what + " is not there",
                "put " + file + " of the same day beside it");
    }

    private List<Line> lines(Kind kind) {
        OfacLegacyFile part = parts.get(kind);
        return part == null ? List.of() : part.lines();
    }

    /** Remarks end after 1,000 characters, often inside a word, and go on in the comments. */
    private Map<String, String> remarks() {
        Map<String, String> remarks = new HashMap<>();
        primary.lines().forEach(line -> remarks.put(line.id(), line.get(11)));
        lines(Kind.COMMENTS).forEach(line -> remarks.merge(line.id(), line.get(1), String::concat));
        return remarks;
    }

    private Draft draft(Line line, String remarks) {
        Draft draft = new Draft(SDN, line.id());
        draft.type = type(line);
        if (line.get(1).isEmpty()) {
            throw UnreadableList.line(
                    primary.file().name(), line.number(), "the entry has no name", "fetch the file again");
        }
        draft.name(line.get(1), ListedName.Kind.PRIMARY);
        for (String tag : line.get(3).split("\\]\\s*\\[", -1)) {
            String plain = tag.replace("[", "").replace("]", "").strip();
            if (!plain.isEmpty()) {
                draft.programs.add(plain);
            }
        }
        if (!line.get(5).isEmpty()) {
            OfacIdentifiers.callSign(line.get(5)).ifPresent(draft.identifiers::add);
        }
        CountryNames.code(line.get(9)).ifPresent(draft.countries::add);
        if (!remarks.isEmpty()) {
            OfacRemarks.read(remarks, draft);
        }
        return draft;
    }

    private ListedType type(Line line) {
        return switch (line.get(2).toLowerCase(Locale.ROOT)) {
            case "" -> ListedType.ENTITY;
            case "individual" -> ListedType.INDIVIDUAL;
            case "vessel" -> ListedType.VESSEL;
            case "aircraft" -> ListedType.AIRCRAFT;
            default ->
                throw UnreadableList.value(
                        primary.file().name(),
                        line.number(),
                        "SDN_Type",
                        line.get(2),
                        "known are individual, vessel, aircraft");
        };
    }

    private static void alias(Line line, Map<String, Draft> drafts) {
        Draft draft = drafts.get(line.id());
        if (draft != null) {
            boolean former = line.get(2).equalsIgnoreCase("fka");
            draft.name(line.get(3), former ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS);
        }
    }

    private static void address(Line line, Map<String, Draft> drafts) {
        Draft draft = drafts.get(line.id());
        if (draft == null) {
            return;
        }
        CountryNames.code(line.get(4)).ifPresent(draft.countries::add);
        List<String> parts = new ArrayList<>(line.fields().subList(2, 5));
        parts.removeIf(String::isEmpty);
        if (!line.get(2).isEmpty() || !line.get(3).isEmpty()) {
            draft.addresses.add(String.join(", ", parts));
        }
    }

    private static Set<String> listsOf(Draft draft) {
        Set<String> lists = listsNamedBy(draft.programs, draft.remarks);
        if (lists.isEmpty()) {
            // Whatever else OFAC restricts without blocking is by definition menu-based, new tags included.
            lists.add(MENU_BASED);
        }
        return lists;
    }

    /** The tag decides the list; the directives of E.O. 14024 put one entry on further lists. */
    static Set<String> listsNamedBy(Set<String> programs, @Nullable String published) {
        Set<String> lists = new TreeSet<>();
        String remarks = published == null ? "" : published;
        for (String tag : programs) {
            if (tag.equals("UKRAINE-EO13662")) {
                lists.add("us-ofac/ssi");
            }
            String list = CONSOLIDATED_TAGS.get(tag.toUpperCase(Locale.ROOT));
            if (list != null) {
                lists.add(list);
            }
        }
        if (OfacRemarks.namesDirective(remarks, CORRESPONDENT_ACCOUNTS)) {
            lists.add("us-ofac/capta");
        }
        if (OfacRemarks.namesDirective(remarks, DEBT_AND_SOVEREIGN)) {
            lists.add(MENU_BASED);
        }
        return lists;
    }

    private String digest() {
        Sha256 sha = new Sha256().add(primary.file().bytes());
        parts.values().forEach(part -> sha.add(part.file().bytes()));
        return sha.hex();
    }
}
