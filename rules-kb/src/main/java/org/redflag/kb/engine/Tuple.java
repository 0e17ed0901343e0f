package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts that met a rule's patterns so far and the values taken from them; extended and never changed. */
public final class Tuple {

    static final Tuple EMPTY = new Tuple(null, "", "", null);

    private final @Nullable Tuple before;
    private final String variable;
    private final Object fact;
    private final @Nullable Function<Object, @Nullable Object> taken;

    private Tuple(
            @Nullable Tuple before, String variable, Object fact, @Nullable Function<Object, @Nullable Object> taken) {
        this.before = before;
        this.variable = variable;
        this.fact = fact;
        this.taken = taken;
    }

    Tuple withFact(String name, Object met) {
        return new Tuple(this, name, met, null);
    }

    /** A value is taken when it is asked for, since only a fact that meets its pattern need have it. */
    Tuple withValue(String name, Object of, Function<Object, @Nullable Object> taking) {
        return new Tuple(this, name, of, taking);
    }

    boolean binds(String name) {
        return find(name) != null;
    }

    @Nullable
    Object value(String name) {
        Tuple bound = find(name);
        if (bound == null) {
            throw new IllegalStateException("nothing is bound to " + name);
        }
        return bound.taken == null ? bound.fact : bound.taken.apply(bound.fact);
    }

    Set<String> variables() {
        Set<String> variables = new HashSet<>();
        for (Tuple each = this; each.before != null; each = each.before) {
            variables.add(each.variable);
        }
        return variables;
    }

    private @Nullable Tuple find(String name) {
        for (Tuple each = this; each.before != null; each = each.before) {
            if (each.variable.equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** The facts, in the order of their patterns. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        for (Tuple each = this; each.before != null; each = each.before) {
            if (each.taken == null) {
                facts.add(each.fact);
            }
        }
        Collections.reverse(facts);
        return facts;
    }
}
