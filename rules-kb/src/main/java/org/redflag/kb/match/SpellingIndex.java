package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Listed words by every way in which a given word may resemble them, so that only those few are compared. */
final class SpellingIndex {

    private static final int[] NONE = {};

    private final SlipIndex bySlips;
    private final SlipIndex byPlainSlips;
    /** By the numbers of plain spellings, sounds and consonants. */
    private final int[][] byPlain;

    private final int[][] bySound;
    private final int[][] byConsonants;
    /** Only words that somebody wrote without their vowels, and words of scripts that write none. */
    private final int[][] abbreviated;

    private final int[][] withoutVowels;
    private final int[][] bySeen;

    SpellingIndex(List<Spelling> words, Spellings spellings) {
        bySlips = slipIndex(words, spellings, false);
        byPlainSlips = slipIndex(words, spellings, true);
        Map<Integer, List<Integer>> plain = new HashMap<>();
        Map<Integer, List<Integer>> sound = new HashMap<>();
        Map<Integer, List<Integer>> consonants = new HashMap<>();
        Map<Integer, List<Integer>> shortened = new HashMap<>();
        Map<Integer, List<Integer>> seen = new HashMap<>();
        Map<Integer, List<Integer>> vowelless = new HashMap<>();
        for (int id = 0; id < words.size(); id++) {
            Spelling word = words.get(id);
            if (word.isMarked()) {
                put(spellings.consonants(id), id, vowelless);
                put(spellings.consonants(id), id, consonants);
            } else if (!word.isNumbered()) {
                put(spellings.plain(id), id, plain);
                put(spellings.seen(id), id, seen);
                put(spellings.consonants(id), id, consonants);
                if (word.sound().length() >= Spelling.SHORTEST_SOUND) {
                    put(spellings.sound(id), id, sound);
                }
                if (word.abbreviates()) {
                    put(spellings.consonants(id), id, shortened);
                }
            }
        }
        byPlain = frozen(plain, words.size());
        bySeen = frozen(seen, words.size());
        bySound = frozen(sound, words.size());
        byConsonants = frozen(consonants, words.size());
        abbreviated = frozen(shortened, words.size());
        withoutVowels = frozen(vowelless, words.size());
    }

    /**
     * Adds the numbers of all words that may be like this one to what is near, some more than once, and some that are not.
     *
     * @param slips how many slips the word may hold
     */
    void near(Likeness asked, int slips, Workspace work) {
        Spelling word = asked.word();
        if (word.isMarked()) {
            addAll(byConsonants, asked.consonants(), work.near);
            return;
        }
        if (word.isNumbered()) {
            return;
        }
        bySlips.near(word.text(), asked.slips(), slips, work);
        addAll(byPlain, asked.plain(), work.near);
        if (word.plainMaySlip()) {
            byPlainSlips.near(word.plain(), asked.plainSlips(), 1, work);
        }
        addAll(bySeen, asked.seen(), work.near);
        addAll(bySound, asked.sound(), work.near);
        addAll(word.abbreviates() ? byConsonants : abbreviated, asked.consonants(), work.near);
        addAll(withoutVowels, asked.consonants(), work.near);
    }

    private static SlipIndex slipIndex(List<Spelling> words, Spellings spellings, boolean plain) {
        String[] texts = new String[words.size()];
        int[] slips = new int[texts.length];
        for (int id = 0; id < texts.length; id++) {
            Spelling spelling = words.get(id);
            texts[id] = plain ? spelling.plain() : spelling.text();
            boolean left = spelling.isNumbered() || (plain && !spelling.plainMaySlip());
            slips[id] = left ? -1 : plain ? 1 : Spelling.slips(texts[id].length());
        }
        return new SlipIndex(texts, slips, plain ? spellings.plains() : spellings.texts());
    }

    private static void put(int key, int id, Map<Integer, List<Integer>> into) {
        into.computeIfAbsent(key, k -> new ArrayList<>(1)).add(id);
    }

    private static int[][] frozen(Map<Integer, List<Integer>> lists, int size) {
        int[][] frozen = new int[size][];
        for (int key = 0; key < size; key++) {
            List<Integer> list = lists.getOrDefault(key, List.of());
            frozen[key] = list.isEmpty()
                    ? NONE
                    : list.stream().mapToInt(Integer::intValue).toArray();
        }
        return frozen;
    }

    private static void addAll(int[][] lists, int key, Numbers into) {
        if (key >= 0) {
            for (int id : lists[key]) {
                into.add(id);
            }
        }
    }
}
