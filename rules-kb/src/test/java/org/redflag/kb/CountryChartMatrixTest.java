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
        Knowledge knowledge = Knowledge.of(Rulebook.builtIn(), List.of(), GoodGuys.NONE, List.of(), List.of());
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

    private static Set<String> expected(Set<String> certain, Set<String> unsure, Set<String> marked) {
        Set<String> required = new TreeSet<>();
        certain.stream().filter(marked::contains).forEach(column -> required.add(LICENSE + " " + column));
        if (required.isEmpty()) {
            unsure.stream().filter(marked::contains).forEach(column -> required.add(PARAGRAPH + " " + column));
        }
        return required;
    }

    private static void compare(Set<String> expected, String eccn, String destination, List<String> differences) {
        Set<String> found = decided.get(destination).getOrDefault(eccn, Set.of());
        if (!found.equals(expected)) {
            differences.add(eccn + " to " + destination + ": expected " + expected + ", found " + found);
        }
    }

    private static Map<String, Set<String>> decide(Screener screener, String destination) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, String> entry : entries) {
            items.add(Map.of("line", items.size() + 1, "eccn", entry.get("eccn"), "origin", "US"));
        }
        Map<String, Set<String>> found = new HashMap<>();
        List<Finding> findings = screener.check(TransactionReader.read(Map.of(
                        "id", destination, "date", DAY, "items", items, "route", Map.of("destination", destination))))
                .findings();
        for (Finding finding : findings) {
            if (finding.ruleId().equals(LICENSE) || finding.ruleId().equals(PARAGRAPH)) {
                int line = Integer.parseInt(first(ITEM, finding.because()));
                found.computeIfAbsent(entries.get(line - 1).get("eccn"), eccn -> new TreeSet<>())
                        .add(finding.ruleId() + " " + first(COLUMN, finding.because()));
            }
        }
        return found;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
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
