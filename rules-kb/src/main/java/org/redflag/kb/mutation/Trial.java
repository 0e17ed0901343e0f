package org.redflag.kb.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redflag.kb.engine.FactsByKind;
import org.redflag.kb.engine.InterpretedRule;
import org.redflag.kb.engine.Interpreter;
import org.redflag.kb.enrich.GoverningFacts;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.rulebook.Regime;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.scenario.Scenario;

/** One scenario with its facts looked up once, to be asked again and again what changed rules make of it. */
final class Trial {

    /** What one group of rules looks at on one day. */
    private record Sitting(String group, LocalDate day, List<Object> facts, FactsByKind known) {

        boolean matches(InterpretedRule rule) {
            return rule.header().regime().group().equals(group)
                    && rule.header().period().contains(day)
                    && rule.matches(known);
        }
    }

    private final Scenario scenario;
    private final GoverningFacts governing;
    private final Collection<InterpretedRule> rules;
    private final List<Sitting> sittings = new ArrayList<>();
    private final Set<InterpretedRule> matched = new HashSet<>();

    Trial(Scenario scenario, GoverningFacts governing, Collection<InterpretedRule> rules) {
        this.scenario = scenario;
        this.governing = governing;
        this.rules = rules;
        Map<String, Regime> groups = new LinkedHashMap<>();
        rules.forEach(rule ->
                groups.putIfAbsent(rule.header().regime().group(), rule.header().regime()));
        groups.forEach((group, regime) -> {
            for (OfDay each : governing.of(regime.governingDay())) {
                List<Object> facts = each.facts().all();
                sittings.add(new Sitting(
                        group, each.day(), facts, Interpreter.withInferred(inForce(group, each.day(), rules), facts)));
            }
        });
        for (InterpretedRule rule : rules) {
            if (sittings.stream().anyMatch(sitting -> sitting.matches(rule))) {
                matched.add(rule);
            }
        }
    }

    private static List<InterpretedRule> inForce(String group, LocalDate day, Collection<InterpretedRule> rules) {
        return rules.stream()
                .filter(rule -> rule.header().regime().group().equals(group)
                        && rule.header().period().contains(day))
                .toList();
    }

    /** The rules on whose conclusions the scenario's expectations depend. */
    Set<String> concerns() {
        Set<String> ids = scenario.rules();
        for (InterpretedRule rule : rules) {
            if (scenario.rules().contains(rule.header().id())) {
                ids.addAll(rule.header().authorizes());
            }
        }
        return ids;
    }

    /** Whether the rules meet the scenario's expectations. */
    boolean holds() {
        return holds(matched);
    }

    /** Whether a mutant fails or spoils the scenario's expectations. */
    boolean notices(Mutant mutant) {
        try {
            return !holdsWith(mutant);
        } catch (RuntimeException e) {
            // A rule that fails makes the transaction NOT_SCREENED, which no scenario expects.
            return true;
        }
    }

    private boolean holdsWith(Mutant mutant) {
        if (mutant.original().header().infers() != null && infersOtherwise(mutant)) {
            return new Trial(scenario, governing, replaced(mutant, rules)).holds();
        }
        boolean matchesNow = sittings.stream().anyMatch(sitting -> sitting.matches(mutant.changed()));
        if (matchesNow == matched.contains(mutant.original())) {
            return true;
        }
        Set<InterpretedRule> now = new HashSet<>(matched);
        if (matchesNow) {
            now.add(mutant.original());
        } else {
            now.remove(mutant.original());
        }
        return holds(now);
    }

    private boolean infersOtherwise(Mutant mutant) {
        return sittings.stream()
                .filter(sitting -> sitting.group()
                        .equals(mutant.original().header().regime().group()))
                .anyMatch(sitting -> {
                    List<InterpretedRule> others = inForce(sitting.group(), sitting.day(), replaced(mutant, rules));
                    Set<Object> known = new HashSet<>(
                            Interpreter.withInferred(others, sitting.facts()).all());
                    return !known.equals(new HashSet<>(sitting.known().all()));
                });
    }

    private static List<InterpretedRule> replaced(Mutant mutant, Collection<InterpretedRule> rules) {
        return rules.stream()
                .map(rule -> rule == mutant.original() ? mutant.changed() : rule)
                .toList();
    }

    private boolean holds(Set<InterpretedRule> concluding) {
        Set<String> ids = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (InterpretedRule rule : concluding) {
            RuleHeader header = rule.header();
            if (header.authorizes().isEmpty()) {
                ids.add(header.id());
            }
            if (header.effect() != null) {
                found.add(header.id());
            }
        }
        // An authorization that answers nothing is no conclusion.
        for (InterpretedRule rule : concluding) {
            if (rule.header().authorizes().stream().anyMatch(found::contains)) {
                ids.add(rule.header().id());
            }
        }
        return scenario.missing(ids).isEmpty() && !scenario.unexpected(ids);
    }
}
