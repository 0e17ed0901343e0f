package org.redflag.kb.engine;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a rule asks of the facts: a tree that can be read, changed and held against them without the engine. */
public sealed interface Condition {

    /** The line of the rule file where it begins. */
    int line();

    /**
     * Offers every way in which facts meet the condition.
     *
     * @param soFar what the conditions before it have bound
     * @param enough says whether to stop looking
     * @return whether it was told to stop
     */
    boolean search(Tuple soFar, FactsByKind facts, Predicate<Tuple> enough);

    /** The variables it binds for the conditions behind it. */
    Set<String> bound();

    /** The variables it uses that conditions before it must have bound. */
    Set<String> needed();

    /**
     * A fact of some kind that passes all tests.
     *
     * @param variable stands for the fact
     * @param values what is taken from the fact, by variable
     */
    record FactPattern(
            int line,
            Class<?> kind,
            String variable,
            List<Constraint> constraints,
            Map<String, Function<Object, @Nullable Object>> values)
            implements Condition {

        public FactPattern {
            constraints = List.copyOf(constraints);
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public boolean search(Tuple soFar, FactsByKind facts, Predicate<Tuple> enough) {
            for (Object fact : facts.of(kind)) {
                Tuple tuple = with(fact, soFar);
                if (constraints.stream().allMatch(each -> each.holds(tuple)) && enough.test(tuple)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Set<String> bound() {
            Set<String> bound = new HashSet<>(values.keySet());
            bound.add(variable);
            return bound;
        }

        @Override
        public Set<String> needed() {
            Set<String> needed = new HashSet<>();
            constraints.forEach(each -> needed.addAll(each.variables()));
            needed.removeAll(bound());
            return needed;
        }

        Tuple with(Object fact, Tuple soFar) {
            Tuple tuple = soFar.withFact(variable, fact);
            for (Map.Entry<String, Function<Object, @Nullable Object>> each : values.entrySet()) {
                tuple = tuple.withValue(each.getKey(), fact, each.getValue());
            }
            return tuple;
        }

        /** The same pattern with other tests. */
        public FactPattern withConstraints(List<Constraint> others) {
            return new FactPattern(line, kind, variable, others, values);
        }
    }

    /** Conditions that must all be met, each with what those before it have bound. */
    record All(int line, List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean search(Tuple soFar, FactsByKind facts, Predicate<Tuple> enough) {
            return searchFrom(0, soFar, facts, enough);
        }

        private boolean searchFrom(int index, Tuple soFar, FactsByKind facts, Predicate<Tuple> enough) {
            return index == parts.size()
                    ? enough.test(soFar)
                    : parts.get(index).search(soFar, facts, tuple -> searchFrom(index + 1, tuple, facts, enough));
        }

        @Override
        public Set<String> bound() {
            return union(parts, Condition::bound);
        }

        @Override
        public Set<String> needed() {
            Set<String> needed = union(parts, Condition::needed);
            needed.removeAll(bound());
            return needed;
        }
    }

    /** Conditions of which one is enough; each that is met counts for itself. */
    record Any(int line, List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean search(Tuple soFar, FactsByKind facts, Predicate<Tuple> enough) {
            return parts.stream().anyMatch(part -> part.search(soFar, facts, enough));
        }

        @Override
        public Set<String> bound() {
            return union(parts, Condition::bound);
        }

        @Override
        public Set<String> needed() {
            return union(parts, Condition::needed);
        }
    }

    /** That a condition can be met, or that it cannot; what meets it is not bound. */
    record Existence(int line, boolean exists, Condition of) implements Condition {

        @Override
        public boolean search(Tuple soFar, FactsByKind facts, Predicate<Tuple> enough) {
            return of.search(soFar, facts, tuple -> true) == exists && enough.test(soFar);
        }

        @Override
        public Set<String> bound() {
            return Set.of();
        }

        @Override
        public Set<String> needed() {
            return of.needed();
        }
    }

    private static Set<String> union(List<Condition> parts, Function<Condition, Set<String>> variables) {
        Set<String> all = new HashSet<>();
        parts.forEach(part -> all.addAll(variables.apply(part)));
        return all;
    }
}
