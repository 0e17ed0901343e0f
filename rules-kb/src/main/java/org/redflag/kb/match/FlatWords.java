package org.redflag.kb.match;

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

    /** Adds those of the numbered words that are no more slips away. */
    void addNear(Slips slips, int most, Numbers numbers, Numbers into) {
        for (int i = 0; i < numbers.count(); i++) {
            int id = numbers.get(i);
            if (slips.distance(letters, starts[id], starts[id + 1]) <= most) {
                into.add(id);
            }
        }
    }
}
