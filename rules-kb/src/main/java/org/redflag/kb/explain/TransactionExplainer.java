package org.redflag.kb.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.Knowledge;
import org.redflag.kb.Screener;
import org.redflag.kb.engine.Interpretation;
import org.redflag.kb.engine.InterpretedRule;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.explain.RuleAnswer.Outcome;
import org.redflag.kb.rulebook.Regime;
import org.redflag.model.Transaction;

/**
 * Explains transactions rule by rule, with the interpreter of the same rules that decide them; for one thread, like the
 * screener it uses.
 */
public final class TransactionExplainer implements AutoCloseable {

    private final Knowledge knowledge;
    private final Screener screener;
    private final Map<String, List<InterpretedRule>> groups = new LinkedHashMap<>();

    public TransactionExplainer(Knowledge knowledge) {
        this.knowledge = knowledge;
        screener = new Screener(knowledge);
        for (InterpretedRule rule : knowledge.rulebook().interpreted()) {
            groups.computeIfAbsent(rule.header().regime().group(), g -> new ArrayList<>())
                    .add(rule);
        }
    }

    /**
     * Every rule's answer.
     *
     * @param asOf the day whose law applies; the transaction's own days when absent
     * @param wanted ids of the rules to answer for
     */
    public Explanation explain(Transaction transaction, @Nullable LocalDate asOf, Predicate<String> wanted) {
        List<RuleAnswer> answers = new ArrayList<>();
        var facts = screener.facts(transaction, asOf);
        groups.forEach(
                (group, rules) -> facts.of(governingDay(rules)).forEach(each -> answer(rules, each, wanted, answers)));
        return new Explanation(screener.check(transaction, asOf), answers);
    }

    /** The same, with the changes of the transaction that would make rules conclude, each made and decided. */
    public Explanation explainWithChanges(Transaction transaction, @Nullable LocalDate asOf, Predicate<String> wanted) {
        Explanation plain = explain(transaction, asOf, wanted);
        Set<String> open = plain.rules().stream()
                .filter(answer -> answer.outcome() != Outcome.CONCLUDED)
                .map(answer -> answer.rule().id())
                .collect(Collectors.toSet());
        Changes changes = new Changes(
                transaction,
                asOf,
                plain,
                knowledge.rulebook().reference(),
                (changed, day) -> concluding(changed, day, open));
        Map<String, List<WhatIf>> found = changes.tried(boundaries(open));
        return new Explanation(
                plain.decision(),
                plain.rules().stream()
                        .map(answer -> answer.outcome() == Outcome.CONCLUDED
                                ? answer
                                : answer.with(found.getOrDefault(answer.rule().id(), List.of())))
                        .toList());
    }

    /** The ids, of those that are asked for, of the rules that conclude something. */
    public Set<String> concluding(Transaction transaction, @Nullable LocalDate asOf, Set<String> ids) {
        var facts = screener.facts(transaction, asOf);
        Set<String> concluding = new TreeSet<>();
        groups.forEach((group, rules) -> {
            if (rules.stream().anyMatch(rule -> ids.contains(rule.header().id()))) {
                for (OfDay each : facts.of(governingDay(rules))) {
                    List<InterpretedRule> inForce = inForce(rules, each.day());
                    Interpretation interpretation =
                            Interpretation.of(inForce, each.facts().all());
                    inForce.stream()
                            .filter(rule -> ids.contains(rule.header().id()) && interpretation.concludes(rule))
                            .forEach(rule -> concluding.add(rule.header().id()));
                }
            }
        });
        return concluding;
    }

    private void answer(List<InterpretedRule> rules, OfDay facts, Predicate<String> wanted, List<RuleAnswer> answers) {
        List<InterpretedRule> inForce = inForce(rules, facts.day());
        AnswerWriter writer =
                new AnswerWriter(Interpretation.of(inForce, facts.facts().all()), facts);
        Map<String, List<InterpretedRule>> versions = rules.stream()
                .filter(rule -> wanted.test(rule.header().id()))
                .collect(Collectors.groupingBy(rule -> rule.header().id(), LinkedHashMap::new, Collectors.toList()));
        versions.values().forEach(each -> answers.add(writer.answer(nearest(each, facts.day()))));
    }

    private static List<InterpretedRule> inForce(List<InterpretedRule> rules, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.header().period().contains(day))
                .toList();
    }

    private static InterpretedRule nearest(List<InterpretedRule> versions, LocalDate day) {
        return versions.stream()
                .min(Comparator.comparingLong(rule -> distance(rule, day)))
                .orElseThrow();
    }

    private static long distance(InterpretedRule rule, LocalDate day) {
        LocalDate until = rule.header().until();
        if (day.isBefore(rule.header().effective())) {
            return ChronoUnit.DAYS.between(day, rule.header().effective());
        }
        return until == null || day.isBefore(until) ? 0 : ChronoUnit.DAYS.between(until, day) + 1;
    }

    private static Regime.GoverningDay governingDay(List<InterpretedRule> group) {
        return group.get(0).header().regime().governingDay();
    }

    /** The days on which some version of a rule, or of one in its group, begins or ends. */
    private Set<LocalDate> boundaries(Set<String> ids) {
        Set<LocalDate> days = new TreeSet<>();
        for (List<InterpretedRule> rules : groups.values()) {
            if (rules.stream().anyMatch(rule -> ids.contains(rule.header().id()))) {
                for (InterpretedRule rule : rules) {
                    days.add(rule.header().effective());
                    LocalDate until = rule.header().until();
                    if (until != null) {
                        days.add(until);
                    }
                }
            }
        }
        return days;
    }

    @Override
    public void close() {
        screener.close();
    }
}
