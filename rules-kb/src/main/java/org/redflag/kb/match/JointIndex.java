package org.redflag.kb.match;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The listed names by what two or three neighbouring words of them, or all their words, make when written together.
 *
 * <p>Joints are known by their hashes alone. Two that share one share their names and the larger of their weights, which
 * makes a few names more to compare and loses none.
 */
final class JointIndex {

    /** So many words of a longer name are looked for as one. */
    static final int MOST_JOINED = 3;

    private static final int PRIME = 31;

    private final HashNumbers numbers;
    private final WordFilter filter;
    private final Groups names;
    private final double[] mostWeights;

    JointIndex(List<Listed> names) {
        Making making = new Making(names);
        this.numbers = making.numbers;
        this.names = making.groups.make(numbers.size());
        this.mostWeights = Arrays.copyOf(making.mostWeights, numbers.size());
        this.filter = new WordFilter(numbers.hashes());
    }

    @Nullable
    Joint find(String word) {
        int number = filter.mayHold(word) ? numbers.of(word.hashCode()) : -1;
        return number < 0 ? null : new Joint(names.of(number), mostWeights[number]);
    }

    /** Goes through the words of all names once. */
    private static final class Making {

        private final HashNumbers numbers;
        private final Groups.Maker groups = new Groups.Maker();
        private final double[] mostWeights;
        /** The name that each joint was last met in. */
        private final int[] lastMet;

        Making(List<Listed> names) {
            int most = 0;
            for (Listed name : names) {
                most += MOST_JOINED * name.size();
            }
            numbers = new HashNumbers(most);
            mostWeights = new double[most];
            lastMet = new int[most];
            Arrays.fill(lastMet, -1);
            for (int position = 0; position < names.size(); position++) {
                joints(names.get(position), position);
            }
        }

        private void joints(Listed name, int position) {
            for (int from = 0; from < name.size(); from++) {
                int hash = name.word(from).hashCode();
                double weight = name.weight(from);
                int end = from == 0 ? name.size() : Math.min(name.size(), from + MOST_JOINED);
                for (int to = from + 1; to < end; to++) {
                    hash = with(hash, name.word(to));
                    weight += name.weight(to);
                    boolean whole = from == 0 && to == name.size() - 1;
                    if (whole || to - from < MOST_JOINED) {
                        joint(whole ? name.name().joined().hashCode() : hash, weight, position);
                    }
                }
            }
        }

        private void joint(int hash, double weight, int position) {
            int number = numbers.add(hash);
            mostWeights[number] = Math.max(mostWeights[number], weight);
            if (lastMet[number] != position) {
                lastMet[number] = position;
                groups.put(position, number);
            }
        }

        /** The hash of a text with a word behind it. */
        private static int with(int text, String word) {
            int hash = text;
            for (int i = 0; i < word.length(); i++) {
                hash = PRIME * hash + word.charAt(i);
            }
            return hash;
        }
    }
}
