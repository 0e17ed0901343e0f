package org.redflag.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.redflag.kb.explain.ConditionAnswer;
import org.redflag.kb.explain.ConditionAnswer.FactAnswer;
import org.redflag.kb.explain.Explanation;
import org.redflag.kb.explain.MissingThing;
import org.redflag.kb.explain.RuleAnswer;
import org.redflag.kb.explain.RuleAnswer.Outcome;
import org.redflag.kb.explain.WhatIf;
import org.redflag.model.Decision;

/** Explanations for people: a tree for each rule, those that concluded first. */
public final class ExplanationTree {

    private static final String INDENT = "  ";
    private static final int MOST_FACTS = 4;

    private final Writer out;
    private final Colors colors;
    private final int width;
    private final boolean all;

    /**
     * A tree on a terminal.
     *
     * @param all whether rules that are far from concluding are shown too
     */
    public ExplanationTree(Writer out, boolean colored, int width, boolean all) {
        this.out = out;
        this.colors = new Colors(colored);
        this.width = width;
        this.all = all;
    }

    public void write(Explanation explanation) throws IOException {
        Decision decision = explanation.decision();
        line(colors.of(decision.disposition(), decision.disposition().name()) + "  "
                + colors.bold(TableWriter.printable(decision.transactionId())) + "  as of " + decision.asOf());
        section("Concluded", of(explanation, Outcome.CONCLUDED));
        List<RuleAnswer> others = explanation.rules().stream()
                .filter(answer -> answer.outcome() != Outcome.CONCLUDED)
                .toList();
        List<RuleAnswer> shown =
                all ? others : others.stream().filter(ExplanationTree::isNear).toList();
        section(all ? "Did not conclude" : "One thing away", shown);
        if (!all) {
            line((others.size() - shown.size())
                    + " more rules did not conclude anything; --all or --rule RULE shows them");
        }
        line("");
    }

    private static boolean isNear(RuleAnswer answer) {
        return !answer.whatIfs().isEmpty() && answer.missing().size() <= 1;
    }

    private static List<RuleAnswer> of(Explanation explanation, Outcome outcome) {
        return explanation.rules().stream()
                .filter(answer -> answer.outcome() == outcome)
                .toList();
    }

    private void section(String title, List<RuleAnswer> answers) throws IOException {
        line("");
        line(colors.bold(title) + " (" + answers.size() + ")");
        for (RuleAnswer answer : answers) {
            rule(answer);
        }
    }

    private void rule(RuleAnswer answer) throws IOException {
        line("");
        wrapped(INDENT, answer.rule().id() + "  " + answer.rule().title());
        String period = answer.rule().effective()
                + (answer.rule().until() == null
                        ? " on"
                        : " until " + answer.rule().until());
        wrapped(
                INDENT,
                outcome(answer) + "  [" + answer.rule().citation() + "; in force from " + period + "; " + answer.file()
                        + ":" + answer.line() + "]");
        if (all || answer.outcome() == Outcome.CONCLUDED) {
            for (ConditionAnswer condition : answer.conditions()) {
                condition(condition, 2);
            }
        }
        for (MissingThing missing : answer.missing()) {
            wrapped(INDENT + "missing  ", "line " + missing.line() + ": " + missing.text());
        }
        if (!answer.whatIfs().isEmpty()) {
            String changes = answer.whatIfs().stream().map(WhatIf::change).collect(Collectors.joining(", or "));
            wrapped(INDENT + "-> ", "would be " + answer.says() + " if " + changes);
        }
    }

    private static String outcome(RuleAnswer answer) {
        return switch (answer.outcome()) {
            case CONCLUDED -> "concluded " + answer.says();
            case NOT_MET -> "did not apply on " + answer.day();
            case NOT_IN_FORCE ->
                "was not in force on " + answer.day() + (answer.missing().isEmpty() ? "; its conditions are met" : "");
        };
    }

    private void condition(ConditionAnswer condition, int depth) throws IOException {
        String indent = INDENT.repeat(depth);
        wrapped(indent + (condition.met() ? "+ " : "x "), "line " + condition.line() + ": " + condition.text());
        List<FactAnswer> facts = condition.facts();
        for (FactAnswer fact : facts.subList(0, Math.min(MOST_FACTS, facts.size()))) {
            fact(fact, indent + INDENT);
        }
        if (facts.size() > MOST_FACTS) {
            line(indent + INDENT + "  and " + (facts.size() - MOST_FACTS) + " more");
        }
        if (facts.isEmpty() && condition.parts().isEmpty()) {
            line(indent + INDENT + "  there is none");
        }
        for (ConditionAnswer part : condition.parts()) {
            condition(part, depth + 1);
        }
    }

    private void fact(FactAnswer fact, String indent) throws IOException {
        String failed = fact.failed().stream()
                .map(each -> "needs: " + each.test() + "; has: " + each.found())
                .collect(Collectors.joining("; "));
        wrapped(indent + (failed.isEmpty() ? "= " : "/ "), fact.fact() + (failed.isEmpty() ? "" : " -- " + failed));
    }

    private void wrapped(String lead, String text) throws IOException {
        StringBuilder lines = new StringBuilder();
        Wrap.append(lines, lead, " ".repeat(lead.length()), TableWriter.printable(text), width);
        out.append(lines);
    }

    private void line(String text) throws IOException {
        out.write(text.stripTrailing());
        out.write('\n');
    }
}
