package org.redflag.kb.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds the common word that a misspelt one most likely is. */
final class Repair {

    private static final int SHORTEST_REPAIRED = 5;

    private final String[] words;
    private final SlipIndex bySlip;
    private final Map<String, String> byPlain = new HashMap<>();
    private final Map<String, String> bySeen = new HashMap<>();

    Repair(Set<String> all) {
        words = all.stream()
                .filter(word -> word.length() >= SHORTEST_REPAIRED)
                .sorted()
                .toArray(String[]::new);
        int[] slips = new int[words.length];
        Arrays.fill(slips, 1);
        bySlip = new SlipIndex(words, slips);
        for (String word : words) {
            byPlain.putIfAbsent(Transliteration.plain(word), word);
            bySeen.putIfAbsent(Spelling.seen(word), word);
        }
    }

    /** The word that a misspelt one most likely is; the word itself when it is like none, or too short to tell. */
    String repaired(String word) {
        if (word.length() < SHORTEST_REPAIRED) {
            return word;
        }
        Workspace work = Workspace.own();
        Numbers near = work.near;
        near.clear();
        Slips slips = work.slips.of(word);
        bySlip.near(word, slips, 1, work);
        near.sort();
        for (int i = 0; i < near.count(); i++) {
            if (slips.distance(words[near.get(i)]) == 1) {
                return words[near.get(i)];
            }
        }
        String seen = bySeen.get(Spelling.seen(word));
        return seen != null ? seen : byPlain.getOrDefault(Transliteration.plain(word), word);
    }
}
