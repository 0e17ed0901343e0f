package org.redflag.kb.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.kb.Rulebook;
import org.redflag.kb.engine.RuleFile;
import org.redflag.kb.engine.WrittenConstraint;
import org.redflag.kb.engine.WrittenPattern;
import org.redflag.kb.engine.WrittenRule;
import org.redflag.kb.reference.Reference;
import org.redflag.kb.scenario.Scenario;
import org.redflag.kb.scenario.ScenarioReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What must be true of every rule file before it may ship. */
class RulebookGuardsTest {

    private static final Pattern CITATION = Pattern.compile(
            "(\\d+ (CFR|USC|FR) \\S.*|E\\.O\\. \\d+.*|Reg\\. \\(EU\\) .*|SI \\d{4}/\\d+.*|FIN-\\d{4}-.*|OFAC .*|BIS .*"
                    + "|Directive .*|Determination .*|Tri-Seal .*|UNSC .*|Policy of (this project|the user).*|CAATSA .*|Pub\\. L\\..*)");
    /** Lists whose entries rules may name; published ones, read at run time. */
    private static final Pattern LISTED = Pattern.compile("(us-ofac|us-bis|us-state|eu|uk|un|private)/[a-z0-9-]+");

    private static RulebookFiles files;
    private static List<RuleHeader> headers;
    private static List<Scenario> scenarios;
    private static Map<String, List<WrittenRule>> written;

    @BeforeAll
    static void readTheRulebook() {
        files = RulebookFiles.builtIn();
        headers = Rulebook.builtIn().rules();
        scenarios = ScenarioReader.readAll(files);
        written = new TreeMap<>();
        for (String path : files.ending(".drl")) {
            written.put(path, RuleFile.parse(path, files.text(path)));
        }
    }

    @Test
    void everyWrittenRuleWasCompiledAndNoOtherIsThere() {
        Set<String> names = written.values().stream()
                .flatMap(List::stream)
                .map(WrittenRule::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> compiled = headers.stream().map(RuleHeader::title).collect(Collectors.toCollection(TreeSet::new));
        assertThat(compiled).isEqualTo(names);
        assertThat(headers).hasSize(names.size());
    }

    @Test
    void theIdIsThePath() {
        written.forEach((path, rules) -> {
            String id = path.substring(0, path.length() - ".drl".length()).replace('/', '-');
            for (WrittenRule rule : rules) {
                assertThat(header(rule).id())
                        .as("id of '%s' in %s", rule.name(), path)
                        .isEqualTo(id);
                assertThat(rule.packageName())
                        .as("package of %s", path)
                        .isEqualTo("org.redflag.rulebook."
                                + path.substring(0, path.lastIndexOf('/')).replace('/', '.'));
            }
        });
    }

    @Test
    void everyCitationHasTheFormOfItsKindOfLaw() {
        for (RuleHeader header : headers) {
            assertThat(header.citation()).as("citation of '%s'", header.title()).matches(CITATION);
        }
    }

    @Test
    void atMostOneVersionOfAnObligationIsInForceOnAnyDay() {
        Map<String, List<RuleHeader>> byId = headers.stream().collect(Collectors.groupingBy(RuleHeader::id));
        byId.forEach((id, versions) -> {
            List<RuleHeader> inOrder = new ArrayList<>(versions);
            inOrder.sort(Comparator.comparing(RuleHeader::effective));
            for (int i = 1; i < inOrder.size(); i++) {
                LocalDate before = inOrder.get(i - 1).until();
                assertThat(before)
                        .as(
                                "until of '%s', which '%s' follows",
                                inOrder.get(i - 1).title(), inOrder.get(i).title())
                        .isNotNull()
                        .isBeforeOrEqualTo(inOrder.get(i).effective());
            }
        });
    }

    @Test
    void everyTableIdInARuleExists() throws IOException {
        Reference reference = new Reference();
        for (String path : tables()) {
            reference.add(RulebookFiles.tableId(path), files.open(path));
        }
        Set<String> ids = reference.ids();
        Pattern id = Pattern.compile("\"([a-z]+(?:-[a-z]+)*/[^\"]+)\"");
        written.forEach((path, rules) -> {
            for (WrittenRule rule : rules) {
                for (WrittenPattern pattern : rule.patterns()) {
                    for (WrittenConstraint constraint : pattern.constraints()) {
                        id.matcher(constraint.text())
                                .results()
                                .map(m -> m.group(1))
                                .forEach(name -> assertThat(ids.contains(name)
                                                || LISTED.matcher(name).matches())
                                        .as("%s line %d: there is no table or list '%s'", path, pattern.line(), name)
                                        .isTrue());
                    }
                }
            }
        });
    }

    /** A list the catch-all passes over without a rule of its own would clear whoever is on it. */
    @Test
    void everyListThatTheCatchAllPassesOverHasARuleOfItsOwn() {
        String catchAll = "redflags/own/other-list.drl";
        Pattern quoted = Pattern.compile("\"([a-z-]+/[a-z-]+)\"");
        Set<String> elsewhere = new HashSet<>();
        files.ending(".drl").stream()
                .filter(path -> !path.equals(catchAll))
                .forEach(path ->
                        quoted.matcher(files.text(path)).results().forEach(each -> elsewhere.add(each.group(1))));
        Set<String> passedOver = quoted.matcher(files.text(catchAll))
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
        assertThat(passedOver).isNotEmpty();
        assertThat(elsewhere).containsAll(passedOver);
    }

    @Test
    void everyRuleHasAScenarioThatMeetsItAndOneThatMisses() {
        Set<String> hit = new HashSet<>();
        Set<String> missed = new HashSet<>();
        for (Scenario scenario : scenarios) {
            (scenario.expect().contains(scenario.rule()) ? hit : missed).add(scenario.rule());
        }
        for (RuleHeader header : headers) {
            assertThat(hit).as("rules with a scenario that meets them").contains(header.id());
            assertThat(missed).as("rules with a scenario that just misses").contains(header.id());
        }
    }

    @Test
    void everyDayOnWhichARuleBeginsOrEndsHasAScenarioOnEachSide() {
        for (RuleHeader header : headers) {
            Set<LocalDate> days = new HashSet<>();
            for (Scenario scenario : scenarios) {
                if (scenario.rule().equals(header.id())) {
                    days.add(scenario.transaction().date());
                    days.add(scenario.transaction().dayOfPayment());
                }
            }
            // Rules older than any record that must still be kept need no scenario before their time.
            if (header.effective().isAfter(LocalDate.of(2010, 1, 1))) {
                assertThat(days)
                        .as("days of scenarios of '%s'", header.title())
                        .contains(header.effective(), header.effective().minusDays(1));
            }
            if (header.until() != null) {
                assertThat(days)
                        .as("days of scenarios of '%s'", header.title())
                        .contains(header.until(), header.until().minusDays(1));
            }
        }
    }

    @Test
    void everyScenarioFileStandsBesideItsRule() {
        for (String path : files.ending(ScenarioReader.SUFFIX)) {
            String rule = path.substring(0, path.length() - ScenarioReader.SUFFIX.length()) + ".drl";
            assertThat(files.paths()).as("rule beside %s", path).contains(rule);
        }
    }

    @Test
    void everyRuleIdThatARuleAuthorizesExists() {
        Set<String> ids = headers.stream().map(RuleHeader::id).collect(Collectors.toSet());
        for (RuleHeader header : headers) {
            assertThat(ids).as("rules that '%s' answers", header.title()).containsAll(header.authorizes());
        }
    }

    @Test
    void everyTableHasASourceWithTheRightDigestAndNumberOfRows() {
        for (String path : tables()) {
            String folder = path.substring(0, path.lastIndexOf('/'));
            String name = path.substring(folder.length() + 1, path.length() - ".csv".length());
            Map<?, ?> sources = (Map<?, ?>)
                    new Load(LoadSettings.builder().build()).loadFromString(files.text(folder + "/sources.yaml"));
            assertThat(sources.containsKey(name)).as("source of %s", path).isTrue();
            Map<?, ?> source = (Map<?, ?>) sources.get(name);
            String text = files.text(path).replace("\r\n", "\n");
            assertThat(source.get("sha256"))
                    .as("sha256 of %s in its sources.yaml", path)
                    .isEqualTo(Digests.sha256(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(source.get("rows"))
                    .as("rows of %s", path)
                    .isEqualTo((int) text.lines().count() - 1);
            assertThat(source.get("title")).isNotNull();
            assertThat(source.get("publisher")).isNotNull();
            assertThat(source.get("url")).isNotNull();
            assertThat(source.get("retrieved")).isNotNull();
        }
    }

    @Test
    void everyRegimeSaysWhatItDoesNotCover() {
        for (String path : files.ending("/regime.yaml")) {
            String coverage = path.replace("regime.yaml", "coverage.csv");
            assertThat(files.paths()).as("coverage of %s", path).contains(coverage);
        }
    }

    private static List<String> tables() {
        return files.ending(".csv").stream()
                .filter(path -> path.contains("/data/"))
                .toList();
    }

    private static RuleHeader header(WrittenRule rule) {
        return headers.stream()
                .filter(header -> header.title().equals(rule.name()))
                .findFirst()
                .orElseThrow();
    }
}
