package org.redflag.kb.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redflag.kb.Rulebook;
import org.redflag.kb.engine.InterpretedRule;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.kb.scenario.Scenario;
import org.redflag.kb.scenario.ScenarioReader;
import org.redflag.kb.scenario.ScenarioRunner;

/**
 * Says how well scenarios hold the rules: every mutant of a rule must spoil what some scenario expects. A mutant that
 * nothing notices shows a condition that could be lost, or one that the rule does not need.
 */
public final class MutationCheck {

    private final List<InterpretedRule> rules;
    private final Map<String, List<InterpretedRule>> versions;
    private final List<Trial> trials = new ArrayList<>();
    private final Map<String, List<Trial>> byRule = new HashMap<>();
    private final EquivalentMutants equivalents;

    public MutationCheck(Rulebook rulebook, EquivalentMutants equivalents) {
        this.equivalents = equivalents;
        rules = rulebook.interpreted();
        versions = rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.header().id()));
        ScenarioRunner runner = new ScenarioRunner(rulebook);
        for (Scenario scenario : ScenarioReader.readAll(RulebookFiles.builtIn())) {
            Trial trial = new Trial(scenario, runner.facts(scenario), rulebook, rules);
            if (!trial.disagreements().isEmpty()) {
                throw new IllegalStateException(scenario.file() + ", '" + scenario.name()
                        + "' does not hold as it is; mend it before asking what it notices: "
                        + trial.disagreements());
            }
            trials.add(trial);
            trial.concerns().forEach(id -> byRule.computeIfAbsent(id, i -> new ArrayList<>())
                    .add(trial));
        }
    }

    /**
     * Checks rule files.
     *
     * @param under the beginning of their paths below the rulebook, {@code us/ear/}; empty for all
     */
    public List<FileResult> run(String under) {
        return rules.stream()
                .map(InterpretedRule::file)
                .filter(file -> file.startsWith(under))
                .distinct()
                .sorted()
                .map(this::check)
                .toList();
    }

    private FileResult check(String file) {
        int noticed = 0;
        List<Mutant> equivalent = new ArrayList<>();
        List<Mutant> survivors = new ArrayList<>();
        for (InterpretedRule rule : rules) {
            if (!rule.file().equals(file)) {
                continue;
            }
            for (Mutant mutant :
                    Mutants.of(rule, versions.getOrDefault(rule.header().id(), List.of()))) {
                if (isNoticed(mutant)) {
                    noticed++;
                } else if (equivalents.contain(mutant)) {
                    equivalent.add(mutant);
                } else {
                    survivors.add(mutant);
                }
            }
        }
        return new FileResult(file, noticed, equivalent, survivors);
    }

    private boolean isNoticed(Mutant mutant) {
        // What a rule infers can change the conclusions of any other rule.
        List<Trial> concerned = mutant.original().header().infers() != null
                ? trials
                : byRule.getOrDefault(mutant.original().header().id(), List.of());
        return concerned.stream().anyMatch(trial -> trial.notices(mutant));
    }
}
