package org.redflag.kb;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.engine.Evaluator;
import org.redflag.kb.engine.KnownFacts;
import org.redflag.kb.enrich.Enricher;
import org.redflag.kb.enrich.GoverningFacts;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.findings.DecisionWriter;
import org.redflag.kb.rulebook.Regime.GoverningDay;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.model.Decision;
import org.redflag.model.NotScreened;
import org.redflag.model.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides transactions, one after the other; every thread has its own, all share the knowledge. */
public final class Screener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Screener.class);

    private final Knowledge knowledge;
    private final Enricher enricher;
    private final List<Evaluator> evaluators;

    public Screener(Knowledge knowledge) {
        this.knowledge = knowledge;
        enricher = new Enricher(
                knowledge.rulebook().reference(), knowledge.matches(), knowledge.goodGuys(), knowledge.ownership());
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
        DecisionWriter decision = new DecisionWriter(
                knowledge.rulebook().reference().reviewPolicies(), knowledge.weighing(), knowledge.coverage());
        knowledge.problems().forEach(decision::add);
        guarded("tables and lists", transaction, decision, () -> {
            GoverningFacts governing = facts(transaction, asOf);
            governing.notScreened().forEach(decision::add);
            governing.of(GoverningDay.EACH).forEach(decision::add);
            IdentityHashMap<OfDay, KnownFacts> known = new IdentityHashMap<>(2);
            for (Evaluator evaluator : evaluators) {
                guarded("rules of " + evaluator.group().name(), transaction, decision, () -> {
                    for (OfDay each : governing.of(evaluator.group().governingDay())) {
                        KnownFacts facts = known.computeIfAbsent(
                                each, of -> evaluator.group().known(of.facts().all()));
                        decision.add(evaluator.evaluate(facts, each.day()), each);
                    }
                });
            }
        });
        decision.inferring().forEach(inferred);
        return decision.of(transaction, asOf == null ? transaction.date() : asOf, knowledge.reference());
    }

    /** The facts that the rules are held against. */
    public GoverningFacts facts(Transaction transaction, @Nullable LocalDate asOf) {
        return GoverningFacts.of(transaction, asOf, enricher);
    }

    /** Runs a check; one that fails is named as not screened and so never passes for clear. */
    private static void guarded(String check, Transaction transaction, DecisionWriter decision, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Transaction {}: {} failed", transaction.id(), check, e);
            decision.add(new NotScreened(
                    check,
                    "failed with " + e.getClass().getSimpleName(),
                    "report the error in the log with this transaction; until it is mended nothing is decided"));
        }
    }

    @Override
    public void close() {
        evaluators.forEach(Evaluator::close);
    }
}
