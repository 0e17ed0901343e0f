package org.redflag.kb.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redflag.kb.engine.Condition;
import org.redflag.kb.engine.Condition.All;
import org.redflag.kb.engine.Condition.Any;
import org.redflag.kb.engine.Condition.Existence;
import org.redflag.kb.engine.Condition.FactPattern;
import org.redflag.kb.engine.Constraint;

/** Every way to change one thing in a condition: drop or negate a test, drop a part, turn absence into existence. */
final class ConditionChanges {

    /** A changed condition, what was changed and on which line. */
    record Change(int line, String what, Condition changed) {}

    private ConditionChanges() {}

    /**
     * All changes of a condition.
     *
     * @param needed variables that something outside of it uses
     */
    static List<Change> of(Condition condition, Set<String> needed) {
        List<Change> changes = new ArrayList<>();
        if (condition instanceof FactPattern pattern) {
            inPattern(pattern, changes);
        } else if (condition instanceof Existence existence) {
            changes.add(new Change(
                    existence.line(),
                    existence.exists() ? "'exists' becomes 'not'" : "'not' becomes 'exists'",
                    new Existence(existence.line(), !existence.exists(), existence.of())));
            for (Change each : of(existence.of(), Set.of())) {
                changes.add(new Change(
                        each.line(), each.what(), new Existence(existence.line(), existence.exists(), each.changed())));
            }
        } else if (condition instanceof All all) {
            inGroup(all.parts(), true, needed, changes);
        } else if (condition instanceof Any any) {
            inGroup(any.parts(), false, needed, changes);
        }
        return changes;
    }

    private static void inPattern(FactPattern pattern, List<Change> changes) {
        for (int i = 0; i < pattern.constraints().size(); i++) {
            Constraint constraint = pattern.constraints().get(i);
            List<Constraint> others = new ArrayList<>(pattern.constraints());
            others.remove(i);
            changes.add(
                    new Change(constraint.line(), "drop '" + constraint.text() + "'", pattern.withConstraints(others)));
            others.add(i, constraint.negated());
            changes.add(new Change(
                    constraint.line(), "negate '" + constraint.text() + "'", pattern.withConstraints(others)));
        }
    }

    private static void inGroup(List<Condition> parts, boolean all, Set<String> needed, List<Change> changes) {
        for (int i = 0; i < parts.size(); i++) {
            Condition part = parts.get(i);
            Set<String> neededOfPart = new HashSet<>(needed);
            List<Condition> others = new ArrayList<>(parts);
            others.remove(i);
            others.forEach(other -> neededOfPart.addAll(other.needed()));
            if (!others.isEmpty() && (!all || Collections.disjoint(part.bound(), neededOfPart))) {
                changes.add(new Change(part.line(), "drop " + text(part), group(others, all)));
            }
            for (Change each : of(part, neededOfPart)) {
                List<Condition> changed = new ArrayList<>(parts);
                changed.set(i, each.changed());
                changes.add(new Change(each.line(), each.what(), group(changed, all)));
            }
        }
    }

    private static Condition group(List<Condition> parts, boolean all) {
        int line = parts.get(0).line();
        return all ? new All(line, parts) : new Any(line, parts);
    }

    private static String text(Condition part) {
        if (part instanceof FactPattern pattern) {
            return pattern.kind().getSimpleName();
        }
        if (part instanceof Existence existence) {
            return (existence.exists() ? "exists " : "not ") + text(existence.of());
        }
        return part instanceof All all
                ? "("
                        + String.join(
                                " and ",
                                all.parts().stream().map(ConditionChanges::text).toList()) + ")"
                : "("
                        + String.join(
                                " or ",
                                ((Any) part)
                                        .parts().stream()
                                                .map(ConditionChanges::text)
                                                .toList())
                        + ")";
    }
}
