package org.redflag.kb.match;

import java.util.List;
import java.util.function.Function;

/** Many words in one piece of memory, to be compared with one. */
final class FlatWords {

    private final byte[] letters;
    /** Where each word begins, and behind the last, where it ends. */
    private final int[] starts;

    FlatWords(String[] words) {
        starts = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            starts[i + 1] = starts[i] + words[i].length();
        }
        letters = new byte[starts[words.length]];
        for (int i = 0; i < words.length; i++) {
            for (int j = 0; j < words[i].length(); j++) {
                letters[starts[i] + j] = (byte) (words[i].charAt(j) & 127);
            }
        }
    }

    /** One text of each spelling. */
    static FlatWords of(List<Spelling> spellings, Function<Spelling, String> text) {
        return new FlatWords(spellings.stream().map(text).toArray(String[]::new));
    }

    int length(int id) {
        return starts[id + 1] - starts[id];
    }

    /** The first letter of a word; 0 when it has none. */
    char first(int id) {
        return length(id) == 0 ? 0 : (char) letters[starts[id]];
    }

    /** How many slips lie between a word and that of the slips. */
    int distance(Slips slips, int id) {
        return slips.distance(letters, starts[id], starts[id + 1]);
    }
}
