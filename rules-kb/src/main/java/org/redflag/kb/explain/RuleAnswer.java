package org.redflag.kb.explain;

import java.time.LocalDate;
import java.util.List;
import org.redflag.kb.rulebook.RuleHeader;

/**
 * What one rule made of a transaction on one day.
 *
 * @param rule the version in force on the day, or else the one nearest to it
 * @param file the path of its file below the rulebook
 * @param line where the version begins
 * @param conditions the answers to its conditions, in their order
 * @param missing what keeps it from concluding, where the facts come nearest; empty when its conditions are met
 * @param whatIfs changes of the transaction, each tried, with which it would conclude; the smallest first
 */
public record RuleAnswer(
        RuleHeader rule,
        String file,
        int line,
        LocalDate day,
        Outcome outcome,
        List<ConditionAnswer> conditions,
        List<MissingThing> missing,
        List<WhatIf> whatIfs) {

    /** What became of a rule. */
    public enum Outcome {
        CONCLUDED,
        /** It was in force, and some condition was not met. */
        NOT_MET,
        /** No version of it was in force on the day. */
        NOT_IN_FORCE
    }

    public RuleAnswer {
        conditions = List.copyOf(conditions);
        missing = List.copyOf(missing);
        whatIfs = List.copyOf(whatIfs);
    }

    /** What the rule says when it concludes: its effect, or what it adds or answers. */
    public String says() {
        if (rule.effect() != null) {
            return rule.effect().name();
        }
        if (rule.infers() != null) {
            return "the fact " + rule.infers();
        }
        return rule.mayAuthorize().isEmpty() ? "an authorization" : "an open question";
    }

    RuleAnswer with(List<WhatIf> tried) {
        return new RuleAnswer(rule, file, line, day, outcome, conditions, missing, tried);
    }
}
