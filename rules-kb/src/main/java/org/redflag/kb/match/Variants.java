package org.redflag.kb.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that are one word in different languages or romanisations, from one hand-edited table: Serhiy and Sergei. */
final class Variants {

    private static final String TABLE = "/org/redflag/reference/name-variants.csv";
    private static final Map<String, Set<String>> OTHERS = new HashMap<>();

    private static final Map<String, Set<String>> PERHAPS = new HashMap<>();
    private static final String LOOSE = "~ ";

    static {
        for (String line : WordTable.lines(TABLE)) {
            boolean loose = line.startsWith(LOOSE);
            List<String> group = List.of((loose ? line.substring(LOOSE.length()) : line).split(" ", -1));
            for (String word : group) {
                Set<String> others = (loose ? PERHAPS : OTHERS).computeIfAbsent(word, w -> new HashSet<>());
                others.addAll(group);
                others.remove(word);
            }
        }
    }

    private Variants() {}

    /** The other words that are the same word; none for most. */
    static Set<String> of(String word) {
        return OTHERS.getOrDefault(word, Set.of());
    }

    /** The other words that may be the same word, as surnames in two romanisations of Chinese. */
    static Set<String> perhaps(String word) {
        return PERHAPS.getOrDefault(word, Set.of());
    }
}
