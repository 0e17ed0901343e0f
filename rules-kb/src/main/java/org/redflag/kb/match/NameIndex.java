package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;

/** All listed names, and the few of them that a given name can reach the threshold with. */
final class NameIndex {

    private static final int[] NOBODY = {};

    private final List<Listed> names = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final int[][] namesByWord;
    private final double[] mostWeights;
    private final boolean[] tells;
    /** The words of all names one after the other, and where those of each name begin. */
    private final int[] starts;

    private final long[] words;
    /** In how many names each word stands. */
    private final int[] counts;
    /** In how many names the words before each one stand, added up. */
    private final int[] countsBefore;
    /** The number of the word that is nothing but a letter or digit. */
    private final int[] ofLetter = new int[128];

    private final JointIndex joints;
    private final Beginnings beginnings;

    NameIndex(List<ListedParty> parties) {
        this(parties, Lexicon.EMPTY, Vocabulary::new);
    }

    /** How a vocabulary is made of what words there are and how many entries. */
    interface Maker {
        Vocabulary make(Map<String, Integer> entriesPerWord, int entries, Lexicon lexicon);
    }

    /** @param lexicon what is known already of the texts and words */
    NameIndex(List<ListedParty> parties, Lexicon lexicon, Maker maker) {
        Map<String, List<Name>> read = new HashMap<>();
        vocabulary = maker.make(entriesPerWord(parties, lexicon, read), Math.max(1, parties.size()), lexicon);
        for (int p = 0; p < parties.size(); p++) {
            if (Lexicon.isNamed(parties.get(p))) {
                for (ListedName published : parties.get(p).names()) {
                    for (Name name : read.getOrDefault(published.name(), List.of())) {
                        names.add(new Listed(p, published, name, vocabulary));
                    }
                }
            }
        }
        namesByWord = namesByWord();
        mostWeights = new double[vocabulary.size()];
        tells = new boolean[vocabulary.size()];
        starts = new int[names.size() + 1];
        for (int n = 0; n < names.size(); n++) {
            starts[n + 1] = starts[n] + names.get(n).size();
        }
        words = new long[starts[names.size()]];
        counts = new int[namesByWord.length];
        countsBefore = new int[namesByWord.length + 1];
        for (int id = 0; id < counts.length; id++) {
            counts[id] = namesByWord[id].length;
            countsBefore[id + 1] = countsBefore[id] + counts[id];
        }
        Arrays.setAll(ofLetter, letter -> vocabulary.id(String.valueOf((char) letter)));
        for (int n = 0; n < names.size(); n++) {
            Listed name = names.get(n);
            for (int i = 0; i < name.size(); i++) {
                words[starts[n] + i] = PlacedWord.of(name, i);
                tells[name.id(i)] |= name.tells(i);
                mostWeights[name.id(i)] = Math.max(mostWeights[name.id(i)], name.weight(i));
            }
        }
        joints = new JointIndex(names);
        beginnings = new Beginnings(names);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Listed> names() {
        return names;
    }

    /** The names that have a word. */
    int[] withWord(int id) {
        return namesByWord[id];
    }

    /** Where the words of a name begin; those of the name after it begin where they end. */
    int start(int name) {
        return starts[name];
    }

    /** A word of a name, as {@link PlacedWord} reads it. */
    long wordAt(int place) {
        return words[place];
    }

    /** In how many names a word stands. */
    int count(int id) {
        return counts[id];
    }

    /** The same for all words of which the numbers lie between two, added up. */
    int count(int first, int end) {
        return countsBefore[end] - countsBefore[first];
    }

    /** The number of the word that is nothing but a letter; -1 when no list has it. */
    int ofLetter(char letter) {
        return letter < ofLetter.length ? ofLetter[letter] : -1;
    }

    /** Whether a word tells one person from another in any listed name. */
    boolean tells(int id) {
        return tells[id];
    }

    /** The most a word weighs in any listed name. */
    double mostWeight(int id) {
        return mostWeights[id];
    }

    /** The names in which neighbouring words, or all words, make this one when written together. */
    @Nullable
    Joint joint(String word) {
        return joints.find(word);
    }

    Beginnings beginnings() {
        return beginnings;
    }

    private static Map<String, Integer> entriesPerWord(
            List<ListedParty> parties, Lexicon lexicon, Map<String, List<Name>> read) {
        Map<String, Integer> entriesPerWord = new TreeMap<>();
        Set<String> words = new HashSet<>();
        for (ListedParty party : parties) {
            if (Lexicon.isNamed(party)) {
                words.clear();
                for (ListedName published : party.names()) {
                    read.computeIfAbsent(published.name(), lexicon::names).forEach(name -> words.addAll(name.words()));
                }
                words.forEach(word -> entriesPerWord.merge(word, 1, Integer::sum));
            }
        }
        return entriesPerWord;
    }

    private int[][] namesByWord() {
        int[] counts = new int[vocabulary.size()];
        forEachWordOnce((id, name) -> counts[id]++);
        int[][] lists = new int[counts.length][];
        for (int id = 0; id < counts.length; id++) {
            lists[id] = counts[id] == 0 ? NOBODY : new int[counts[id]];
        }
        Arrays.fill(counts, 0);
        forEachWordOnce((id, name) -> lists[id][counts[id]++] = name);
        return lists;
    }

    private interface WordConsumer {
        void accept(int id, int name);
    }

    private void forEachWordOnce(WordConsumer consumer) {
        int[] lastSeen = new int[vocabulary.size()];
        Arrays.fill(lastSeen, -1);
        for (int n = 0; n < names.size(); n++) {
            Listed name = names.get(n);
            for (int i = 0; i < name.size(); i++) {
                if (lastSeen[name.id(i)] != n) {
                    lastSeen[name.id(i)] = n;
                    consumer.accept(name.id(i), n);
                }
            }
        }
    }
}
