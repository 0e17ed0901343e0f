package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts, found by their kind; the same object counts once, equal ones each for themselves. */
final class FactsByKind {

    private final List<Object> facts = new ArrayList<>();
    private final Map<Class<?>, List<Object>> byKind = new HashMap<>();

    FactsByKind(List<Object> facts) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object fact : facts) {
            if (seen.add(fact)) {
                this.facts.add(fact);
            }
        }
    }

    List<Object> of(Class<?> kind) {
        return byKind.computeIfAbsent(
                kind, k -> facts.stream().filter(k::isInstance).toList());
    }
}
