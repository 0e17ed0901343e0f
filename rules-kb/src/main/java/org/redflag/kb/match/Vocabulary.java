package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every word of the listed names: what it weighs, and which listed words a given word may be.
 *
 * <p>Two words that differ by a few slips share a word that is left when some letters of each are deleted. All these remains
 * of listed words are kept in one sorted array, so that the neighbours of a word are found without looking at the others.
 */
final class Vocabulary {

    /** A listed word that a given word may be, and how alike they are. */
    record Neighbour(int word, double similarity) {}

    private static final double LEAST = 0.2;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final double[] weights;
    private final long[] remains;
    private final Map<String, int[]> bySound;

    /** @param entriesPerWord in how many entries each word occurs */
    Vocabulary(Map<String, Integer> entriesPerWord, int entries) {
        for (String word : entriesPerWord.keySet()) {
            ids.put(word, words.size());
            words.add(word);
        }
        weights = new double[words.size()];
        double rarest = Math.log1p(entries);
        for (int i = 0; i < weights.length; i++) {
            String word = words.get(i);
            double rarity = Math.log1p((double) entries / entriesPerWord.getOrDefault(word, 1)) / rarest;
            weights[i] = weigh(Wording.kind(word), rarity);
        }
        remains = remainsOfAll();
        bySound = soundsOfAll();
    }

    int id(String word) {
        return ids.getOrDefault(word, -1);
    }

    String word(int id) {
        return words.get(id);
    }

    double weight(int id) {
        return weights[id];
    }

    /** What a word weighs; one that no list has is as rare as can be. */
    double weight(String word, Wording.Kind kind) {
        int id = id(word);
        return id >= 0 ? weights[id] : weigh(kind, 1);
    }

    /** All listed words that a word may be, itself among them. */
    List<Neighbour> neighbours(String word) {
        Set<Integer> candidates = new HashSet<>();
        int own = id(word);
        if (own >= 0) {
            candidates.add(own);
        }
        if (!Spelling.hasDigit(word)) {
            remains(word, remain -> collect(remain, candidates));
            for (int id : bySound.getOrDefault(Sound.of(word), new int[0])) {
                candidates.add(id);
            }
        }
        List<Neighbour> neighbours = new ArrayList<>();
        for (int id : candidates) {
            double similarity = Spelling.similarity(word, words.get(id));
            if (similarity > 0) {
                neighbours.add(new Neighbour(id, similarity));
            }
        }
        return neighbours;
    }

    private static double weigh(Wording.Kind kind, double rarity) {
        return switch (kind) {
            case WORD -> Math.min(1, Math.max(LEAST, rarity));
            case NUMBER, INITIAL -> kind.cap();
            default -> Math.min(kind.cap(), rarity);
        };
    }

    private long[] remainsOfAll() {
        long[] all = new long[1 << 16];
        int[] count = {0};
        for (int id = 0; id < words.size(); id++) {
            String word = words.get(id);
            if (Spelling.hasDigit(word)) {
                continue;
            }
            long low = id;
            Set<Integer> own = new HashSet<>();
            remains(word, own::add);
            if (count[0] + own.size() > all.length) {
                all = Arrays.copyOf(all, Math.max(all.length * 2, count[0] + own.size()));
            }
            for (int remain : own) {
                all[count[0]++] = (long) remain << 32 | low;
            }
        }
        long[] sorted = Arrays.copyOf(all, count[0]);
        Arrays.sort(sorted);
        return sorted;
    }

    private Map<String, int[]> soundsOfAll() {
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int id = 0; id < words.size(); id++) {
            lists.computeIfAbsent(Sound.of(words.get(id)), s -> new ArrayList<>())
                    .add(id);
        }
        Map<String, int[]> arrays = new HashMap<>();
        lists.forEach((sound, list) ->
                arrays.put(sound, list.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }

    private void collect(int remain, Set<Integer> into) {
        long from = (long) remain << 32;
        int at = Arrays.binarySearch(remains, from);
        for (int i = at < 0 ? -at - 1 : at; i < remains.length && (int) (remains[i] >> 32) == remain; i++) {
            into.add((int) remains[i]);
        }
    }

    /** Hands on the hash of the word and of what is left of it after as many deletions as slips are allowed. */
    private static void remains(String word, java.util.function.IntConsumer consumer) {
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
