package org.redflag.kb.engine;

import java.util.List;
import org.drools.model.functions.Predicate1;

/**
 * Something without which a rule cannot match, as far as single facts can tell: it never denies what the engine would
 * match, so a rule with an unmet need need not be evaluated at all.
 */
sealed interface Need {

    /** Whether some fact meets a need. */
    enum Answer {
        NO,
        UNSURE,
        YES;

        Answer or(Answer other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    boolean mayBeMet(KnownFacts facts);

    /**
     * A fact of some kind that passes those tests of a pattern that look at nothing else.
     *
     * @param number its place in what is remembered of a transaction's facts: many rules share one need
     */
    record Fact(int number, int kind, List<Predicate1<Object>> tests) implements Need {

        @Override
        public boolean mayBeMet(KnownFacts facts) {
            return facts.answer(this) != Answer.NO;
        }

        Answer isMetBy(Object fact) {
            for (Predicate1<Object> test : tests) {
                try {
                    if (!test.test(fact)) {
                        return Answer.NO;
                    }
                } catch (Exception e) {
                    // A test that fails is the engine's to fail with, and to report.
                    return Answer.UNSURE;
                }
            }
            return Answer.YES;
        }
    }

    /** That no fact passes tests which look at nothing else. */
    record Absence(Fact of) implements Need {

        @Override
        public boolean mayBeMet(KnownFacts facts) {
            return facts.answer(of) != Answer.YES;
        }
    }

    /** Ways of which one has to be open, each with needs of its own. */
    record AnyOf(List<List<Need>> ways) implements Need {

        public AnyOf {
            ways = List.copyOf(ways);
        }

        @Override
        public boolean mayBeMet(KnownFacts facts) {
            return ways.stream().anyMatch(way -> way.stream().allMatch(need -> need.mayBeMet(facts)));
        }
    }
}
