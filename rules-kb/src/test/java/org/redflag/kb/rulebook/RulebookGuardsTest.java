package org.redflag.kb.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
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
import org.redflag.kb.engine.WrittenRule;
import org.redflag.kb.reference.Reference;
import org.redflag.model.Effect;
import org.redflag.model.Item;

/** What must be true of the built-in rulebook beyond what {@code redflag rules verify} holds against any. */
class RulebookGuardsTest {

    private static RulebookFiles files;
    private static List<RuleHeader> headers;
    private static Map<String, List<WrittenRule>> written;

    @BeforeAll
    static void readTheRulebook() {
        files = RulebookFiles.builtIn();
        headers = Rulebook.builtIn().rules();
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
    void everyExceptionThatIsLeftIsOneOfPart740() throws IOException {
        Set<String> symbols = Set.of(
                "LVS", "GBS", "SPP", "TSR", "APP", "NAC", "ACA", "NAC/ACA", "TMP", "RPL", "GOV", "GFT", "TSU", "BAG",
                "AVS", "APR", "ENC", "AGR", "CCD", "STA", "SCP", "ACE", "MED", "IEC", "HBM", "RFF", "AIA", "ACM",
                "LPP");
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

    private static List<String> tables() {
        return files.ending(".csv").stream()
                .filter(path -> path.contains("/data/"))
                .toList();
    }
}
