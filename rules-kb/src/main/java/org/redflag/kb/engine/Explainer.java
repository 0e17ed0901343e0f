package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redflag.kb.engine.Answer.Attempt;
import org.redflag.kb.engine.Condition.All;
import org.redflag.kb.engine.Condition.Any;
import org.redflag.kb.engine.Condition.Existence;
import org.redflag.kb.engine.Condition.FactPattern;

/** Says for every condition of a rule whether facts met it, and where not, which constraints each fact failed. */
final class Explainer {

    private final FactsByKind facts;

    Explainer(FactsByKind facts) {
        this.facts = facts;
    }

    /** The answers to the conditions of a rule, in their order. */
    List<Answer> explain(InterpretedRule rule) {
        return answer(rule.condition(), List.of(Tuple.EMPTY), true).parts();
    }

    /** A condition that is not met is passed over, so that those behind it are answered all the same. */
    private List<Answer> each(All all, List<Tuple> soFar) {
        List<Answer> answers = new ArrayList<>();
        List<Tuple> tuples = soFar;
        for (Condition part : all.parts()) {
            List<Tuple> extended = extended(part, tuples);
            answers.add(answer(part, tuples, !extended.isEmpty()));
            tuples = extended.isEmpty() ? tuples : extended;
        }
        return answers;
    }

    private Answer answer(Condition condition, List<Tuple> tuples, boolean met) {
        if (condition instanceof FactPattern pattern) {
            return new Answer(condition, met, attempts(pattern, tuples), List.of());
        }
        if (condition instanceof All all) {
            return new Answer(condition, met, List.of(), each(all, tuples));
        }
        Stream<Condition> parts =
                condition instanceof Any any ? any.parts().stream() : Stream.of(((Existence) condition).of());
        return new Answer(
                condition,
                met,
                List.of(),
                parts.map(part -> answer(part, tuples, !extended(part, tuples).isEmpty()))
                        .toList());
    }

    private List<Tuple> extended(Condition condition, List<Tuple> tuples) {
        List<Tuple> extended = new ArrayList<>();
        for (Tuple tuple : tuples) {
            if (condition.needed().stream().allMatch(tuple::binds)) {
                condition.search(tuple, facts, found -> !extended.add(found));
            }
        }
        return extended;
    }

    /** Each fact of the kind with the partner it comes furthest with. */
    private List<Attempt> attempts(FactPattern pattern, List<Tuple> tuples) {
        return facts.of(pattern.kind()).stream()
                .map(fact -> tuples.stream()
                        .map(tuple -> new Attempt(fact, failed(pattern, pattern.with(fact, tuple), false)))
                        .min(Comparator.comparingInt(attempt -> attempt.failed().size())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A constraint is not asked when what it compares with was not met, nor when one before it had to be met first. */
    static List<Constraint> failed(FactPattern pattern, Tuple tuple, boolean afterFailure) {
        List<Constraint> failed = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variables().stream().allMatch(tuple::binds)
                    && !holds(constraint, tuple, afterFailure || !failed.isEmpty())) {
                failed.add(constraint);
            }
        }
        return failed;
    }

    /** @param afterFailure whether something that had to be met first was not: only then may a test be unable to run */
    private static boolean holds(Constraint constraint, Tuple tuple, boolean afterFailure) {
        try {
            return constraint.holds(tuple);
        } catch (RuntimeException e) {
            if (!afterFailure) {
                throw e;
            }
            return true;
        }
    }
}
