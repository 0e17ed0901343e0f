package org.redflag.kb.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.redflag.kb.Knowledge;
import org.redflag.kb.Rulebook;
import org.redflag.kb.Screener;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.model.Authorization;
import org.redflag.model.Decision;
import org.redflag.model.Finding;
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
        Knowledge knowledge =
                Knowledge.of(rulebook, scenario.listed(), GoodGuys.of(scenario.goodGuys()), List.of(), List.of());
        try (Screener screener = new Screener(knowledge)) {
            return screener.check(scenario.transaction(), null, inferred);
        }
    }

    /** What is wrong, one sentence each; empty when the scenario holds. */
    public List<String> disagreements(Scenario scenario) {
        Set<String> concluded = new TreeSet<>();
        Decision decision = decide(scenario, header -> concluded.add(header.id()));
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
