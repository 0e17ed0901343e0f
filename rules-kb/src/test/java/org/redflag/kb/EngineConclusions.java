package org.redflag.kb;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.redflag.kb.engine.Evaluator;
import org.redflag.kb.enrich.GoverningFacts;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.model.Transaction;

/** Which rules the engine itself, and nothing else, says conclude something. */
public final class EngineConclusions implements AutoCloseable {

    private final Screener screener;
    private final List<Evaluator> evaluators;

    public EngineConclusions(Knowledge knowledge) {
        screener = new Screener(knowledge);
        evaluators = knowledge.rulebook().engine().groups().stream()
                .map(Evaluator::new)
                .toList();
    }

    /** Ids with the day on which the rule concludes, {@code us-ear-north-korea on 2024-06-12}. */
    public Set<String> of(Transaction transaction) {
        GoverningFacts facts = screener.facts(transaction, null);
        Set<String> concluding = new TreeSet<>();
        for (Evaluator evaluator : evaluators) {
            for (OfDay each : facts.of(evaluator.group().governingDay())) {
                evaluator
                        .evaluate(each.facts().all(), each.day())
                        .forEach(
                                conclusion -> concluding.add(conclusion.header().id() + " on " + each.day()));
            }
        }
        return concluding;
    }

    @Override
    public void close() {
        evaluators.forEach(Evaluator::close);
        screener.close();
    }
}
