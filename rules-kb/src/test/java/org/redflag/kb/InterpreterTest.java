package org.redflag.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.kb.engine.Conclusion;
import org.redflag.kb.engine.Evaluator;
import org.redflag.kb.engine.InterpretedRule;
import org.redflag.kb.engine.Interpreter;
import org.redflag.kb.enrich.GoverningFacts;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.kb.scenario.ScenarioReader;
import org.redflag.kb.scenario.ScenarioRunner;

/** The interpreter and the engine know nothing of each other's way to a conclusion; each is held against the other. */
class InterpreterTest {

    private static final int MIXTURES = 600;

    private static List<Evaluator> evaluators;
    private static List<InterpretedRule> rules;
    private static List<GoverningFacts> scenarios;

    @BeforeAll
    static void readTheRulebook() {
        Rulebook rulebook = Rulebook.builtIn();
        evaluators = rulebook.engine().groups().stream().map(Evaluator::new).toList();
        rules = rulebook.interpreted();
        ScenarioRunner runner = new ScenarioRunner(rulebook);
        scenarios = ScenarioReader.readAll(RulebookFiles.builtIn()).stream()
                .map(runner::facts)
                .toList();
    }

    @AfterAll
    static void close() {
        evaluators.forEach(Evaluator::close);
    }

    @Test
    void everyRuleHasTheSameMatchesInEveryScenario() {
        int compared = 0;
        for (GoverningFacts scenario : scenarios) {
            for (Evaluator evaluator : evaluators) {
                for (OfDay each : scenario.of(evaluator.group().governingDay())) {
                    compared += compare(evaluator, each.facts().all(), each.day());
                }
            }
        }
        assertThat(compared).as("conclusions").isGreaterThan(3000);
    }

    /** Scenarios hold few facts; several of them at once make the patterns of a rule meet the wrong partners too. */
    @Test
    void everyRuleHasTheSameMatchesWhenScenariosAreMixed() {
        Random random = new Random(20240612);
        int compared = 0;
        for (int i = 0; i < MIXTURES; i++) {
            for (Evaluator evaluator : evaluators) {
                List<Object> facts = new ArrayList<>();
                LocalDate day = LocalDate.MIN;
                for (int part = 0; part < 2 + i % 3; part++) {
                    // A scenario is of a transaction or of a book, and has nothing for the rules of the other.
                    for (OfDay some :
                            scenarios
                                    .get(random.nextInt(scenarios.size()))
                                    .of(evaluator.group().governingDay())
                                    .stream()
                                    .limit(1)
                                    .toList()) {
                        facts.addAll(some.facts().all());
                        day = some.day();
                    }
                }
                compared += compare(evaluator, facts, day);
            }
        }
        assertThat(compared).as("conclusions").isGreaterThan(3000);
    }

    private static int compare(Evaluator evaluator, List<Object> facts, LocalDate day) {
        List<InterpretedRule> inForce = rules.stream()
                .filter(rule ->
                        rule.header().regime().group().equals(evaluator.group().name()))
                .filter(rule -> rule.header().period().contains(day))
                .toList();
        List<Conclusion> concluded = evaluator.evaluate(facts, day);
        assertThat(counted(Interpreter.conclude(inForce, facts)))
                .as("conclusions on %s from %s", day, facts)
                .isEqualTo(counted(concluded));
        return concluded.size();
    }

    /** How often each rule matched which facts, in whatever order. */
    private static Map<RuleHeader, Map<Map<Object, Integer>, Integer>> counted(List<Conclusion> conclusions) {
        Map<RuleHeader, Map<Map<Object, Integer>, Integer>> counts = new HashMap<>();
        for (Conclusion conclusion : conclusions) {
            Map<Object, Integer> facts = new HashMap<>();
            conclusion.facts().forEach(fact -> facts.merge(fact, 1, Integer::sum));
            counts.computeIfAbsent(conclusion.header(), h -> new HashMap<>()).merge(facts, 1, Integer::sum);
        }
        return counts;
    }
}
