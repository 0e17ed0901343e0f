package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/**
 * Every word of the listed names: what it weighs, and which listed words a given word may be.
 *
 * <p>Two words that differ by a few slips share a word that is left when some letters of each are deleted. All these remains
 * of listed words are kept in one sorted array, so that the neighbours of a word are found without looking at the others.
 */
final class Vocabulary {

    /** The listed words that a given word may be, by their numbers, and how alike each is. */
    static final class Neighbours {

        private final int[] ids;
        private final double[] similarities;

        private Neighbours(int[] ids, double[] similarities) {
            this.ids = ids;
            this.similarities = similarities;
        }

        int[] ids() {
            return ids;
        }

        /** How alike a listed word is; 0 when it is none of them. */
        double similarity(int id) {
            int at = Arrays.binarySearch(ids, id);
            return at < 0 ? 0 : similarities[at];
        }
    }

    /** A growing array of numbers. */
    private static final class Remains {

        private long[] numbers = new long[1 << 16];
        private int count;

        void add(long number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(numbers, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    private static final double LEAST = 0.2;
    /** Words of names come back again and again; this many are remembered with their neighbours. */
    private static final int REMEMBERED = 20_000;

    private static final int[] NONE = {};

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final double[] rarities;
    private final long[] remains;
    private final Map<String, int[]> bySound = new HashMap<>();
    private final ConcurrentHashMap<String, Neighbours> remembered = new ConcurrentHashMap<>();

    /** @param entriesPerWord in how many entries each word occurs */
    Vocabulary(Map<String, Integer> entriesPerWord, int entries) {
        rarities = new double[entriesPerWord.size()];
        double rarest = Math.log1p(entries);
        entriesPerWord.forEach((word, count) -> {
            ids.put(word, words.size());
            rarities[words.size()] = Math.log1p((double) entries / count) / rarest;
            words.add(word);
        });
        remains = remainsOfAll();
        rememberSounds();
    }

    int size() {
        return words.size();
    }

    int id(String word) {
        return ids.getOrDefault(word, -1);
    }

    double weight(int id, Wording.Kind kind) {
        return weigh(kind, rarities[id]);
    }

    /** What a word weighs; one that no list has is as rare as can be. */
    double weight(String word, Wording.Kind kind) {
        int id = id(word);
        return weigh(kind, id >= 0 ? rarities[id] : 1);
    }

    /** The most a listed word weighs in any name, whatever its neighbours there make of it. */
    double mostWeight(int id) {
        return Math.max(weigh(Wording.Kind.WORD, rarities[id]), Wording.Kind.NUMBER.cap());
    }

    Neighbours neighbours(String word) {
        Neighbours known = remembered.get(word);
        if (known == null) {
            known = find(word);
            if (remembered.size() < REMEMBERED) {
                remembered.put(word, known);
            }
        }
        return known;
    }

    private Neighbours find(String word) {
        BitSet candidates = new BitSet(words.size());
        int own = id(word);
        if (own >= 0) {
            candidates.set(own);
        }
        if (!Spelling.hasDigit(word)) {
            remains(word, remain -> collect(remain, candidates));
            for (int id : bySound.getOrDefault(Sound.of(word), NONE)) {
                candidates.set(id);
            }
        }
        int[] found = new int[candidates.cardinality()];
        double[] similarities = new double[found.length];
        int count = 0;
        for (int id = candidates.nextSetBit(0); id >= 0; id = candidates.nextSetBit(id + 1)) {
            double similarity = Spelling.similarity(word, words.get(id));
            if (similarity > 0) {
                found[count] = id;
                similarities[count++] = similarity;
            }
        }
        return new Neighbours(Arrays.copyOf(found, count), Arrays.copyOf(similarities, count));
    }

    private static double weigh(Wording.Kind kind, double rarity) {
        return switch (kind) {
            case WORD -> Math.min(kind.cap(), Math.max(LEAST, rarity));
            case NUMBER, INITIAL -> kind.cap();
            default -> Math.min(kind.cap(), rarity);
        };
    }

    private long[] remainsOfAll() {
        Remains all = new Remains();
        for (int id = 0; id < words.size(); id++) {
            if (!Spelling.hasDigit(words.get(id))) {
                long low = id;
                remains(words.get(id), remain -> all.add((long) remain << 32 | low));
            }
        }
        return all.sorted();
    }

    private void rememberSounds() {
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int id = 0; id < words.size(); id++) {
            lists.computeIfAbsent(Sound.of(words.get(id)), s -> new ArrayList<>())
                    .add(id);
        }
        lists.forEach((sound, list) ->
                bySound.put(sound, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    private void collect(int remain, BitSet into) {
        int at = Arrays.binarySearch(remains, (long) remain << 32);
        for (int i = at < 0 ? -at - 1 : at; i < remains.length && (int) (remains[i] >> 32) == remain; i++) {
            into.set((int) remains[i]);
        }
    }

    /** Hands on the hash of the word and of what is left of it after as many deletions as slips are allowed. */
    private static void remains(String word, IntConsumer consumer) {
        int slips = Spelling.slips(word.length());
        consumer.accept(hash(word, -1, -1));
        for (int i = 0; slips >= 1 && i < word.length(); i++) {
            consumer.accept(hash(word, i, -1));
            for (int j = i + 1; slips >= 2 && j < word.length(); j++) {
                consumer.accept(hash(word, i, j));
            }
        }
    }

    private static int hash(String word, int without, int andWithout) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            if (i != without && i != andWithout) {
                hash = (hash ^ word.charAt(i)) * 0x01000193;
            }
        }
        return hash;
    }
}
