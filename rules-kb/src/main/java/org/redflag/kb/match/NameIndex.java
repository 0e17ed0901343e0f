package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** All listed names, and the few of them that a given name can reach the threshold with. */
final class NameIndex {

    /** A listed name and whose it is. */
    record Entry(int party, ListedName listed, Name name) {}

    /** A given word, the names it can meet, and the bounds that tell whether a name without it can still score. */
    private record Reach(double ownWeight, double mostWeight, List<int[]> names) {}

    private static final int[] NOBODY = {};

    private final List<Entry> entries = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final NameScorer scorer;
    private final Map<Integer, int[]> namesByWord;
    private final Map<String, int[]> namesByJoint;
    private final Map<String, Double> jointWeights = new HashMap<>();

    NameIndex(List<ListedParty> parties) {
        Map<String, Integer> entriesPerWord = new TreeMap<>();
        for (int p = 0; p < parties.size(); p++) {
            ListedParty party = parties.get(p);
            if (party.type() != ListedType.ADDRESS) {
                Set<String> words = new HashSet<>();
                for (ListedName listed : party.names()) {
                    Name name = Name.of(listed.name());
                    if (name.size() > 0) {
                        entries.add(new Entry(p, listed, name));
                        words.addAll(name.words());
                    }
                }
                words.forEach(word -> entriesPerWord.merge(word, 1, Integer::sum));
            }
        }
        vocabulary = new Vocabulary(entriesPerWord, Math.max(1, parties.size()));
        scorer = new NameScorer(vocabulary);
        Map<Integer, List<Integer>> byWord = new HashMap<>();
        Map<String, List<Integer>> byJoint = new HashMap<>();
        for (int e = 0; e < entries.size(); e++) {
            index(e, byWord, byJoint);
        }
        namesByWord = arrays(byWord);
        namesByJoint = arrays(byJoint);
    }

    NameScorer scorer() {
        return scorer;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Every entry whose name can reach the threshold, and some that cannot. */
    int[] candidates(Name given) {
        List<Reach> reaches = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            reaches.add(reach(given, i));
        }
        reaches.sort(Comparator.comparingDouble(Reach::ownWeight).reversed());
        double rest = reaches.stream().mapToDouble(Reach::mostWeight).sum();
        double missed = 0;
        Set<Integer> found = new HashSet<>();
        for (Reach reach : reaches) {
            // Names that met none of the words so far can at best have met all the others.
            if (missed * Bands.UNMATCHED_GIVEN * Bands.WEAK > (1 - Bands.WEAK) * rest) {
                break;
            }
            reach.names().forEach(names -> Arrays.stream(names).forEach(found::add));
            missed += reach.ownWeight();
            rest -= reach.mostWeight();
        }
        return found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private Reach reach(Name given, int i) {
        String word = given.words().get(i);
        double own = vocabulary.weight(word, given.kinds().get(i));
        // Initials and cut-off words meet words that are no neighbours of theirs.
        double most = Wording.Kind.PLACE.cap();
        List<int[]> names = new ArrayList<>();
        for (Vocabulary.Neighbour neighbour : vocabulary.neighbours(word)) {
            names.add(namesByWord.getOrDefault(neighbour.word(), NOBODY));
            most = Math.max(most, vocabulary.weight(neighbour.word()));
        }
        names.add(namesByJoint.getOrDefault(word, NOBODY));
        most = Math.max(most, jointWeights.getOrDefault(word, 0.0));
        for (int j = Math.max(0, i - 1); j <= i && j + 1 < given.size(); j++) {
            int joint = vocabulary.id(given.words().get(j) + given.words().get(j + 1));
            if (joint >= 0) {
                names.add(namesByWord.getOrDefault(joint, NOBODY));
                most = Math.max(most, vocabulary.weight(joint));
            }
        }
        return new Reach(own, most, names);
    }

    private void index(int entry, Map<Integer, List<Integer>> byWord, Map<String, List<Integer>> byJoint) {
        Name name = entries.get(entry).name();
        for (String word : new HashSet<>(name.words())) {
            byWord.computeIfAbsent(vocabulary.id(word), w -> new ArrayList<>()).add(entry);
        }
        for (int i = 0; i + 1 < name.size(); i++) {
            String joint = name.words().get(i) + name.words().get(i + 1);
            double weight = vocabulary.weight(vocabulary.id(name.words().get(i)))
                    + vocabulary.weight(vocabulary.id(name.words().get(i + 1)));
            byJoint.computeIfAbsent(joint, w -> new ArrayList<>()).add(entry);
            jointWeights.merge(joint, weight, Math::max);
        }
    }

    private static <K> Map<K, int[]> arrays(Map<K, List<Integer>> lists) {
        Map<K, int[]> arrays = new HashMap<>();
        lists.forEach((key, list) ->
                arrays.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }
}
