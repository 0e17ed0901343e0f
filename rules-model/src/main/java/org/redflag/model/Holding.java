package org.redflag.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement that one person owns a part of another or controls it, between two days.
 *
 * @param sharePercent the direct share, or the least it can be; absent when unknown
 * @param sharePercentAtMost the most it can be, when the share is only known as a range
 * @param controls whether the owner controls the other without, or beyond, its share
 * @param jointArrangement a name for the arrangement by which owners of the same person exercise their rights together
 * @param from the first day; absent when it has always been so
 * @param until the first day on which it was no longer so
 * @param source who says so
 */
public record Holding(
        NamedPerson owner,
        NamedPerson owned,
        @Nullable Share sharePercent,
        @Nullable Share sharePercentAtMost,
        Control controls,
        @Nullable String jointArrangement,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String source) {

    public Holding {
        if (owner == null) {
            throw new InvalidFact("owner", null, "name the owner");
        }
        if (owned == null) {
            throw new InvalidFact("owned", null, "name whom the owner holds a part of");
        }
        controls = controls == null ? Control.NONE : controls;
        requireRange(sharePercent, sharePercentAtMost);
        if (from != null && until != null && !from.isBefore(until)) {
            throw new InvalidFact("until", until, "the first day without the holding comes after its first day");
        }
        jointArrangement = Text.blankToNull(jointArrangement);
        source = Text.blankToNull(source);
    }

    static void requireRange(@Nullable Share least, @Nullable Share most) {
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new InvalidFact("sharePercentAtMost", most, "the most cannot be less than sharePercent");
        }
    }

    /** What the share is at least; nothing when unknown. */
    public Share least() {
        return least(sharePercent);
    }

    /** What the share is at most; everything when unknown. */
    public Share most() {
        return most(sharePercent, sharePercentAtMost);
    }

    static Share least(@Nullable Share share) {
        return share == null ? Share.NONE : share;
    }

    static Share most(@Nullable Share share, @Nullable Share atMost) {
        if (atMost != null) {
            return atMost;
        }
        return share == null ? Share.ALL : share;
    }

    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
