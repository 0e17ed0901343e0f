package org.redflag.kb.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redflag.kb.Rulebook;
import org.redflag.kb.rulebook.RulebookFiles;

class ScenariosTest {

    @TestFactory
    Stream<DynamicTest> theRulesSayWhatEveryScenarioExpects() {
        List<Scenario> scenarios = ScenarioReader.readAll(RulebookFiles.builtIn());
        assertThat(scenarios).isNotEmpty();
        ScenarioRunner runner = new ScenarioRunner(Rulebook.builtIn());
        return scenarios.stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.rule() + ": " + scenario.name(), () -> assertThat(runner.disagreements(scenario))
                                .as("%s: %s", scenario.file(), scenario.name())
                                .isEmpty()));
    }
}
