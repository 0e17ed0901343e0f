package org.redflag.kb.match;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The listed names in the order of their texts, to find those that begin with a text. */
final class Beginnings {

    /** So many first letters are looked up before the text is. */
    private static final int FIRST = 12;

    private final List<Listed> names;
    private final int[] byText;
    private final WordFilter first;

    Beginnings(List<Listed> names) {
        this.names = names;
        byText = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(this::text))
                .mapToInt(Integer::intValue)
                .toArray();
        first = new WordFilter(IntStream.range(0, names.size())
                .mapToObj(this::text)
                .filter(text -> text.length() >= FIRST)
                .map(text -> text.substring(0, FIRST))
                .toList());
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
