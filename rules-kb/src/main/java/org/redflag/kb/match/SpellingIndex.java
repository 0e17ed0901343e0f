package org.redflag.kb.match;

import java.util.List;

/** Listed words by every way in which a given word may resemble them, so that only those few are compared. */
final class SpellingIndex {

    private final SlipIndex bySlips;
    private final SlipIndex byPlainSlips;
    /** By the numbers of plain spellings, sounds and consonants. */
    private final Groups byPlain;

    private final Groups bySound;
    private final Groups byConsonants;
    /** Only words that somebody wrote without their vowels, and words of scripts that write none. */
    private final Groups abbreviated;

    private final Groups withoutVowels;
    private final Groups bySeen;

    SpellingIndex(List<Spelling> words, Spellings spellings) {
        bySlips = slipIndex(words, spellings, false);
        byPlainSlips = slipIndex(words, spellings, true);
        Groups.Maker plain = new Groups.Maker();
        Groups.Maker sound = new Groups.Maker();
        Groups.Maker consonants = new Groups.Maker();
        Groups.Maker shortened = new Groups.Maker();
        Groups.Maker seen = new Groups.Maker();
        Groups.Maker vowelless = new Groups.Maker();
        for (int id = 0; id < words.size(); id++) {
            Spelling word = words.get(id);
            if (word.isMarked()) {
                vowelless.put(id, spellings.consonants(id));
                consonants.put(id, spellings.consonants(id));
            } else if (!word.isNumbered()) {
                plain.put(id, spellings.plain(id));
                seen.put(id, spellings.seen(id));
                consonants.put(id, spellings.consonants(id));
                if (word.sound().length() >= Spelling.SHORTEST_SOUND) {
                    sound.put(id, spellings.sound(id));
                }
                if (word.abbreviates()) {
                    shortened.put(id, spellings.consonants(id));
                }
            }
        }
        byPlain = plain.make(words.size());
        bySeen = seen.make(words.size());
        bySound = sound.make(words.size());
        byConsonants = consonants.make(words.size());
        abbreviated = shortened.make(words.size());
        withoutVowels = vowelless.make(words.size());
    }

    /**
     * Adds the numbers of all words that may be like this one to what is near, some more than once, and some that are not.
     *
     * @param slips how many slips the word may hold
     */
    void near(Likeness asked, int slips, Workspace work) {
        Spelling word = asked.word();
        if (word.isMarked()) {
            byConsonants.addTo(work.near, asked.consonants());
            return;
        }
        if (word.isNumbered()) {
            return;
        }
        bySlips.near(word.text(), asked.slips(), slips, work);
        byPlain.addTo(work.near, asked.plain());
        if (word.plainMaySlip()) {
            byPlainSlips.near(word.plain(), asked.plainSlips(), 1, work);
        }
        bySeen.addTo(work.near, asked.seen());
        bySound.addTo(work.near, asked.sound());
        (word.abbreviates() ? byConsonants : abbreviated).addTo(work.near, asked.consonants());
        withoutVowels.addTo(work.near, asked.consonants());
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
}
