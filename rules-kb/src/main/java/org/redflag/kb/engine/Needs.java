package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.Predicate1;

/** Reads what each rule cannot do without from its compiled conditions, and numbers kinds of facts and shared needs. */
final class Needs {

    private record Key(int kind, List<Object> tests) {}

    private final Map<Class<?>, Integer> kinds = new LinkedHashMap<>();
    private final Map<Key, Need.Fact> facts = new HashMap<>();
    /** By class of a fact, the numbers of the kinds it is of. */
    private final Map<Class<?>, List<Integer>> kindsOf = new ConcurrentHashMap<>();

    /** All of them have to be met, or the rule cannot match. */
    List<Need> of(Condition condition) {
        List<Need> needs = new ArrayList<>();
        switch (condition.getType()) {
            case PATTERN -> needs.add(pattern((Pattern<?>) condition));
            case AND, EXISTS -> condition.getSubConditions().forEach(each -> needs.addAll(of(each)));
            case OR ->
                needs.add(new Need.AnyOf(
                        condition.getSubConditions().stream().map(this::of).toList()));
            case NOT -> {
                if (condition.getSubConditions().get(0) instanceof Pattern<?> pattern && looksAtNothingElse(pattern)) {
                    needs.add(new Need.Absence(pattern(pattern)));
                }
            }
            // Of conditions that are not known here nothing is asked, so that the engine always looks at them.
            default -> {}
        }
        return needs;
    }

    private Need.Fact pattern(Pattern<?> pattern) {
        List<Predicate1<Object>> tests = new ArrayList<>();
        ownTests(pattern.getConstraint(), pattern, tests);
        int kind = kind(pattern.getPatternVariable().getType());
        Key key = new Key(kind, tests.stream().map(Needs::identity).toList());
        return facts.computeIfAbsent(key, k -> new Need.Fact(facts.size(), kind, List.copyOf(tests)));
    }

    /** Compiled tests that say the same are one class; its only object stands for it. */
    private static Object identity(Predicate1<Object> test) {
        return test instanceof Predicate1.Impl<?> wrapped ? wrapped.getLambda() : test;
    }

    private static boolean looksAtNothingElse(Pattern<?> pattern) {
        List<Predicate1<Object>> own = new ArrayList<>();
        ownTests(pattern.getConstraint(), pattern, own);
        return own.size() == count(pattern.getConstraint());
    }

    private static int count(Constraint constraint) {
        return switch (constraint.getType()) {
            case SINGLE -> constraint == SingleConstraint.TRUE ? 0 : 1;
            case MULTIPLE, AND ->
                constraint.getChildren().stream().mapToInt(Needs::count).sum();
            default -> 1;
        };
    }

    @SuppressWarnings("unchecked") // the variable is the pattern's, so the test takes a fact of the pattern's kind
    private static void ownTests(Constraint constraint, Pattern<?> pattern, List<Predicate1<Object>> tests) {
        if (constraint == SingleConstraint.TRUE) {
            return;
        }
        switch (constraint.getType()) {
            case SINGLE -> {
                if (constraint instanceof SingleConstraint1<?> single
                        && single.getVariables()[0] == pattern.getPatternVariable()) {
                    tests.add((Predicate1<Object>) single.getPredicate1());
                }
            }
            case MULTIPLE, AND -> constraint.getChildren().forEach(each -> ownTests(each, pattern, tests));
            default -> {}
        }
    }

    /** The kinds of facts that a condition looks at anywhere, also to find that there are none. */
    void kinds(Condition condition, Set<Class<?>> into) {
        if (condition instanceof Pattern<?> pattern) {
            into.add(pattern.getPatternVariable().getType());
            kind(pattern.getPatternVariable().getType());
        } else {
            condition.getSubConditions().forEach(each -> kinds(each, into));
        }
    }

    int kind(Class<?> type) {
        return kinds.computeIfAbsent(type, t -> kinds.size());
    }

    List<Integer> kindsOf(Class<?> type) {
        List<Integer> known = kindsOf.get(type);
        return known == null ? kindsOf.computeIfAbsent(type, this::allKindsOf) : known;
    }

    private List<Integer> allKindsOf(Class<?> type) {
        List<Integer> numbers = new ArrayList<>();
        kinds.forEach((kind, number) -> {
            if (kind.isAssignableFrom(type)) {
                numbers.add(number);
            }
        });
        return List.copyOf(numbers);
    }

    int kindCount() {
        return kinds.size();
    }

    int factCount() {
        return facts.size();
    }
}
