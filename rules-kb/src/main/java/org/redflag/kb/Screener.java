package org.redflag.kb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.engine.Conclusion;
import org.redflag.kb.engine.Evaluator;
import org.redflag.kb.enrich.Enricher;
import org.redflag.kb.enrich.Facts;
import org.redflag.kb.enrich.GoverningFacts;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.findings.FindingWriter;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.weigh.Weighing;
import org.redflag.model.Authorization;
import org.redflag.model.Decision;
import org.redflag.model.Finding;
import org.redflag.model.NotScreened;
import org.redflag.model.OpenQuestion;
import org.redflag.model.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides transactions, one after the other; every thread has its own, all share the knowledge. */
public final class Screener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Screener.class);

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::effect)
            .thenComparing(Finding::severity, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::because);
    private static final Comparator<Authorization> BY_RULE =
            Comparator.comparing(Authorization::ruleId).thenComparing(Authorization::because);

    private final Knowledge knowledge;
    private final Enricher enricher;
    private final List<Evaluator> evaluators;

    public Screener(Knowledge knowledge) {
        this.knowledge = knowledge;
        enricher = new Enricher(
                knowledge.rulebook().reference(), knowledge.matcher(), knowledge.goodGuys(), knowledge.ownership());
        evaluators = knowledge.rulebook().engine().groups().stream()
                .map(Evaluator::new)
                .toList();
    }

    /** What the law of the transaction's own days makes of it. */
    public Decision check(Transaction transaction) {
        return check(transaction, null);
    }

    /**
     * What the law of a day makes of a transaction.
     *
     * @param asOf the day; the transaction's own days when absent
     */
    public Decision check(Transaction transaction, @Nullable LocalDate asOf) {
        return check(transaction, asOf, header -> {});
    }

    /**
     * What the law of a day makes of a transaction, with an ear for what a decision does not show.
     *
     * @param inferred told of every rule that inferred a fact for others
     */
    public Decision check(Transaction transaction, @Nullable LocalDate asOf, Consumer<RuleHeader> inferred) {
        Set<Finding> findings = new LinkedHashSet<>();
        Set<Authorization> authorizations = new LinkedHashSet<>();
        Set<OpenQuestion> questions = new LinkedHashSet<>();
        List<NotScreened> notScreened = new ArrayList<>(knowledge.problems());
        guarded("tables and lists", transaction, notScreened, () -> {
            GoverningFacts facts = facts(transaction, asOf);
            notScreened.addAll(facts.notScreened());
            for (Evaluator evaluator : evaluators) {
                guarded("rules of " + evaluator.group().name(), transaction, notScreened, () -> {
                    for (OfDay each : facts.of(evaluator.group().governingDay())) {
                        conclude(
                                evaluator.evaluate(each.facts().all(), each.day()),
                                writer(each.facts(), each.day()),
                                findings,
                                authorizations,
                                questions,
                                inferred);
                    }
                });
            }
        });
        List<Finding> sorted = findings.stream().sorted(GRAVEST_FIRST).toList();
        List<Authorization> answers = answering(sorted, authorizations);
        return new Decision(
                transaction.id(),
                asOf == null ? transaction.date() : asOf,
                Weighing.weigh(sorted, answers, notScreened),
                sorted,
                answers,
                open(sorted, answers, questions),
                notScreened,
                knowledge.reference());
    }

    /** The facts that the rules are held against. */
    public GoverningFacts facts(Transaction transaction, @Nullable LocalDate asOf) {
        return GoverningFacts.of(transaction, asOf, enricher);
    }

    /** Authorizations beside the requirements they answer; one that answers nothing found here is left out. */
    private static List<Authorization> answering(List<Finding> findings, Set<Authorization> authorizations) {
        return authorizations.stream()
                .map(authorization -> authorization.answering(findings.stream()
                        .filter(finding -> Weighing.answers(authorization, finding))
                        .map(Finding::ruleId)
                        .collect(Collectors.toSet())))
                .filter(authorization -> !authorization.answers().isEmpty())
                .sorted(BY_RULE)
                .toList();
    }

    /** Questions about requirements found here that nothing answers yet. */
    private static List<OpenQuestion> open(
            List<Finding> findings, List<Authorization> answers, Set<OpenQuestion> questions) {
        List<Finding> unanswered = findings.stream()
                .filter(finding -> answers.stream().noneMatch(answer -> Weighing.answers(answer, finding)))
                .toList();
        return questions.stream()
                .map(question -> question.about(unanswered.stream()
                        .filter(finding -> Weighing.concerns(question, finding))
                        .map(Finding::ruleId)
                        .collect(Collectors.toSet())))
                .filter(question -> !question.mayAnswer().isEmpty())
                .sorted(Comparator.comparing(OpenQuestion::ruleId).thenComparing(OpenQuestion::because))
                .toList();
    }

    private FindingWriter writer(Facts facts, LocalDate day) {
        return new FindingWriter(facts, knowledge.rulebook().reference().reviewPolicies(), day);
    }

    /** Runs a check; one that fails is named as not screened and so never passes for clear. */
    private static void guarded(String check, Transaction transaction, List<NotScreened> notScreened, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Transaction {}: {} failed", transaction.id(), check, e);
            notScreened.add(new NotScreened(
                    check,
                    "failed with " + e.getClass().getSimpleName(),
                    "report the error in the log with this transaction; until it is mended nothing is decided"));
        }
    }

    private static void conclude(
            List<Conclusion> conclusions,
            FindingWriter writer,
            Set<Finding> findings,
            Set<Authorization> authorizations,
            Set<OpenQuestion> questions,
            Consumer<RuleHeader> inferred) {
        for (Conclusion conclusion : conclusions) {
            RuleHeader header = conclusion.header();
            if (header.effect() != null) {
                findings.add(writer.finding(conclusion));
            } else if (header.infers() != null) {
                inferred.accept(header);
            } else if (!header.mayAuthorize().isEmpty()) {
                questions.add(writer.question(conclusion));
            } else {
                authorizations.add(writer.authorization(conclusion));
            }
        }
    }

    @Override
    public void close() {
        evaluators.forEach(Evaluator::close);
    }
}
