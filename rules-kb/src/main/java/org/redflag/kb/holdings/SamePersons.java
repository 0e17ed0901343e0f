package org.redflag.kb.holdings;

import java.util.Arrays;

/** Mentions in sets, each of one person; the first mention stands for its set. */
final class SamePersons {

    private int[] parent = new int[16];
    /** Leads from each mention to the next of the same person, and from the last back to the first. */
    private int[] next = new int[16];

    private boolean[] unclear = new boolean[16];
    private int size;

    /** A person of its own, until it is put together with another. */
    int add() {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
            unclear = Arrays.copyOf(unclear, 2 * size);
        }
        parent[size] = size;
        next[size] = size;
        return size++;
    }

    int person(int mention) {
        int root = mention;
        while (parent[root] != root) {
            int up = parent[parent[root]];
            if (up != parent[root]) {
                parent[root] = up;
            }
            root = up;
        }
        return root;
    }

    /** The next mention of the same person; after the last comes the first. */
    int next(int mention) {
        return next[mention];
    }

    boolean isUnclear(int mention) {
        return unclear[person(mention)];
    }

    void markUnclear(int mention) {
        unclear[person(mention)] = true;
    }

    void putTogether(int a, int b) {
        int one = person(a);
        int other = person(b);
        if (one == other) {
            return;
        }
        // The first mention stands for the person, so that the numbering follows the file.
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        parent[second] = first;
        unclear[first] |= unclear[second];
        int behind = next[first];
        next[first] = next[second];
        next[second] = behind;
    }

    /** From here on threads may share it, and nothing is written any more. */
    void freeze() {
        for (int mention = 0; mention < size; mention++) {
            parent[mention] = person(mention);
        }
    }
}
