package org.redflag.kb.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.redflag.kb.BookScreener;
import org.redflag.kb.Knowledge;
import org.redflag.kb.Rulebook;
import org.redflag.kb.Screener;
import org.redflag.kb.enrich.GoverningFacts;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.findings.DecisionWriter;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.lists.ListCoverage;
import org.redflag.kb.rulebook.Regime.GoverningDay;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.model.Authorization;
import org.redflag.model.Decision;
import org.redflag.model.Finding;
import org.redflag.model.KnowledgeReference;
import org.redflag.model.OpenQuestion;

/** Runs scenarios and says where the rules disagree with them. */
public final class ScenarioRunner {

    private final Rulebook rulebook;

    public ScenarioRunner(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public Decision decide(Scenario scenario) {
        return decide(scenario, header -> {});
    }

    private Decision decide(Scenario scenario, Consumer<RuleHeader> inferred) {
        if (!scenario.book().isEmpty()) {
            return decideBook(scenario);
        }
        try (Screener screener = screener(scenario)) {
            return screener.check(scenario.transaction(), null, inferred);
        }
    }

    private Decision decideBook(Scenario scenario) {
        DecisionWriter decision =
                new DecisionWriter(rulebook.reference().reviewPolicies(), rulebook.weighing(), ListCoverage.NONE);
        for (OfDay facts : facts(scenario).of(GoverningDay.BOOK)) {
            decision.add(new BookScreener(rulebook).conclusions(facts), facts);
        }
        return decision.of(
                scenario.transaction(),
                scenario.transaction().date(),
                new KnowledgeReference(rulebook.digest(), rulebook.digest(), List.of()));
    }

    /** The facts that the rules are held against. */
    public GoverningFacts facts(Scenario scenario) {
        if (!scenario.book().isEmpty()) {
            return scenario.book().facts(rulebook, scenario.transaction().date());
        }
        try (Screener screener = screener(scenario)) {
            return screener.facts(scenario.transaction(), null);
        }
    }

    private Screener screener(Scenario scenario) {
        return new Screener(Knowledge.of(
                rulebook,
                scenario.listed(),
                GoodGuys.of(scenario.goodGuys()),
                OwnershipRegister.of(scenario.register()),
                List.of(),
                List.of()));
    }

    /** What is wrong, one sentence each; empty when the scenario holds. */
    public List<String> disagreements(Scenario scenario) {
        Set<String> inferring = new TreeSet<>();
        Decision decision = decide(scenario, header -> inferring.add(header.id()));
        return disagreements(scenario, decision, inferring);
    }

    /**
     * What is wrong with a decision.
     *
     * @param inferring ids of the rules that inferred something for others, which a decision does not show
     */
    public static List<String> disagreements(Scenario scenario, Decision decision, Set<String> inferring) {
        Set<String> concluded = new TreeSet<>(inferring);
        decision.findings().stream().map(Finding::ruleId).forEach(concluded::add);
        decision.authorizations().stream().map(Authorization::ruleId).forEach(concluded::add);
        decision.openQuestions().stream().map(OpenQuestion::ruleId).forEach(concluded::add);
        List<String> wrong = new ArrayList<>();
        for (String id : scenario.expect()) {
            if (!concluded.contains(id)) {
                wrong.add(id + " should have concluded something; those that did: " + concluded);
            }
        }
        if (concluded.contains(scenario.rule()) && !scenario.expect().contains(scenario.rule())) {
            wrong.add(scenario.rule() + " should not have concluded anything, but did: "
                    + decision.findings().stream()
                            .filter(finding -> finding.ruleId().equals(scenario.rule()))
                            .map(Finding::because)
                            .toList());
        }
        if (scenario.disposition() != null && scenario.disposition() != decision.disposition()) {
            wrong.add("the disposition should be " + scenario.disposition() + " but is " + decision.disposition()
                    + " by " + concluded);
        }
        decision.notScreened().forEach(check -> wrong.add(check.check() + " " + check.reason()));
        return wrong;
    }
}
