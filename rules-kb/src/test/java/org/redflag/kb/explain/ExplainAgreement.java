package org.redflag.kb.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redflag.kb.EngineConclusions;
import org.redflag.kb.Knowledge;
import org.redflag.kb.Rulebook;
import org.redflag.kb.explain.RuleAnswer.Outcome;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.model.Transaction;

/** Counts on how many answers explanation and engine agree, and names those on which they do not. */
public final class ExplainAgreement {

    /** What was compared. */
    public record Figures(
            int transactions, long answers, long concluded, long changes, List<String> differences, double seconds) {

        public String text() {
            return transactions + " transactions, " + answers + " answers of rules, of which " + concluded
                    + " concluded; " + changes + " changes told and decided again; " + differences.size()
                    + " differences; " + seconds + " s";
        }
    }

    private ExplainAgreement() {}

    /** Prints the figures: how many transactions, for how many of them changes are tried, and a seed. */
    public static void main(String[] arguments) {
        int transactions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int withChanges = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        Figures figures = measure(transactions, arguments.length > 2 ? Long.parseLong(arguments[2]) : 1, withChanges);
        System.out.println(figures.text());
        figures.differences().stream().limit(3).forEach(System.out::println);
    }

    /**
     * Compares.
     *
     * @param withChanges for how many transactions changes are looked for, each of which the engine then decides
     */
    public static Figures measure(int transactions, long seed, int withChanges) {
        long begin = System.nanoTime();
        ListLibrary lists = ListLibrary.embedded();
        Knowledge knowledge = Knowledge.of(Rulebook.builtIn(), lists.parties(), lists.editions(), lists.problems());
        List<String> differences = new ArrayList<>();
        long answers = 0;
        long concluded = 0;
        long changes = 0;
        try (TransactionExplainer explainer = new TransactionExplainer(knowledge);
                EngineConclusions engine = new EngineConclusions(knowledge)) {
            int number = 0;
            for (Transaction transaction : new GeneratedTransactions(seed).next(transactions)) {
                Set<String> truth = engine.of(transaction);
                Explanation explanation = explainer.explain(transaction, null, id -> true);
                for (RuleAnswer answer : explanation.rules()) {
                    answers++;
                    boolean says = answer.outcome() == Outcome.CONCLUDED;
                    concluded += says ? 1 : 0;
                    boolean is = truth.contains(answer.rule().id() + " on " + answer.day());
                    boolean allMet = answer.conditions().stream().allMatch(ConditionAnswer::met);
                    if (says != is
                            || (says && (!answer.missing().isEmpty() || !allMet))
                            || (answer.outcome() == Outcome.NOT_MET
                                    && (answer.missing().isEmpty() || allMet))) {
                        differences.add(transaction + ": " + answer);
                    }
                }
                if (number++ < withChanges) {
                    changes += changes(explainer, engine, transaction, differences);
                }
            }
        }
        return new Figures(
                transactions, answers, concluded, changes, differences, (System.nanoTime() - begin) / 1_000_000_000.0);
    }

    /** Every change that is told is made once more, by its words, and given to the engine. */
    private static long changes(
            TransactionExplainer explainer,
            EngineConclusions engine,
            Transaction transaction,
            List<String> differences) {
        long changes = 0;
        for (RuleAnswer answer :
                explainer.explainWithChanges(transaction, null, id -> true).rules()) {
            for (WhatIf whatIf : answer.whatIfs()) {
                changes++;
                Set<String> concluding = engine.of(changed(transaction, whatIf)).stream()
                        .map(each -> each.substring(0, each.indexOf(' ')))
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!concluding.contains(answer.rule().id())) {
                    differences.add(
                            transaction + ": " + answer.rule().id() + " does not conclude if " + whatIf.change());
                }
            }
        }
        return changes;
    }

    private static Transaction changed(Transaction transaction, WhatIf whatIf) {
        String change = whatIf.change();
        if (whatIf.kind() == WhatIf.Kind.DAY) {
            return TransactionField.moved(transaction, LocalDate.parse(change.substring(change.lastIndexOf(' ') + 1)));
        }
        String path = change.substring(0, change.indexOf(" were "));
        String words = change.substring(change.indexOf(" were ") + " were ".length());
        TransactionField field = TransactionField.of(transaction).stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
        return field.with(value(field.type(), words)).orElseThrow();
    }

    private static Object value(Class<?> type, String words) {
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(words)) {
                    return constant;
                }
            }
        }
        if (type == Boolean.class || type == boolean.class) {
            return words.equals("yes");
        }
        return type == java.math.BigDecimal.class ? new java.math.BigDecimal(words) : words;
    }
}
