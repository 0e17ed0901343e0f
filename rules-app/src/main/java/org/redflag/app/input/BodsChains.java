package org.redflag.app.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who directly owns or controls whom in a file, which tells whether an indirect interest is one of these chains. */
final class BodsChains {

    private final Map<String, Set<String>> owners = new HashMap<>();

    void add(String owner, String owned) {
        owners.computeIfAbsent(owned, o -> new HashSet<>()).add(owner);
    }

    /** Whether direct interests lead from a company up to an owner, through at least one other. */
    boolean lead(String owner, String owned) {
        Set<String> seen = new HashSet<>(Set.of(owned));
        Deque<String> waiting = new ArrayDeque<>(List.of(owned));
        while (!waiting.isEmpty()) {
            String at = waiting.remove();
            for (String next : owners.getOrDefault(at, Set.of())) {
                if (next.equals(owner) && !at.equals(owned)) {
                    return true;
                }
                if (seen.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return false;
    }
}
