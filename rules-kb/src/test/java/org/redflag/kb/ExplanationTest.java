package org.redflag.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.kb.engine.Answer;
import org.redflag.kb.engine.Constraint;
import org.redflag.kb.engine.Interpretation;
import org.redflag.kb.engine.InterpretedRule;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.rulebook.Regime.GoverningDay;
import org.redflag.model.io.TransactionReader;

/** Why a rule does not conclude anything, condition by condition. */
class ExplanationTest {

    private static Rulebook rulebook;

    @BeforeAll
    static void readTheRulebook() {
        rulebook = Rulebook.builtIn();
    }

    @Test
    void theConstraintThatAFactFailedIsNamedAndTheOthersAreMet() {
        List<Answer> answers = explain("us-ear-russia-luxury", "PL", "220830", "EAR99");
        assertThat(answers).extracting(Answer::met).containsExactly(false, true, true);
        assertThat(failed(answers.get(0))).containsExactly("country in (\"RU\", \"BY\")");
        assertThat(answers.get(1).attempts())
                .as("the lists that whisky is on, of which the rule asks for one")
                .anySatisfy(attempt -> assertThat(attempt.failed()).isEmpty());
    }

    @Test
    void whatRestsOnAnUnmetConditionIsAnsweredAsFarAsItCanBe() {
        List<Answer> answers = explain("us-ear-russia-luxury", "RU", "847150", "5A992.c");
        assertThat(answers).extracting(Answer::met).containsExactly(true, false, false);
        assertThat(answers.get(2).attempts())
                .as("the item is not compared with one that was not found")
                .isNotEmpty()
                .allSatisfy(attempt -> assertThat(attempt.failed()).isEmpty());
    }

    @Test
    void whatMustNotBeThereIsShown() {
        List<Answer> answers = explain("us-ear-country-chart-outside", "CN", "841112", "9A101");
        Answer absence = answers.get(1);
        assertThat(absence.met()).isFalse();
        assertThat(absence.parts()).singleElement().satisfies(part -> {
            assertThat(part.met()).isTrue();
            assertThat(part.attempts()).isNotEmpty().allSatisfy(attempt -> assertThat(attempt.failed())
                    .isEmpty());
        });
    }

    private static List<String> failed(Answer answer) {
        return answer.attempts().stream()
                .flatMap(attempt -> attempt.failed().stream())
                .map(Constraint::text)
                .distinct()
                .toList();
    }

    private static List<Answer> explain(String id, String country, String hsCode, String eccn) {
        LocalDate day = LocalDate.of(2024, 7, 1);
        List<InterpretedRule> inForce = rulebook.interpreted().stream()
                .filter(rule -> rule.header().regime().group().equals("us-ear")
                        || rule.header().id().equals(id))
                .filter(rule -> rule.header().period().contains(day))
                .toList();
        InterpretedRule rule = inForce.stream()
                .filter(each -> each.header().id().equals(id))
                .findFirst()
                .orElseThrow();
        try (Screener screener = new Screener(Knowledge.of(rulebook, List.of(), List.of(), List.of()))) {
            OfDay facts = screener.facts(
                            TransactionReader.read(Map.of(
                                    "id", "explained",
                                    "date", day.toString(),
                                    "items", List.of(Map.of("hsCode", hsCode, "eccn", eccn, "origin", "US")),
                                    "ultimateConsignee", Map.of("name", "Imaginary Buyer", "country", country))),
                            null)
                    .of(GoverningDay.EXPORT)
                    .get(0);
            return Interpretation.of(inForce, facts.facts().all()).explain(rule);
        }
    }
}
