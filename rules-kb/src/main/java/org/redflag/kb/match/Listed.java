package org.redflag.kb.match;

import org.redflag.model.ListedName;

/** A listed name, whose it is, and its words as the vocabulary knows them. */
final class Listed {

    private final int party;
    private final ListedName published;
    private final Name name;
    private final int[] ids;
    private final double[] weights;

    Listed(int party, ListedName published, Name name, Vocabulary vocabulary) {
        this.party = party;
        this.published = published;
        this.name = name;
        this.ids = name.words().stream().mapToInt(vocabulary::id).toArray();
        this.weights = new double[ids.length];
        for (int i = 0; i < ids.length; i++) {
            weights[i] = vocabulary.weight(ids[i], name.kinds().get(i));
        }
    }

    int party() {
        return party;
    }

    ListedName published() {
        return published;
    }

    Name name() {
        return name;
    }

    int size() {
        return ids.length;
    }

    int id(int i) {
        return ids[i];
    }

    double weight(int i) {
        return weights[i];
    }

    /** Whether the word stands for any longer one with its first letter. */
    boolean isInitial(int i) {
        return word(i).length() == 1 && !name.syllabic();
    }

    /** Whether the word tells one person from another. */
    boolean tells(int i) {
        return name.kinds().get(i).tells();
    }

    String word(int i) {
        return name.words().get(i);
    }
}
