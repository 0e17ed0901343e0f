package org.redflag.kb.ownership;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Control;
import org.redflag.model.Holding;
import org.redflag.model.NamedPerson;
import org.redflag.model.Owner;
import org.redflag.model.Share;

/** Owners of every kind: cycles, thirds, ranges, unknown shares, control, arrangements; the same for the same seed. */
final class RandomOwnership {

    private final Random random;

    RandomOwnership(long seed) {
        random = new Random(seed);
    }

    int number(int below) {
        return random.nextInt(below);
    }

    /** One in so many. */
    BitSet some(int persons, int oneIn) {
        BitSet some = new BitSet();
        for (int i = 0; i < persons; i++) {
            some.set(i, random.nextInt(oneIn) == 0);
        }
        return some;
    }

    OwnershipGraph graph() {
        int persons = 2 + random.nextInt(12);
        OwnershipGraph.Builder builder = new OwnershipGraph.Builder(persons, 4);
        int holdings = random.nextInt(4 * persons);
        for (int i = 0; i < holdings; i++) {
            Share least = share();
            Share most = random.nextInt(4) == 0 ? least.max(share()) : least;
            builder.add(random.nextInt(persons), random.nextInt(persons), least, most, control(), joint());
        }
        return builder.build();
    }

    /** Statements about a party P and others, some of whom are listed or resemble a listed person. */
    List<Holding> holdings() {
        List<String> persons = List.of("P", "A", "B", "C", "D", "E", "X listed", "Y listed", "Z resembling");
        List<Holding> holdings = new ArrayList<>();
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            Share least = share();
            Share most = random.nextInt(4) == 0 ? least.max(share()) : least;
            int joint = joint();
            holdings.add(holding(
                    persons.get(random.nextInt(persons.size())),
                    persons.get(random.nextInt(6)),
                    least,
                    most,
                    control(),
                    joint == 0 ? null : "arrangement " + joint));
        }
        return holdings;
    }

    /** Owners of owners, each named once, so that a tree says neither more nor less than its branches do. */
    List<Owner> tree(int depth) {
        List<Owner> owners = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String standing = random.nextInt(3) > 0 ? "" : random.nextInt(4) == 0 ? " resembling" : " listed";
            Share least = share();
            owners.add(new Owner(
                    "O" + random.nextInt(1_000_000) + standing,
                    null,
                    List.of(),
                    null,
                    least,
                    random.nextInt(4) == 0 ? least.max(share()) : least,
                    control(),
                    List.of(),
                    depth == 0 ? List.of() : tree(depth - 1),
                    null));
        }
        return owners;
    }

    static Holding holding(
            String owner, String owned, Share least, Share most, Control control, @Nullable String joint) {
        return new Holding(
                NamedPerson.of(owner, "CY"),
                NamedPerson.of(owned, "CY"),
                least,
                most,
                control,
                joint,
                null,
                null,
                null);
    }

    private Share share() {
        return switch (random.nextInt(7)) {
            case 0 -> Share.of(1, 3);
            case 1 -> Share.of(1, 6);
            case 2 -> Share.HALF;
            case 3 -> Share.NONE;
            // A denominator that no long holds together with others.
            case 4 -> Share.parse("share", random.nextInt(60) + ".0000000000000000000000" + (1 + random.nextInt(9)));
            default -> Share.percent(random.nextInt(60));
        };
    }

    private Control control() {
        return switch (random.nextInt(12)) {
            case 0 -> Control.CERTAIN;
            case 1 -> Control.PERHAPS;
            default -> Control.NONE;
        };
    }

    private int joint() {
        return random.nextInt(6) == 0 ? 1 + random.nextInt(2) : 0;
    }
}
