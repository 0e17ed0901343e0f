package org.redflag.kb.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redflag.kb.Rulebook;
import org.redflag.model.Authorization;
import org.redflag.model.Decision;
import org.redflag.model.Disposition;
import org.redflag.model.Finding;
import org.redflag.model.OpenQuestion;

/** What a decision shows of license exceptions and review policies beyond the rules that concluded. */
class LicenseExceptionsTest {

    private static final ScenarioRunner RUNNER = new ScenarioRunner(Rulebook.builtIn());

    private static Decision decide(String day, String item, String country, String more) {
        return RUNNER.decide(ScenarioReader.read(
                        "us/ear/test.scenarios.yaml",
                        "- scenario: A test\n  on: " + day
                                + "\n  item: { description: Part, hs: 8479.89.9400, origin: US, "
                                + item + " }\n  ultimate consignee: { name: Plainly Imagined Industries, country: "
                                + country + " }\n" + more + "  expect: []\n")
                .get(0));
    }

    private static List<String> policies(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.ruleId().equals("us-ear-country-chart"))
                .map(Finding::reviewPolicy)
                .toList();
    }

    @Test
    void aQuestionNeverChangesTheDispositionAndNamesOnlyWhatWasFound() {
        Decision decision = decide("2024-03-04", "eccn: 2B003", "TH", "");
        assertThat(decision.disposition()).isEqualTo(Disposition.LICENSE_REQUIRED);
        assertThat(decision.authorizations()).isEmpty();
        assertThat(decision.openQuestions())
                .extracting(OpenQuestion::ruleId)
                .containsExactly("us-ear-exception-lvs-question");
        assertThat(decision.openQuestions())
                .allSatisfy(question -> assertThat(question.mayAnswer()).containsExactly("us-ear-country-chart"));
    }

    @Test
    void whatIsAnsweredIsNotAskedAbout() {
        Decision decision = decide("2024-03-04", "eccn: 2B003, value: 100, currency: USD", "TH", "");
        assertThat(decision.disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(decision.authorizations()).extracting(Authorization::ruleId).containsExactly("us-ear-exception-lvs");
        assertThat(decision.openQuestions()).isEmpty();
    }

    @Test
    void aLicenseNamesTheRequirementsItAnswersOneByOne() {
        Decision decision = decide(
                "2024-03-04",
                "eccn: 9A101",
                "CN",
                "  license: { jurisdiction: US_BIS, kind: LICENSE, symbol: D1234567 }\n");
        assertThat(decision.authorizations()).singleElement().satisfies(license -> assertThat(license.answers())
                .containsExactly("us-ear-country-chart"));
    }

    @Test
    void nationalSecurityIsReviewedByTheGroupOfTheCountry() {
        assertThat(policies(decide("2024-03-04", "eccn: 2B003", "TH", "")))
                .singleElement()
                .asString()
                .startsWith("Approval");
        assertThat(policies(decide("2024-03-04", "eccn: 2B003", "VN", "")))
                .singleElement()
                .asString()
                .contains("significant contribution");
        assertThat(policies(decide("2024-03-04", "eccn: 2B003", "CN", "")))
                .singleElement()
                .asString()
                .contains("742.4(b)(7)");
        assertThat(policies(decide("2020-10-28", "eccn: 2B003", "CN", "")))
                .singleElement()
                .asString()
                .contains("742.4(b)(1)(i)");
    }

    @Test
    void theMilitarySeriesIsReviewedByTheArmsEmbargoes() {
        assertThat(policies(decide("2024-03-04", "eccn: 9A620", "LY", "")))
                .hasSize(2)
                .allSatisfy(policy -> assertThat(policy).startsWith("Policy of denial"));
        assertThat(policies(decide("2024-03-04", "eccn: 9A620", "TH", "")))
                .hasSize(2)
                .allSatisfy(policy -> assertThat(policy).startsWith("Case by case"));
    }

    @Test
    void aTransitIsReviewedAsTheCountryItPasses() {
        Decision decision = decide("2024-03-04", "eccn: 2B003", "TH", "  route: { transit: [ VN ] }\n");
        assertThat(decision.findings())
                .filteredOn(finding -> finding.ruleId().equals("us-ear-transit"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reviewPolicy()).contains("significant contribution"));
    }
}
