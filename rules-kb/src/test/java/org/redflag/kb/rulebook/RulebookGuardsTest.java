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
import java.util.stream.Stream;
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
import org.redflag.model.Effect;
import org.redflag.model.Item;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What must be true of every rule file before it may ship. */
class RulebookGuardsTest {

    private static final Pattern CITATION = Pattern.compile(
            "(\\d+ (CFR|USC|FR) \\S.*|E\\.O\\. \\d+.*|Reg\\. \\(E[UC]\\) .*|SI \\d{4}/\\d+.*|FIN-\\d{4}-.*|OFAC .*|BIS .*"
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
            assertThat(ids).as("rules that '%s' may answer", header.title()).containsAll(header.mayAuthorize());
        }
    }

    @Test
    void aLicenseAnswersEveryRequirementOfItsRegime() {
        RuleHeader held = headers.stream()
                .filter(header -> header.id().equals("us-ear-license-held"))
                .findFirst()
                .orElseThrow();
        Set<String> requirements = headers.stream()
                .filter(header -> header.effect() == Effect.LICENSE_REQUIRED)
                .map(RuleHeader::id)
                .filter(id -> id.startsWith("us-ear-"))
                .collect(Collectors.toSet());
        assertThat(requirements).isNotEmpty();
        assertThat(held.authorizes()).containsExactlyInAnyOrderElementsOf(requirements);
    }

    @Test
    void everyLicenseRequirementSaysHowApplicationsAreReviewed() {
        for (RuleHeader header : headers) {
            if (header.effect() == Effect.LICENSE_REQUIRED) {
                assertThat(header.reviewPolicy())
                        .as("review policy of '%s'", header.title())
                        .isNotNull();
            }
        }
    }

    /** A rule that asks whether a fact is absent must not be asked before everything was inferred. */
    @Test
    void everyRuleThatInfersGoesBeforeTheOthers() {
        Map<String, Long> inferring = headers.stream()
                .filter(header -> header.infers() != null)
                .collect(Collectors.groupingBy(RuleHeader::id, Collectors.counting()));
        assertThat(inferring).isNotEmpty();
        for (String path : files.ending(".drl")) {
            String id = path.substring(0, path.length() - ".drl".length()).replace('/', '-');
            long first = files.text(path)
                    .lines()
                    .filter(line -> line.strip().startsWith("salience 1 "))
                    .count();
            assertThat(first).as("rules of %s with salience 1", path).isEqualTo(inferring.getOrDefault(id, 0L));
        }
    }

    @Test
    void everyExceptionThatIsLeftIsOneOfPart740() throws IOException {
        Set<String> symbols = Set.of(
                "LVS", "GBS", "SPP", "TSR", "APP", "NAC", "ACA", "NAC/ACA", "TMP", "RPL", "GOV", "GFT", "TSU", "BAG",
                "AVS", "APR", "ENC", "AGR", "CCD", "STA", "SCP", "ACE", "MED", "IEC", "HBM", "RFF", "AIA", "ACM",
                "LPP");
        for (RuleHeader header : headers) {
            assertThat(symbols).as("what '%s' leaves", header.title()).containsAll(header.leaves());
        }
        files.text("us/ear/data/license-exceptions-embargoed.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[2])
                .filter(symbol -> !symbol.isEmpty())
                .forEach(symbol -> assertThat(symbols).contains(symbol));
    }

    @Test
    void everyReasonOfTheCountryChartHasAReviewPolicyForEveryCountry() throws IOException {
        Reference reference = new Reference();
        for (String path : tables()) {
            reference.add(RulebookFiles.tableId(path), files.open(path));
        }
        Item item = Item.of(1, "3A001", null, null);
        List<String> columns = files.text("us/ear/data/country-chart.csv")
                .lines()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(",", -1)[1].split(";", -1)))
                .filter(column -> !column.isEmpty())
                .distinct()
                .toList();
        assertThat(columns).isNotEmpty();
        for (String column : columns) {
            assertThat(reference.reviewPolicies().of(column, item, "TH", Set.of(), LocalDate.of(2015, 1, 1)))
                    .as("review policy for %s", column)
                    .isNotNull();
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
