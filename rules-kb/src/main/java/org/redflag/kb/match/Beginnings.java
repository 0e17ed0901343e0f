package org.redflag.kb.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The listed names in the order of their texts, to find those that begin with a text. */
final class Beginnings {

    /** So many first letters are looked up before the text is. */
    private static final int FIRST = 12;

    private static final int LETTERS_IN_KEY = 5;
    private static final int BITS_OF_LETTER = 7;
    private static final int LAST_LETTER = (1 << BITS_OF_LETTER) - 1;
    private static final int BITS_OF_PLACE = Long.SIZE - 1 - LETTERS_IN_KEY * BITS_OF_LETTER;

    private final List<Listed> names;
    private final int[] byText;
    private final WordFilter first;

    Beginnings(List<Listed> names) {
        this.names = names;
        byText = sorted();
        first = new WordFilter(IntStream.range(0, names.size())
                .mapToObj(this::text)
                .filter(text -> text.length() >= FIRST)
                .map(text -> text.substring(0, FIRST))
                .toList());
    }

    /** By their first letters, which are quickly compared as one number, and only where these are the same, by their texts. */
    private int[] sorted() {
        long[] keys = new long[names.size()];
        for (int n = 0; n < keys.length; n++) {
            String text = text(n);
            long key = 0;
            for (int i = 0; i < LETTERS_IN_KEY; i++) {
                key = key << BITS_OF_LETTER | (i < text.length() ? Math.min(text.charAt(i), LAST_LETTER) : 0);
            }
            keys[n] = key << BITS_OF_PLACE | n;
        }
        Arrays.sort(keys);
        Integer[] places = new Integer[keys.length];
        for (int i = 0; i < keys.length; i++) {
            places[i] = (int) (keys[i] & ((1 << BITS_OF_PLACE) - 1));
        }
        for (int from = 0, to = 0; from < keys.length; from = to) {
            for (to = from + 1; to < keys.length && keys[to] >> BITS_OF_PLACE == keys[from] >> BITS_OF_PLACE; ) {
                to++;
            }
            Arrays.sort(places, from, to, Comparator.comparing(this::text));
        }
        return Arrays.stream(places).mapToInt(Integer::intValue).toArray();
    }

    /** Hands on the names whose text begins with this one. */
    void with(String text, IntConsumer consumer) {
        if (text.length() >= FIRST && !first.mayHold(text.substring(0, FIRST))) {
            return;
        }
        int low = 0;
        int high = byText.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text(byText[middle]).compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < byText.length && text(byText[i]).startsWith(text); i++) {
            consumer.accept(byText[i]);
        }
    }

    private String text(int name) {
        return names.get(name).name().folded();
    }
}
