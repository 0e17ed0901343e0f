package org.redflag.kb.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /**
     * The mutants of rules, each with the scenarios that notice it.
     *
     * @param wanted says by their ids which rules
     * @param firstOnly whether one scenario is enough
     */
    public List<DecidedMutant> decided(Predicate<String> wanted, boolean firstOnly) {
        List<DecidedMutant> decided = new ArrayList<>();
        for (InterpretedRule rule : rules) {
            if (wanted.test(rule.header().id())) {
                for (Mutant mutant :
                        Mutants.of(rule, versions.getOrDefault(rule.header().id(), List.of()))) {
                    List<String> by = concerned(mutant).stream()
                            .filter(trial -> trial.notices(mutant))
                            .limit(firstOnly ? 1 : Long.MAX_VALUE)
                            .map(Trial::name)
                            .toList();
                    decided.add(new DecidedMutant(mutant, by, by.isEmpty() && equivalents.contain(mutant)));
                }
            }
        }
        decided.sort(Comparator.comparing((DecidedMutant each) -> each.mutant().file())
                .thenComparing(each -> each.mutant().line()));
        return decided;
    }

    private boolean isNoticed(Mutant mutant) {
        return concerned(mutant).stream().anyMatch(trial -> trial.notices(mutant));
    }

    /** The trials that a mutant can change; what a rule infers can change the conclusions of any other. */
    private List<Trial> concerned(Mutant mutant) {
        return mutant.original().header().infers() != null
                ? trials
                : byRule.getOrDefault(mutant.original().header().id(), List.of());
    }
}
