package org.redflag.kb.ownership;

import java.math.BigInteger;
import java.util.Arrays;
import org.redflag.model.Control;
import org.redflag.model.Share;

/**
 * Who holds what of whom, as numbered persons and holdings in flat arrays. The holdings of one person stand side by side.
 *
 * <p>Shares stay exact: those of one person's owners are brought to a common denominator, and counted as whole numbers of
 * it. Where none fits into a long, {@link #whole} is zero and the fractions themselves are added.
 */
final class OwnershipGraph {

    /** Twice a sum must still fit into a long. */
    private static final int MOST_BITS = 61;

    final int persons;
    final int[] owner;
    final int[] owned;
    final Share[] least;
    final Share[] most;
    /** Holdings of a person by the same joint arrangement have the same number above zero. */
    final int[] joint;
    /** Where the holding stood among those that were added. */
    final int[] added;

    final int[] inBegins;
    final int[] outBegins;
    final int[] out;

    /** The common denominator of the shares in a person. */
    final long[] whole;

    final long[] leastParts;
    final long[] mostParts;
    private final Control[] control;

    private OwnershipGraph(Builder from) {
        persons = from.persons;
        int size = from.size;
        inBegins = begins(from.owned, size);
        int[] at = Arrays.copyOf(inBegins, persons);
        owner = new int[size];
        owned = new int[size];
        least = new Share[size];
        most = new Share[size];
        joint = new int[size];
        added = new int[size];
        control = new Control[size];
        for (int i = 0; i < size; i++) {
            int place = at[from.owned[i]]++;
            owner[place] = from.owner[i];
            owned[place] = from.owned[i];
            least[place] = from.least[i];
            most[place] = from.most[i];
            joint[place] = from.joint[i];
            control[place] = from.control[i];
            added[place] = i;
        }
        outBegins = begins(owner, size);
        out = new int[size];
        at = Arrays.copyOf(outBegins, persons);
        for (int holding = 0; holding < size; holding++) {
            out[at[owner[holding]]++] = holding;
        }
        whole = new long[persons];
        leastParts = new long[size];
        mostParts = new long[size];
        for (int person = 0; person < persons; person++) {
            scale(person);
        }
    }

    private int[] begins(int[] of, int size) {
        int[] begins = new int[persons + 1];
        for (int i = 0; i < size; i++) {
            begins[of[i] + 1]++;
        }
        for (int i = 1; i <= persons; i++) {
            begins[i] += begins[i - 1];
        }
        return begins;
    }

    private void scale(int person) {
        long common = 1;
        for (int holding = inBegins[person]; holding < inBegins[person + 1]; holding++) {
            common = multiple(common, least[holding].denominator());
            common = multiple(common, most[holding].denominator());
        }
        whole[person] = common;
        for (int holding = inBegins[person]; common > 0 && holding < inBegins[person + 1]; holding++) {
            leastParts[holding] = parts(least[holding], common);
            mostParts[holding] = parts(most[holding], common);
        }
    }

    /** The least common multiple, or zero when it is too large. */
    private static long multiple(long a, BigInteger b) {
        if (a == 0 || b.bitLength() > MOST_BITS) {
            return 0;
        }
        long other = b.longValue();
        if (a % other == 0) {
            return a;
        }
        long high = a;
        long low = other;
        while (low != 0) {
            long rest = high % low;
            high = low;
            low = rest;
        }
        long factor = other / high;
        return a > (1L << MOST_BITS) / factor ? 0 : a * factor;
    }

    private static long parts(Share share, long common) {
        return share.numerator().longValue() * (common / share.denominator().longValue());
    }

    int holdings() {
        return owner.length;
    }

    Control control(int holding) {
        return control[holding];
    }

    /** Takes holdings in any order. */
    static final class Builder {

        private final int persons;
        private int[] owner;
        private int[] owned;
        private Share[] least;
        private Share[] most;
        private Control[] control;
        private int[] joint;
        private int size;

        Builder(int persons, int expected) {
            this.persons = persons;
            int room = Math.max(expected, 4);
            owner = new int[room];
            owned = new int[room];
            least = new Share[room];
            most = new Share[room];
            control = new Control[room];
            joint = new int[room];
        }

        void add(int ownerNumber, int ownedNumber, Share atLeast, Share atMost, Control controls, int jointNumber) {
            if (size == owner.length) {
                int room = 2 * size;
                owner = Arrays.copyOf(owner, room);
                owned = Arrays.copyOf(owned, room);
                least = Arrays.copyOf(least, room);
                most = Arrays.copyOf(most, room);
                control = Arrays.copyOf(control, room);
                joint = Arrays.copyOf(joint, room);
            }
            owner[size] = ownerNumber;
            owned[size] = ownedNumber;
            least[size] = atLeast;
            most[size] = atMost;
            control[size] = controls;
            joint[size] = jointNumber;
            size++;
        }

        OwnershipGraph build() {
            return new OwnershipGraph(this);
        }
    }
}
