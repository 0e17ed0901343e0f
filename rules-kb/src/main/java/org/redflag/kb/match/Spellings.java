package org.redflag.kb.match;

import java.util.List;
import java.util.function.Function;

/** The listed words as they are compared with a given one: flat, since what costs time is to fetch them from memory. */
final class Spellings {

    /** What is known of a word stands together: the numbers of its plain spelling, sound and so on, and its letters. */
    private static final int FACTS = 5;

    private static final int PLAIN = 0;
    private static final int SOUND = 1;
    private static final int CONSONANTS = 2;
    private static final int LETTERS = 3;
    private static final int SEEN = 4;

    private final int[] facts;
    private final FlatWords texts;
    private final FlatWords plains;
    private final WordNumbers plainNumbers;
    private final WordNumbers soundNumbers;
    private final WordNumbers consonantNumbers;
    private final WordNumbers seenNumbers;

    Spellings(List<Spelling> words) {
        texts = FlatWords.of(words, Spelling::text);
        plains = FlatWords.of(words, Spelling::plain);
        plainNumbers = distinct(words, Spelling::plain);
        soundNumbers = distinct(words, Spelling::sound);
        consonantNumbers = distinct(words, Spelling::consonants);
        seenNumbers = distinct(words, Spelling::seen);
        facts = new int[FACTS * words.size()];
        for (int id = 0; id < words.size(); id++) {
            Spelling word = words.get(id);
            facts[FACTS * id + PLAIN] = plainNumbers.of(word.plain());
            facts[FACTS * id + SOUND] = soundNumbers.of(word.sound());
            facts[FACTS * id + CONSONANTS] = consonantNumbers.of(word.consonants());
            facts[FACTS * id + LETTERS] = word.letters();
            facts[FACTS * id + SEEN] = seenNumbers.of(word.seen());
        }
    }

    private static WordNumbers distinct(List<Spelling> words, Function<Spelling, String> part) {
        return new WordNumbers(words.stream().map(part).distinct().toList());
    }

    FlatWords texts() {
        return texts;
    }

    FlatWords plains() {
        return plains;
    }

    /** The number of a plain spelling, the same for all words that have it; -1 when no listed word has. */
    int plainNumber(Spelling word) {
        return plainNumbers.of(word.plain());
    }

    int soundNumber(Spelling word) {
        return soundNumbers.of(word.sound());
    }

    int consonantNumber(Spelling word) {
        return consonantNumbers.of(word.consonants());
    }

    int seenNumber(Spelling word) {
        return seenNumbers.of(word.seen());
    }

    int seen(int id) {
        return facts[FACTS * id + SEEN];
    }

    int plain(int id) {
        return facts[FACTS * id + PLAIN];
    }

    int sound(int id) {
        return facts[FACTS * id + SOUND];
    }

    int consonants(int id) {
        return facts[FACTS * id + CONSONANTS];
    }

    /** As {@link Spelling#letters}. */
    int letters(int id) {
        return facts[FACTS * id + LETTERS];
    }
}
