package org.redflag.kb.mutation;

import java.util.HashSet;
import java.util.Set;
import org.redflag.kb.engine.Condition;
import org.redflag.kb.engine.Condition.All;
import org.redflag.kb.engine.Condition.Any;
import org.redflag.kb.engine.Condition.Existence;
import org.redflag.kb.engine.Condition.FactPattern;

/** Which variables a condition binds for others, and which it uses. */
final class Variables {

    private Variables() {}

    static Set<String> bound(Condition condition) {
        Set<String> bound = new HashSet<>();
        if (condition instanceof FactPattern pattern) {
            bound.add(pattern.variable());
            bound.addAll(pattern.values().keySet());
        } else if (condition instanceof All all) {
            all.parts().forEach(part -> bound.addAll(bound(part)));
        } else if (condition instanceof Any any) {
            any.parts().forEach(part -> bound.addAll(bound(part)));
        }
        return bound;
    }

    static void addUsed(Condition condition, Set<String> used) {
        if (condition instanceof FactPattern pattern) {
            pattern.constraints().forEach(each -> used.addAll(each.variables()));
        } else if (condition instanceof All all) {
            all.parts().forEach(part -> addUsed(part, used));
        } else if (condition instanceof Any any) {
            any.parts().forEach(part -> addUsed(part, used));
        } else if (condition instanceof Existence existence) {
            addUsed(existence.of(), used);
        }
    }
}
