package org.redflag.kb;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.model.Finding;
import org.redflag.model.io.TransactionReader;

/** Every entry of the Commerce Control List to every destination of the Country Chart, by the rules and by hand. */
class CountryChartMatrixTest {

    private static final String DAY = "2026-07-23";
    private static final String DATA = "us/ear/data/";
    private static final Pattern ITEM = Pattern.compile("item (\\d+) ");
    private static final Pattern COLUMN = Pattern.compile("is controlled for ([A-Z0-9_]+)");
    private static final String LICENSE = "us-ear-country-chart";
    private static final String PARAGRAPH = "us-ear-country-chart-paragraph";

    /** Entries whose cells differ from the published table's because a control of them leaves a paragraph out. */
    private static final Set<String> NOT_ENTIRE = Set.of("9A604");
    /** Entries for which a reason is given without a column; the column is asked for and not taken as absent. */
    private static final Set<String> REASON_WITHOUT_COLUMN = Set.of("1D018", "4A001");

    /**
     * Requirements without destinations of their own: that for model weights is not enforced, and 3A090.c goes with the
     * whole entry, whose other requirement reaches further.
     */
    private static final Set<String> NOT_ALONE = Set.of("ADV_COMPUTING_742.6(a)(6) of 4E091", "MACAU_OR_D5 of 3A090");
    /** Items of one transaction: rules that join items with each other cost its square. */
    private static final int TOGETHER = 40;

    private static List<Map<String, String>> entries;
    private static Map<String, Set<String>> marks;
    /** What the rules say: destination, ECCN, then rule and column. */
    private static Map<String, Map<String, Set<String>>> decided;

    @BeforeAll
    static void decideEveryCell() throws IOException {
        entries = table(DATA + "commerce-control-list.csv");
        marks = new LinkedHashMap<>();
        for (Map<String, String> row : table(DATA + "country-chart.csv")) {
            if (row.get("until").isEmpty()) {
                marks.put(row.get("country"), several(row.get("columns")));
            }
        }
        for (Map<String, String> row : table(DATA + "country-chart-rows.csv")) {
            marks.put(row.get("country"), marks.get(row.get("row_of")));
        }
        decided = new HashMap<>();
        Knowledge knowledge = Knowledge.of(
                Rulebook.builtIn(), List.of(), GoodGuys.NONE, OwnershipRegister.NONE, List.of(), List.of());
        try (Screener screener = new Screener(knowledge)) {
            for (String destination : marks.keySet()) {
                decided.put(destination, decide(screener, destination));
            }
        }
    }

    @Test
    void theRulesReadTheTwoTablesCellByCell() throws IOException {
        Map<String, Set<String>> refined = new HashMap<>();
        Map<String, Set<String>> whole = new HashMap<>();
        for (Map<String, String> line : table(DATA + "license-requirements.csv")) {
            refined.computeIfAbsent(line.get("eccn"), e -> new HashSet<>()).add(line.get("requirement"));
            if (line.get("paragraphs").equals("*")
                    && line.get("except").isEmpty()
                    && line.get("condition").isEmpty()) {
                whole.computeIfAbsent(line.get("eccn"), e -> new HashSet<>()).add(line.get("requirement"));
            }
        }
        List<String> differences = new ArrayList<>();
        for (Map<String, String> entry : entries) {
            String eccn = entry.get("eccn");
            Set<String> certain = several(entry.get("entire_entry"));
            Set<String> unsure = several(entry.get("some_paragraph"));
            Set<String> lined = refined.getOrDefault(eccn, Set.of());
            certain.stream().filter(lined::contains).forEach(unsure::add);
            certain.removeAll(lined);
            certain.addAll(whole.getOrDefault(eccn, Set.of()));
            unsure.removeAll(certain);
            boolean itar =
                    entry.get("reasons").isEmpty() && entry.get("subject_to").equals("ITAR");
            for (String destination : marks.keySet()) {
                Set<String> expected = itar ? Set.of() : expected(certain, unsure, marks.get(destination));
                compare(expected, eccn, destination, differences);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(decided.values().stream().mapToInt(Map::size).sum()).isGreaterThan(50_000);
        assertThat(entries).hasSize(633);
        assertThat(marks).hasSizeGreaterThan(200);
    }

    /** The same against the tables of the domain, which are no part of the project, where they are at hand. */
    @Test
    void theRulesAgreeWithThePublishedTablesCellByCell() throws IOException {
        List<Map<String, String>> published = table(SharedData.file("../domain/eccn.csv"));
        List<Map<String, String>> chart = table(SharedData.file("../domain/country_chart.csv"));
        List<String> differences = new ArrayList<>();
        for (Map<String, String> entry : published) {
            String eccn = entry.get("eccn");
            if (NOT_ENTIRE.contains(eccn) || REASON_WITHOUT_COLUMN.contains(eccn)) {
                continue;
            }
            Set<String> certain = several(entry.get("columns_entire_entry"));
            Set<String> unsure = several(entry.get("columns_any_paragraph"));
            unsure.removeAll(certain);
            for (Map<String, String> row : chart) {
                Set<String> marked = new HashSet<>();
                row.forEach((column, mark) -> {
                    if (mark.equals("X")) {
                        marked.add(column);
                    }
                });
                compare(expected(certain, unsure, marked), eccn, row.get("iso2"), differences);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(published).hasSize(633);
        assertThat(chart).hasSize(200);
    }

    /** What stands beside the chart: for each mark of the published table, the destinations and the rules that say so. */
    @Test
    void everySpecialRequirementOfThePublishedTableLeadsToARuleForItsDestinationsAndNoOther() throws IOException {
        List<Map<String, String>> published = table(SharedData.file("../domain/eccn.csv"));
        Map<String, Map<String, String>> groups = new HashMap<>();
        table(SharedData.file("../domain/country_groups.csv")).forEach(row -> groups.put(row.get("iso2"), row));
        List<String> differences = new ArrayList<>();
        int requirements = 0;
        for (Map<String, String> entry : published) {
            for (String special : several(entry.get("special_requirements"))) {
                requirements++;
                if (NOT_ALONE.contains(special + " of " + entry.get("eccn"))) {
                    continue;
                }
                for (String destination : marks.keySet()) {
                    Map<String, String> in = groups.getOrDefault(destination, Map.of());
                    Set<String> answers = decided.get(destination).getOrDefault(entry.get("eccn"), Set.of());
                    boolean answered = rulesOf(special).stream().anyMatch(answers::contains);
                    if (answered != reaches(special, destination, in)) {
                        differences.add(special + " of " + entry.get("eccn") + " to " + destination + ": " + answers);
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(requirements).isGreaterThan(190);
    }

    private static boolean reaches(String special, String destination, Map<String, String> in) {
        boolean groupD5 = destination.equals("MO") || marked(in, "D:5");
        return switch (special) {
            case "UN_746.1(b)" -> !in.getOrDefault("un_arms_embargo_746_1b", "").isEmpty();
            case "Y600_CN_RU_VE" -> Set.of("CN", "HK", "RU", "VE").contains(destination);
            case "WORLDWIDE_742.4(a)(5)/742.6(a)(10)" -> true;
            case "ADV_COMPUTING_742.6(a)(6)" ->
                (groupD5 || marked(in, "D:1") || marked(in, "D:4")) && !marked(in, "A:5") && !marked(in, "A:6");
            case "MACAU_OR_D5" -> groupD5;
            case "KP_742.19" -> destination.equals("KP");
            case "IQ_746.3" -> destination.equals("IQ");
            case "RUSSIA_746.8" -> Set.of("RU", "BY").contains(destination);
            default -> throw new IllegalStateException("no destinations for " + special);
        };
    }

    private static boolean marked(Map<String, String> groups, String group) {
        return groups.getOrDefault(group, "").equals("X");
    }

    private static Set<String> rulesOf(String special) {
        return switch (special) {
            case "UN_746.1(b)" -> Set.of("us-ear-un-arms-embargo UN", "us-ear-requirement-paragraph UN");
            case "Y600_CN_RU_VE" -> Set.of("us-ear-series-600-paragraph-unknown RS_Y");
            case "WORLDWIDE_742.4(a)(5)/742.6(a)(10)" ->
                Set.of("us-ear-worldwide-technology WORLDWIDE", "us-ear-worldwide-technology-paragraph WORLDWIDE");
            case "ADV_COMPUTING_742.6(a)(6)" ->
                Set.of(
                        "us-ear-advanced-computing",
                        "us-ear-advanced-computing-paragraph",
                        "us-ear-advanced-computing-technology ADV_COMPUTING",
                        "us-ear-advanced-computing-technology-unknown ADV_COMPUTING");
            case "MACAU_OR_D5" ->
                Set.of(
                        "us-ear-semiconductor-equipment-uncertain",
                        "us-ear-semiconductor-equipment-technology MACAU_D5",
                        "us-ear-advanced-computing");
            case "KP_742.19" -> Set.of("us-ear-north-korea-anti-terrorism KP", "us-ear-requirement-paragraph KP");
            case "IQ_746.3" -> Set.of("us-ear-iraq-regional-stability IQ", "us-ear-requirement-paragraph IQ");
            case "RUSSIA_746.8" -> Set.of("us-ear-russia-ccl");
            default -> throw new IllegalStateException("no rules for " + special);
        };
    }

    private static Set<String> expected(Set<String> certain, Set<String> unsure, Set<String> marked) {
        Set<String> required = new TreeSet<>();
        certain.stream().filter(marked::contains).forEach(column -> required.add(LICENSE + " " + column));
        if (required.isEmpty()) {
            unsure.stream().filter(marked::contains).forEach(column -> required.add(PARAGRAPH + " " + column));
        }
        return required;
    }

    private static void compare(Set<String> expected, String eccn, String destination, List<String> differences) {
        Set<String> found = new TreeSet<>(decided.get(destination).getOrDefault(eccn, Set.of()));
        found.removeIf(each -> !each.startsWith(LICENSE + " ") && !each.startsWith(PARAGRAPH + " "));
        if (!found.equals(expected)) {
            differences.add(eccn + " to " + destination + ": expected " + expected + ", found " + found);
        }
    }

    private static Map<String, Set<String>> decide(Screener screener, String destination) {
        Map<String, Set<String>> found = new HashMap<>();
        for (int first = 0; first < entries.size(); first += TOGETHER) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (int i = first; i < Math.min(first + TOGETHER, entries.size()); i++) {
                items.add(Map.of("line", i + 1, "eccn", entries.get(i).get("eccn"), "origin", "US"));
            }
            Map<String, Object> tree =
                    Map.of("id", destination, "date", DAY, "items", items, "route", Map.of("destination", destination));
            screener.check(TransactionReader.read(tree)).findings().forEach(finding -> note(finding, found));
        }
        return found;
    }

    /** Puts a finding with its entry, when it is about an item: the rule and the control it rests on. */
    private static void note(Finding finding, Map<String, Set<String>> found) {
        Matcher item = ITEM.matcher(finding.because());
        if (item.find()) {
            Matcher column = COLUMN.matcher(finding.because());
            String eccn = entries.get(Integer.parseInt(item.group(1)) - 1).get("eccn");
            found.computeIfAbsent(eccn, e -> new TreeSet<>())
                    .add(finding.ruleId() + (column.find() ? " " + column.group(1) : ""));
        }
    }

    private static Set<String> several(String cell) {
        return cell.isEmpty() ? new HashSet<>() : new HashSet<>(Arrays.asList(cell.split(";", -1)));
    }

    private static List<Map<String, String>> table(String path) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(RulebookFiles.builtIn().text(path))) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    private static List<Map<String, String>> table(Path path) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path)) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }
}
