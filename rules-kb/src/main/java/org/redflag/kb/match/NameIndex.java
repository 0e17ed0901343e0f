package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.BitSet;
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

    /** The names a given word can meet, and the bounds that tell whether a name without it can still score. */
    private record Reach(double ownWeight, double mostWeight, List<int[]> names) {}

    private static final int[] NOBODY = {};

    private final List<Listed> names = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final int[][] namesByWord;
    private final Map<String, int[]> namesByJoint;
    private final Map<String, Double> jointWeights = new HashMap<>();

    NameIndex(List<ListedParty> parties) {
        Map<ListedName, Name> read = new HashMap<>();
        vocabulary = new Vocabulary(entriesPerWord(parties, read), Math.max(1, parties.size()));
        for (int p = 0; p < parties.size(); p++) {
            // An address entry is called "Address 07", and nobody is.
            if (parties.get(p).type() != ListedType.ADDRESS) {
                for (ListedName published : parties.get(p).names()) {
                    Name name = read.computeIfAbsent(published, unread -> Name.of(unread.name()));
                    if (name.size() > 0) {
                        names.add(new Listed(p, published, name, vocabulary));
                    }
                }
            }
        }
        List<List<Integer>> byWord = new ArrayList<>();
        for (int i = 0; i < vocabulary.size(); i++) {
            byWord.add(new ArrayList<>());
        }
        Map<String, List<Integer>> byJoint = new HashMap<>();
        for (int n = 0; n < names.size(); n++) {
            index(n, byWord, byJoint);
        }
        namesByWord = byWord.stream().map(NameIndex::array).toArray(int[][]::new);
        namesByJoint = new HashMap<>();
        byJoint.forEach((joint, list) -> namesByJoint.put(joint, array(list)));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Listed> names() {
        return names;
    }

    /** The positions of every name that can reach the threshold, and of some that cannot. */
    BitSet candidates(Given given) {
        List<Reach> reaches = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            reaches.add(reach(given, i));
        }
        reaches.sort(Comparator.comparingDouble(Reach::ownWeight).reversed());
        double rest = reaches.stream().mapToDouble(Reach::mostWeight).sum();
        double missed = 0;
        BitSet found = new BitSet(names.size());
        for (Reach reach : reaches) {
            // Names that met none of the words so far can at best have met all the others.
            if (missed * Bands.UNMATCHED_GIVEN * Bands.WEAK > (1 - Bands.WEAK) * rest) {
                break;
            }
            for (int[] positions : reach.names()) {
                for (int position : positions) {
                    found.set(position);
                }
            }
            missed += reach.ownWeight();
            rest -= reach.mostWeight();
        }
        return found;
    }

    private Reach reach(Given given, int i) {
        String word = given.word(i);
        // An abbreviation meets words that are no neighbours of it, at most with this weight.
        double most = Wording.Kind.PLACE.cap();
        List<int[]> found = new ArrayList<>();
        for (int neighbour : given.neighbours().get(i).ids()) {
            found.add(namesByWord[neighbour]);
            most = Math.max(most, vocabulary.mostWeight(neighbour));
        }
        found.add(namesByJoint.getOrDefault(word, NOBODY));
        most = Math.max(most, jointWeights.getOrDefault(word, 0.0));
        for (int j = Math.max(0, i - 1); j <= i && j + 1 < given.size(); j++) {
            int joint = vocabulary.id(given.word(j) + given.word(j + 1));
            if (joint >= 0) {
                found.add(namesByWord[joint]);
                most = Math.max(most, vocabulary.mostWeight(joint));
            }
        }
        // Such a word can meet names that are not found here, so nothing follows from a name not being among them.
        double own = given.mayAbbreviate(i) ? 0 : given.weights().get(i);
        return new Reach(own, most, found);
    }

    private static Map<String, Integer> entriesPerWord(List<ListedParty> parties, Map<ListedName, Name> read) {
        Map<String, Integer> entriesPerWord = new TreeMap<>();
        for (ListedParty party : parties) {
            if (party.type() != ListedType.ADDRESS) {
                Set<String> words = new HashSet<>();
                for (ListedName published : party.names()) {
                    words.addAll(read.computeIfAbsent(published, name -> Name.of(name.name()))
                            .words());
                }
                words.forEach(word -> entriesPerWord.merge(word, 1, Integer::sum));
            }
        }
        return entriesPerWord;
    }

    private void index(int position, List<List<Integer>> byWord, Map<String, List<Integer>> byJoint) {
        Listed name = names.get(position);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < name.size(); i++) {
            if (seen.add(name.id(i))) {
                byWord.get(name.id(i)).add(position);
            }
            if (i + 1 < name.size()) {
                String joint = name.word(i) + name.word(i + 1);
                byJoint.computeIfAbsent(joint, j -> new ArrayList<>()).add(position);
                jointWeights.merge(joint, name.weight(i) + name.weight(i + 1), Math::max);
            }
        }
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
