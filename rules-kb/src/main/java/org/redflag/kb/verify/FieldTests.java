package org.redflag.kb.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.engine.WrittenConstraint;
import org.redflag.kb.verify.TestReader.Comparison;
import org.redflag.kb.verify.TestReader.Test;

/** All tests of one field in one pattern, which must hold together. */
final class FieldTests {

    private static final String NULL = "null";

    /** A test and where it stands. */
    record Placed(Test test, WrittenConstraint at) {}

    private final List<Placed> tests = new ArrayList<>();

    void add(Placed test) {
        tests.add(test);
    }

    /** The test with which the others cannot hold; none when they can. */
    @Nullable
    Placed impossible() {
        for (int i = 0; i < tests.size(); i++) {
            Placed one = tests.get(i);
            if (one.test().comparison() == Comparison.ONE_OF
                    && one.test().values().isEmpty()) {
                return one;
            }
            for (Placed other : tests.subList(0, i)) {
                if (exclude(one.test(), other.test()) || exclude(other.test(), one.test())) {
                    return one;
                }
            }
        }
        return allExcluded();
    }

    /** Values that are allowed one by one and excluded by all others together. */
    private @Nullable Placed allExcluded() {
        for (Placed one : tests) {
            if (one.test().comparison() == Comparison.ONE_OF) {
                Set<String> left = new HashSet<>(one.test().values());
                tests.stream()
                        .filter(each -> each.test().comparison() == Comparison.NONE_OF)
                        .forEach(each -> each.test().values().forEach(left::remove));
                if (left.isEmpty()) {
                    return one;
                }
            }
        }
        return null;
    }

    /** A test that holds whenever another does; none when each says something of its own. */
    @Nullable
    Placed needless() {
        for (int i = 0; i < tests.size(); i++) {
            for (int j = 0; j < tests.size(); j++) {
                Test one = tests.get(i).test();
                Test other = tests.get(j).test();
                boolean alike = implies(one, other) && i < j;
                if (i != j && implies(other, one) && !alike) {
                    return tests.get(i);
                }
            }
        }
        return null;
    }

    private static boolean exclude(Test one, Test other) {
        return switch (one.comparison()) {
            case ONE_OF ->
                switch (other.comparison()) {
                    case ONE_OF -> one.values().stream().noneMatch(other.values()::contains);
                    case NONE_OF -> other.values().containsAll(one.values());
                    case AT_LEAST, MORE, AT_MOST, LESS ->
                        one.values().stream().noneMatch(value -> passes(value, other));
                    default -> false;
                };
            case AT_LEAST, MORE ->
                (other.comparison() == Comparison.AT_MOST || other.comparison() == Comparison.LESS)
                        && apart(one, other);
            default -> false;
        };
    }

    private static boolean apart(Test low, Test high) {
        int order = number(low).compareTo(number(high));
        boolean both = low.comparison() == Comparison.AT_LEAST && high.comparison() == Comparison.AT_MOST;
        return both ? order > 0 : order >= 0;
    }

    /** Whether whatever passes one test passes the other. */
    private static boolean implies(Test given, Test wanted) {
        if (given.comparison() == Comparison.ONE_OF && !given.values().isEmpty()) {
            return switch (wanted.comparison()) {
                case ONE_OF -> wanted.values().containsAll(given.values());
                case NONE_OF -> given.values().stream().noneMatch(wanted.values()::contains);
                case AT_LEAST, MORE, AT_MOST, LESS -> given.values().stream().allMatch(value -> passes(value, wanted));
                default -> false;
            };
        }
        if (given.comparison() == Comparison.NONE_OF && wanted.comparison() == Comparison.NONE_OF) {
            return given.values().containsAll(wanted.values());
        }
        boolean low = given.comparison() == Comparison.AT_LEAST || given.comparison() == Comparison.MORE;
        boolean wantsLow = wanted.comparison() == Comparison.AT_LEAST || wanted.comparison() == Comparison.MORE;
        boolean high = given.comparison() == Comparison.AT_MOST || given.comparison() == Comparison.LESS;
        boolean wantsHigh = wanted.comparison() == Comparison.AT_MOST || wanted.comparison() == Comparison.LESS;
        if (low && wantsLow) {
            int order = number(given).compareTo(number(wanted));
            return order > 0
                    || (order == 0
                            && (given.comparison() == Comparison.MORE || wanted.comparison() == Comparison.AT_LEAST));
        }
        if (high && wantsHigh) {
            int order = number(given).compareTo(number(wanted));
            return order < 0
                    || (order == 0
                            && (given.comparison() == Comparison.LESS || wanted.comparison() == Comparison.AT_MOST));
        }
        return (low || high)
                && wanted.comparison() == Comparison.NONE_OF
                && wanted.values().equals(List.of(NULL));
    }

    private static boolean passes(String value, Test limit) {
        if (!value.matches("-?\\d+(\\.\\d+)?")) {
            return false;
        }
        int order = new BigDecimal(value).compareTo(number(limit));
        return switch (limit.comparison()) {
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
            case AT_MOST -> order <= 0;
            default -> order < 0;
        };
    }

    private static BigDecimal number(Test test) {
        String value = test.values().get(0);
        return value.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(value) : BigDecimal.ZERO;
    }
}
