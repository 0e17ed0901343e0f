package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Listed words by every way in which a given word may resemble them, so that only those few are compared. */
final class SpellingIndex {

    private final SlipIndex bySlips;
    private final SlipIndex byPlainSlips;
    private final Map<String, int[]> byPlain;
    private final Map<String, int[]> bySound;
    private final Map<String, int[]> byConsonants;
    /** Only words that somebody wrote without their vowels, and words of scripts that write none. */
    private final Map<String, int[]> abbreviated;

    private final Map<String, int[]> withoutVowels;

    SpellingIndex(Spelling[] spellings) {
        bySlips = slipIndex(spellings, false);
        byPlainSlips = slipIndex(spellings, true);
        Map<String, List<Integer>> plain = new HashMap<>();
        Map<String, List<Integer>> sound = new HashMap<>();
        Map<String, List<Integer>> consonants = new HashMap<>();
        Map<String, List<Integer>> shortened = new HashMap<>();
        Map<String, List<Integer>> vowelless = new HashMap<>();
        for (int id = 0; id < spellings.length; id++) {
            Spelling spelling = spellings[id];
            String skeleton = WithoutVowels.consonants(spelling.text());
            if (WithoutVowels.isMarked(spelling.text())) {
                put(skeleton, id, vowelless);
                put(skeleton, id, consonants);
            } else if (!spelling.isNumbered()) {
                put(spelling.plain(), id, plain);
                put(skeleton, id, consonants);
                if (spelling.sound().length() >= Spelling.SHORTEST_SOUND) {
                    put(spelling.sound(), id, sound);
                }
                if (spelling.abbreviates()) {
                    put(skeleton, id, shortened);
                }
            }
        }
        byPlain = frozen(plain);
        bySound = frozen(sound);
        byConsonants = frozen(consonants);
        abbreviated = frozen(shortened);
        withoutVowels = frozen(vowelless);
    }

    /**
     * Adds to what is near the numbers of all words that may be like this one, some more than once, and some that are not.
     *
     * @param slips how many slips the word may hold
     */
    void near(Spelling word, int slips, Workspace work) {
        Numbers into = work.near;
        if (WithoutVowels.isMarked(word.text())) {
            addAll(byConsonants.get(WithoutVowels.consonants(word.text())), into);
            return;
        }
        if (word.isNumbered()) {
            return;
        }
        bySlips.near(word.text(), slips, work);
        addAll(byPlain.get(word.plain()), into);
        if (word.plainMaySlip()) {
            byPlainSlips.near(word.plain(), 1, work);
        }
        addAll(bySound.get(word.sound()), into);
        String skeleton = WithoutVowels.consonants(word.text());
        addAll((word.abbreviates() ? byConsonants : abbreviated).get(skeleton), into);
        addAll(withoutVowels.get(skeleton), into);
    }

    private static SlipIndex slipIndex(Spelling[] spellings, boolean plain) {
        String[] texts = new String[spellings.length];
        int[] slips = new int[spellings.length];
        for (int id = 0; id < spellings.length; id++) {
            Spelling spelling = spellings[id];
            texts[id] = plain ? spelling.plain() : spelling.text();
            boolean left = spelling.isNumbered() || (plain && !spelling.plainMaySlip());
            slips[id] = left ? -1 : plain ? 1 : Spelling.slips(texts[id].length());
        }
        return new SlipIndex(texts, slips);
    }

    private static void put(String key, int id, Map<String, List<Integer>> into) {
        into.computeIfAbsent(key, k -> new ArrayList<>(1)).add(id);
    }

    private static Map<String, int[]> frozen(Map<String, List<Integer>> lists) {
        Map<String, int[]> frozen = new HashMap<>(2 * lists.size());
        lists.forEach((key, list) ->
                frozen.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
        return frozen;
    }

    private static void addAll(int @Nullable [] more, Numbers into) {
        if (more != null) {
            for (int id : more) {
                into.add(id);
            }
        }
    }
}
