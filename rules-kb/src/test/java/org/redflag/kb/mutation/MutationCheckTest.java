package org.redflag.kb.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.kb.Rulebook;
import org.redflag.kb.engine.InterpretedRule;

class MutationCheckTest {

    /** Percent of mutants noticed, by folder: what was measured, rounded down; it goes up and never down. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("eu/belarus", 100),
            Map.entry("eu/dualuse", 100),
            Map.entry("eu/restrictive", 100),
            Map.entry("gb/export", 100),
            Map.entry("gb/sanctions", 100),
            Map.entry("gb/trade", 100),
            Map.entry("patterns", 99),
            Map.entry("redflags/bis", 100),
            Map.entry("redflags/completeness", 100),
            Map.entry("redflags/fincen", 100),
            Map.entry("redflags/matching", 100),
            Map.entry("redflags/own", 100),
            Map.entry("redflags/practice", 100),
            Map.entry("redflags/triseal", 100),
            Map.entry("un/sanctions", 100),
            Map.entry("us/ear", 96),
            Map.entry("us/ofac", 97));

    private static Rulebook rulebook;

    @BeforeAll
    static void readTheRulebook() {
        rulebook = Rulebook.builtIn();
    }

    @Test
    void scenariosNoticeNearlyEveryChangeOfARule() {
        List<FileResult> results = new MutationCheck(rulebook, EquivalentMutants.builtIn()).run("");
        Map<String, List<FileResult>> folders = results.stream().collect(Collectors.groupingBy(result -> result.file()
                .substring(0, result.file().lastIndexOf('/'))));
        assertThat(folders.keySet()).as("folders with a floor").isEqualTo(FLOORS.keySet());
        folders.forEach((folder, files) -> {
            int noticed = files.stream().mapToInt(FileResult::noticed).sum();
            List<Mutant> survivors = files.stream()
                    .flatMap(result -> result.survivors().stream())
                    .toList();
            assertThat(100.0 * noticed / (noticed + survivors.size()))
                    .as("percent of mutants of %s that some scenario notices; none does: %s", folder, survivors)
                    .isGreaterThanOrEqualTo(FLOORS.getOrDefault(folder, 0));
        });
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
