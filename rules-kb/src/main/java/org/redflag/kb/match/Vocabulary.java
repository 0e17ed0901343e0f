package org.redflag.kb.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Every word of the listed names: what it weighs, and which listed words a given word may be. */
final class Vocabulary {

    private static final double LEAST = 0.2;
    /** Words of names come back again and again; this many are remembered with their neighbours. */
    private static final int REMEMBERED = 50_000;

    private final WordNumbers numbers;
    private final WordFilter filter;
    private final String[] words;
    private final Spellings spellings;
    private final double[] rarities;
    private final int[] entries;
    private final SpellingIndex bySpelling;
    /** What is known of the listed words themselves, each found when first needed. */
    private final @Nullable Known[] own;

    private final ConcurrentHashMap<String, Known> remembered = new ConcurrentHashMap<>();
    private final int most;

    /** @param entriesPerWord in how many entries each word occurs */
    Vocabulary(Map<String, Integer> entriesPerWord, int entries, Lexicon lexicon) {
        this(entriesPerWord, entries, lexicon, REMEMBERED);
    }

    /** @param remembered how many words are remembered with their neighbours */
    Vocabulary(Map<String, Integer> entriesPerWord, int allEntries, Lexicon lexicon, int remembered) {
        most = remembered;
        int size = entriesPerWord.size();
        words = entriesPerWord.keySet().toArray(new String[0]);
        numbers = new WordNumbers(List.of(words));
        filter = new WordFilter(List.of(words));
        own = new @Nullable Known[size];
        rarities = new double[size];
        entries = new int[size];
        double rarest = Math.log1p(allEntries);
        int next = 0;
        for (Map.Entry<String, Integer> word : entriesPerWord.entrySet()) {
            rarities[next] = Math.log1p((double) allEntries / word.getValue()) / rarest;
            entries[next++] = word.getValue();
        }
        List<Spelling> all =
                entriesPerWord.keySet().stream().map(lexicon::spelling).toList();
        spellings = new Spellings(all);
        bySpelling = new SpellingIndex(all, spellings);
    }

    int size() {
        return words.length;
    }

    int id(String word) {
        return numbers.of(word);
    }

    /** The number of a word that is hardly ever listed; -1 when it is not. */
    int idOfJoined(String word) {
        return filter.mayHold(word) ? id(word) : -1;
    }

    /** The number of the word that two make when written together; -1 when no list has it. */
    int id(String first, String second) {
        return filter.mayHold(first, second) ? id(first + second) : -1;
    }

    String word(int id) {
        return words[id];
    }

    double weight(int id, Wording.Kind kind) {
        return weigh(kind, rarities[id]);
    }

    /**
     * What a given word weighs where it is of a kind.
     *
     * @param sure whether it is of that kind even when it looks like a misspelt word of another
     */
    static double weight(Known word, Wording.Kind kind, boolean sure) {
        return weigh(kind == Wording.Kind.WORD && !sure ? word.likely() : kind, word.rarity());
    }

    Known known(String word) {
        int id = id(word);
        if (id >= 0) {
            // Two threads may find it at once, and find the same.
            Known listed = own[id];
            if (listed == null) {
                listed = look(word, find(word));
                own[id] = listed;
            }
            return listed;
        }
        Known known = remembered.get(word);
        if (known == null) {
            known = look(word, find(word));
            if (remembered.size() < most) {
                remembered.put(word, known);
            }
        }
        return known;
    }

    /** The same by comparing a word with every listed one: what {@link #known} must return. */
    Known knownAmongAll(String word) {
        return look(word, neighboursAmongAll(word));
    }

    private Known look(String word, Neighbours neighbours) {
        int id = id(word);
        Wording.Kind kind = Wording.kind(word);
        if (id < 0 && kind == Wording.Kind.WORD) {
            kind = Wording.misspelt(word);
        }
        return new Known(id, id < 0 ? 1 : rarities[id], kind, neighbours);
    }

    /** The numbers of the listed words that begin with a text are those from the first to before the second. */
    int firstWithPrefix(String prefix) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int endOfPrefix(String prefix) {
        return firstWithPrefix(prefix + Character.MAX_VALUE);
    }

    private Neighbours neighboursAmongAll(String word) {
        Numbers all = new Numbers();
        for (int id = 0; id < words.length; id++) {
            all.add(id);
        }
        return compare(word, asked(word, Workspace.own()), all);
    }

    private Neighbours find(String word) {
        Workspace work = Workspace.own();
        Likeness asked = asked(word, work);
        Numbers near = work.near;
        near.clear();
        int own = id(word);
        if (own >= 0) {
            near.add(own);
        }
        addAll(Variants.of(word), near);
        addAll(Variants.perhaps(word), near);
        int slips = Spelling.slips(asked.word().text().length());
        bySpelling.near(asked, trust(own) < 1 ? Math.min(1, slips) : slips, work);
        near.sort();
        return near.count() == 0 ? Neighbours.NONE : compare(word, asked, near);
    }

    private Likeness asked(String word, Workspace work) {
        int own = id(word);
        work.likeness.of(Spelling.of(word), own, trust(own), spellings);
        return work.likeness;
    }

    private Neighbours compare(String word, Likeness asked, Numbers candidates) {
        Set<String> same = Variants.of(word);
        Set<String> perhaps = Variants.perhaps(word);
        int[] found = new int[candidates.count()];
        double[] similarities = new double[found.length];
        int count = 0;
        for (int i = 0; i < candidates.count(); i++) {
            int id = candidates.get(i);
            double similarity = asked.with(spellings, id);
            if (similarity < Bands.VARIANT && !same.isEmpty() && same.contains(words[id])) {
                similarity = Bands.VARIANT;
            } else if (similarity < Bands.PERHAPS_VARIANT && !perhaps.isEmpty() && perhaps.contains(words[id])) {
                similarity = Bands.PERHAPS_VARIANT;
            }
            if (similarity > 0) {
                found[count] = id;
                similarities[count++] = similarity;
            }
        }
        return new Neighbours(Arrays.copyOf(found, count), Arrays.copyOf(similarities, count));
    }

    /** How much a likeness by slips counts: less when the word is one that lists have. */
    private double trust(int id) {
        return id >= 0 && entries[id] >= Bands.KNOWN_FROM ? Bands.KNOWN_WORD : 1;
    }

    private void addAll(Set<String> words, Numbers into) {
        for (String word : words) {
            int id = id(word);
            if (id >= 0) {
                into.add(id);
            }
        }
    }

    private static double weigh(Wording.Kind kind, double rarity) {
        return switch (kind) {
            case WORD -> Math.min(kind.cap(), Math.max(LEAST, rarity));
            case NUMBER, INITIAL, LEGAL, NOISE -> kind.cap();
            default -> Math.min(kind.cap(), rarity);
        };
    }
}
