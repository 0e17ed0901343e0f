package org.redflag.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person that owns or controls the party, bank or owner it stands under.
 *
 * @param sharePercent its direct share, or the least it can be; absent when unknown
 * @param sharePercentAtMost the most it can be, when the share is only known as a range
 * @param controls whether it controls without, or beyond, its share
 * @param jointArrangement a name for the arrangement by which owners of the same person exercise their rights together
 */
public record Owner(
        String name,
        @Nullable PartyType type,
        List<String> alsoKnownAs,
        @Nullable String country,
        @Nullable Share sharePercent,
        @Nullable Share sharePercentAtMost,
        Control controls,
        List<Identifier> identifiers,
        List<Owner> owners,
        @Nullable String jointArrangement)
        implements Person {

    public Owner {
        name = Text.name("name", name, "name the owner");
        alsoKnownAs = Text.names("alsoKnownAs", alsoKnownAs);
        country = Country.normalise("country", country);
        Holding.requireRange(sharePercent, sharePercentAtMost);
        controls = controls == null ? Control.NONE : controls;
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        owners = owners == null ? List.of() : List.copyOf(owners);
        jointArrangement = Text.blankToNull(jointArrangement);
    }

    /** An owner of which only name, country and share are known. */
    public static Owner of(String name, @Nullable String country, String sharePercent) {
        return new Owner(
                name,
                null,
                List.of(),
                country,
                Share.parse("sharePercent", sharePercent),
                null,
                Control.NONE,
                List.of(),
                List.of(),
                null);
    }

    /** What the share is at least; nothing when unknown. */
    public Share least() {
        return Holding.least(sharePercent);
    }

    /** What the share is at most; everything when unknown. */
    public Share most() {
        return Holding.most(sharePercent, sharePercentAtMost);
    }
}
