package org.redflag.kb.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.kb.Rulebook;
import org.redflag.kb.engine.InterpretedRule;

class MutationCheckTest {

    /** What was measured, rounded down; it goes up and never down. */
    private static final double FLOOR = 91;

    private static Rulebook rulebook;

    @BeforeAll
    static void readTheRulebook() {
        rulebook = Rulebook.builtIn();
    }

    @Test
    void scenariosNoticeNearlyEveryChangeOfARule() {
        List<FileResult> results = new MutationCheck(rulebook, EquivalentMutants.builtIn()).run("");
        int noticed = results.stream().mapToInt(FileResult::noticed).sum();
        List<Mutant> survivors =
                results.stream().flatMap(result -> result.survivors().stream()).toList();
        assertThat(100.0 * noticed / (noticed + survivors.size()))
                .as("percent of mutants that some scenario notices; those that none does: %s", survivors)
                .isGreaterThanOrEqualTo(FLOOR);
        assertThat(EquivalentMutants.builtIn().unused(results))
                .as("rows of equivalent-mutants.csv for mutants that are noticed or no longer there")
                .isEmpty();
    }

    @Test
    void everyConditionAndEveryDayIsChanged() {
        InterpretedRule rule = rulebook.interpreted().stream()
                .filter(each -> each.header().id().equals("redflags-triseal-redirected"))
                .findFirst()
                .orElseThrow();
        assertThat(Mutants.of(rule, List.of(rule)))
                .extracting(Mutant::change)
                .containsExactly(
                        "drop Route",
                        "drop 'previousDestination in (\"RU\", \"BY\")'",
                        "negate 'previousDestination in (\"RU\", \"BY\")'",
                        "drop exists Destination",
                        "'exists' becomes 'not'",
                        "drop not Destination",
                        "'not' becomes 'exists'",
                        "drop 'country in (\"RU\", \"BY\")'",
                        "negate 'country in (\"RU\", \"BY\")'",
                        "@effective a day earlier",
                        "@effective a day later");
    }
}
