package org.redflag.kb.match;

import java.util.Arrays;

/** Numbers in groups, which are numbered themselves: two pieces of memory, however many groups there are. */
final class Groups {

    /** Where each group begins, and behind the last, where it ends. */
    private final int[] starts;

    private final int[] members;

    private Groups(Numbers groups, Numbers numbers, int size) {
        starts = new int[size + 1];
        for (int i = 0; i < groups.count(); i++) {
            starts[groups.get(i) + 1]++;
        }
        for (int group = 0; group < size; group++) {
            starts[group + 1] += starts[group];
        }
        members = new int[groups.count()];
        int[] next = Arrays.copyOf(starts, size);
        for (int i = 0; i < groups.count(); i++) {
            members[next[groups.get(i)]++] = numbers.get(i);
        }
    }

    /** The members of a group, in the order in which they were put there. */
    int[] of(int group) {
        return Arrays.copyOfRange(members, starts[group], starts[group + 1]);
    }

    /** Adds the members of a group; none when it is negative. */
    void addTo(Numbers into, int group) {
        if (group >= 0) {
            for (int at = starts[group]; at < starts[group + 1]; at++) {
                into.add(members[at]);
            }
        }
    }

    /** Takes numbers and their groups one by one. */
    static final class Maker {

        private final Numbers groups = new Numbers();
        private final Numbers numbers = new Numbers();

        void put(int number, int group) {
            groups.add(group);
            numbers.add(number);
        }

        /** @param size how many groups there are */
        Groups make(int size) {
            return new Groups(groups, numbers, size);
        }
    }
}
