package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.redflag.kb.engine.Condition.All;
import org.redflag.kb.engine.Condition.Any;
import org.redflag.kb.engine.Condition.Existence;
import org.redflag.kb.engine.Condition.FactPattern;

/** Finds how near facts come to meeting a rule: the combination of facts of which the fewest tests fail. */
final class NearestMiss {

    /** Combinations kept after each condition; the nearest are rarely behind the first few. */
    private static final int WIDTH = 256;

    private record Way(Tuple tuple, List<Missing> missing, int weight) {

        static final Way BEGIN = new Way(Tuple.EMPTY, List.of(), 0);

        Way with(Tuple extended, Missing also) {
            List<Missing> all = new ArrayList<>(missing);
            all.add(also);
            return new Way(extended, all, weight + also.weight());
        }

        Way with(Tuple other) {
            return new Way(other, missing, weight);
        }
    }

    private final FactsByKind facts;

    NearestMiss(FactsByKind facts) {
        this.facts = facts;
    }

    /** What is missing, in the order of the conditions; nothing when the facts meet the rule. */
    List<Missing> of(InterpretedRule rule) {
        if (!rule.matches(facts).isEmpty()) {
            return List.of();
        }
        return nearest(extend(rule.condition(), Way.BEGIN).stream()).get(0).missing();
    }

    private List<Way> extend(Condition condition, Way way) {
        if (condition instanceof FactPattern pattern) {
            return pattern(pattern, way);
        }
        if (condition instanceof All all) {
            List<Way> ways = List.of(way);
            for (Condition part : all.parts()) {
                ways = nearest(ways.stream().flatMap(each -> extend(part, each).stream()));
            }
            return ways;
        }
        if (condition instanceof Any any) {
            return nearest(any.parts().stream().flatMap(part -> extend(part, way).stream()));
        }
        Existence existence = (Existence) condition;
        return List.of(existence.exists() ? present(existence, way) : absent(existence, way));
    }

    private List<Way> pattern(FactPattern pattern, Way way) {
        List<Way> ways = new ArrayList<>();
        for (Object fact : facts.of(pattern.kind())) {
            Tuple tuple = pattern.with(fact, way.tuple());
            List<Constraint> failed =
                    Explainer.failed(pattern, tuple, !way.missing().isEmpty());
            ways.add(failed.isEmpty() ? way.with(tuple) : way.with(tuple, new Missing(pattern, fact, failed)));
        }
        ways.add(way.with(way.tuple(), new Missing(pattern, null, pattern.constraints())));
        return nearest(ways.stream());
    }

    /** What is only asked for binds nothing. */
    private Way present(Existence existence, Way way) {
        return nearest(extend(existence.of(), way).stream()).get(0).with(way.tuple());
    }

    private Way absent(Existence existence, Way way) {
        if (!existence.of().needed().stream().allMatch(way.tuple()::binds)) {
            return way;
        }
        List<Object> found = new ArrayList<>();
        int given = way.tuple().facts().size();
        boolean met = existence.of().search(way.tuple(), facts, tuple -> {
            found.addAll(tuple.facts().subList(given, tuple.facts().size()));
            return true;
        });
        return met
                ? way.with(way.tuple(), new Missing(existence, found.isEmpty() ? null : found.get(0), List.of()))
                : way;
    }

    private static List<Way> nearest(Stream<Way> ways) {
        return ways.sorted(Comparator.comparingInt(Way::weight)).limit(WIDTH).toList();
    }
}
