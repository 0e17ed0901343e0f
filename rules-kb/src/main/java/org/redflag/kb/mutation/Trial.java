package org.redflag.kb.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redflag.kb.Rulebook;
import org.redflag.kb.engine.Conclusion;
import org.redflag.kb.engine.Interpretation;
import org.redflag.kb.engine.InterpretedRule;
import org.redflag.kb.enrich.GoverningFacts;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.findings.DecisionWriter;
import org.redflag.kb.lists.ListCoverage;
import org.redflag.kb.rulebook.Regime;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.scenario.Scenario;
import org.redflag.kb.scenario.ScenarioRunner;
import org.redflag.model.Decision;
import org.redflag.model.KnowledgeReference;

/** One scenario with its facts looked up once, to be asked again and again what changed rules make of it. */
final class Trial {

    /** What one group of rules looks at on one day, and what each rule concludes from it. */
    private record Sitting(
            String group,
            OfDay facts,
            Interpretation interpretation,
            Map<InterpretedRule, List<Conclusion>> conclusions) {

        static Sitting of(String group, OfDay facts, List<InterpretedRule> rules) {
            List<InterpretedRule> inForce = inForce(group, facts, rules);
            return of(group, facts, interpret(inForce, facts), inForce);
        }

        private static Sitting of(
                String group, OfDay facts, Interpretation interpretation, List<InterpretedRule> inForce) {
            Map<InterpretedRule, List<Conclusion>> conclusions = new LinkedHashMap<>();
            for (InterpretedRule rule : inForce) {
                conclusions.put(rule, interpretation.conclusions(rule));
            }
            return new Sitting(group, facts, interpretation, conclusions);
        }

        private static Interpretation interpret(List<InterpretedRule> inForce, OfDay facts) {
            return Interpretation.of(inForce, facts.facts().all());
        }

        private static List<InterpretedRule> inForce(String group, OfDay facts, List<InterpretedRule> rules) {
            return rules.stream().filter(rule -> isInForce(rule, group, facts)).toList();
        }

        private static boolean isInForce(InterpretedRule rule, String group, OfDay facts) {
            return rule.header().regime().group().equals(group)
                    && rule.header().period().contains(facts.day());
        }

        /** The same, with a changed rule in place of the original; itself when that makes no difference. */
        Sitting with(Mutant mutant, List<InterpretedRule> rules) {
            if (!mutant.original().header().regime().group().equals(group)) {
                return this;
            }
            List<Conclusion> now = isInForce(mutant.changed(), group, facts)
                    ? interpretation.conclusions(mutant.changed())
                    : List.of();
            if (facts(now).equals(facts(conclusions.getOrDefault(mutant.original(), List.of())))) {
                return this;
            }
            if (mutant.original().header().infers() != null) {
                List<InterpretedRule> others = inForce(group, facts, replaced(mutant, rules));
                Interpretation other = interpret(others, facts);
                if (!other.inferred().equals(interpretation.inferred())) {
                    return of(group, facts, other, others);
                }
            }
            Map<InterpretedRule, List<Conclusion>> changed = new LinkedHashMap<>(conclusions);
            changed.put(mutant.original(), now);
            return new Sitting(group, facts, interpretation, changed);
        }

        private static List<List<Object>> facts(List<Conclusion> conclusions) {
            return conclusions.stream().map(Conclusion::facts).toList();
        }

        private static List<InterpretedRule> replaced(Mutant mutant, List<InterpretedRule> rules) {
            return rules.stream()
                    .map(rule -> rule == mutant.original() ? mutant.changed() : rule)
                    .toList();
        }
    }

    private final Scenario scenario;
    private final Rulebook rulebook;
    private final List<InterpretedRule> rules;
    private final List<Sitting> sittings = new ArrayList<>();

    Trial(Scenario scenario, GoverningFacts governing, Rulebook rulebook, List<InterpretedRule> rules) {
        this.scenario = scenario;
        this.rulebook = rulebook;
        this.rules = rules;
        Map<String, Regime> groups = new LinkedHashMap<>();
        rules.forEach(rule ->
                groups.putIfAbsent(rule.header().regime().group(), rule.header().regime()));
        groups.forEach((group, regime) ->
                governing.of(regime.governingDay()).forEach(facts -> sittings.add(Sitting.of(group, facts, rules))));
    }

    /** The rules on whose conclusions the scenario's expectations can depend; absent when on those of any. */
    Set<String> concerns() {
        Set<String> ids = new HashSet<>(scenario.expect());
        ids.add(scenario.rule());
        if (scenario.disposition() != null) {
            rules.forEach(rule -> ids.add(rule.header().id()));
        }
        for (InterpretedRule rule : rules) {
            RuleHeader header = rule.header();
            if (scenario.expect().contains(header.id()) || scenario.rule().equals(header.id())) {
                ids.addAll(header.authorizes());
                ids.addAll(header.mayAuthorize());
            }
        }
        return ids;
    }

    /** The scenario's sentence. */
    String name() {
        return scenario.name();
    }

    /** What is wrong with the scenario before anything is changed. */
    List<String> disagreements() {
        return disagreements(sittings);
    }

    /** Whether a mutant spoils the scenario's expectations. */
    boolean notices(Mutant mutant) {
        try {
            List<Sitting> changed = sittings.stream()
                    .map(sitting -> sitting.with(mutant, rules))
                    .toList();
            return !changed.equals(sittings) && !disagreements(changed).isEmpty();
        } catch (RuntimeException e) {
            // A rule that fails makes the transaction NOT_SCREENED, which no scenario expects.
            return true;
        }
    }

    private List<String> disagreements(List<Sitting> held) {
        DecisionWriter writer =
                new DecisionWriter(rulebook.reference().reviewPolicies(), rulebook.weighing(), ListCoverage.NONE);
        held.forEach(sitting ->
                sitting.conclusions().values().forEach(conclusions -> writer.add(conclusions, sitting.facts())));
        Decision decision = writer.of(
                scenario.transaction(),
                scenario.transaction().date(),
                new KnowledgeReference(rulebook.digest(), rulebook.digest(), List.of()));
        Set<String> inferring = writer.inferring().stream().map(RuleHeader::id).collect(Collectors.toSet());
        return ScenarioRunner.disagreements(scenario, decision, inferring);
    }
}
