package org.redflag.kb.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redflag.kb.engine.Answer;
import org.redflag.kb.engine.Condition;
import org.redflag.kb.engine.Condition.All;
import org.redflag.kb.engine.Condition.Any;
import org.redflag.kb.engine.Condition.Existence;
import org.redflag.kb.engine.Condition.FactPattern;
import org.redflag.kb.engine.Constraint;
import org.redflag.kb.engine.Interpretation;
import org.redflag.kb.engine.InterpretedRule;
import org.redflag.kb.engine.Missing;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.explain.ConditionAnswer.FactAnswer;
import org.redflag.kb.explain.ConditionAnswer.FailedTest;
import org.redflag.kb.explain.RuleAnswer.Outcome;
import org.redflag.kb.findings.FactWords;

/** Writes what the rules of one group make of the facts of one day. */
final class AnswerWriter {

    private final Interpretation interpretation;
    private final OfDay facts;

    AnswerWriter(Interpretation interpretation, OfDay facts) {
        this.interpretation = interpretation;
        this.facts = facts;
    }

    RuleAnswer answer(InterpretedRule rule) {
        Outcome outcome = !rule.header().period().contains(facts.day())
                ? Outcome.NOT_IN_FORCE
                : interpretation.concludes(rule) ? Outcome.CONCLUDED : Outcome.NOT_MET;
        List<MissingThing> missing =
                interpretation.missing(rule).stream().map(this::missing).toList();
        List<ConditionAnswer> conditions =
                interpretation.explain(rule).stream().map(this::condition).toList();
        return new RuleAnswer(
                rule.header(), rule.file(), rule.line(), facts.day(), outcome, conditions, missing, List.of());
    }

    private ConditionAnswer condition(Answer answer) {
        return new ConditionAnswer(
                answer.condition().line(),
                PlainWords.of(answer.condition()),
                answer.met(),
                answer.attempts().stream()
                        .sorted(Comparator.comparingInt(
                                attempt -> attempt.failed().size()))
                        .map(attempt -> new FactAnswer(
                                FactWords.of(attempt.fact()),
                                attempt.failed().stream()
                                        .map(failed -> failed(failed, attempt.fact()))
                                        .toList()))
                        .distinct()
                        .toList(),
                answer.parts().stream().map(this::condition).toList());
    }

    private FailedTest failed(Constraint constraint, Object fact) {
        return new FailedTest(constraint.line(), PlainWords.test(constraint.text()), found(constraint, fact));
    }

    private String found(Constraint constraint, Object fact) {
        Map<String, String> values = FactWords.lookedAt(fact, constraint.text(), facts.facts());
        return values.entrySet().stream()
                .map(each -> PlainWords.test(each.getKey()) + " is "
                        + (each.getValue().isEmpty() ? "empty" : each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private MissingThing missing(Missing missing) {
        Object fact = missing.fact();
        if (missing.failed().isEmpty() && fact != null) {
            return new MissingThing(
                    missing.condition().line(),
                    "there must be none: " + FactWords.of(fact),
                    tests(missing.condition()));
        }
        if (fact == null || !(missing.condition() instanceof FactPattern)) {
            return new MissingThing(
                    missing.condition().line(),
                    "needs " + PlainWords.of(missing.condition()) + "; there is none",
                    tests(missing.condition()));
        }
        String tests = missing.failed().stream()
                .map(each -> PlainWords.test(each.text()) + " (found: " + found(each, fact) + ")")
                .collect(Collectors.joining("; "));
        return new MissingThing(
                missing.failed().get(0).line(),
                FactWords.of(fact) + ": " + tests,
                missing.failed().stream().map(Constraint::text).toList());
    }

    /** All tests below a condition. */
    private static List<String> tests(Condition condition) {
        if (condition instanceof FactPattern pattern) {
            return pattern.constraints().stream().map(Constraint::text).toList();
        }
        if (condition instanceof Existence existence) {
            return tests(existence.of());
        }
        List<Condition> parts = condition instanceof All all ? all.parts() : ((Any) condition).parts();
        return parts.stream().flatMap(part -> tests(part).stream()).toList();
    }
}
