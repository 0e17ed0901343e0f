package org.redflag.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person that owns or controls the party, bank or owner it stands under.
 *
 * @param sharePercent its direct share in percent, or the least it can be; absent when unknown
 * @param sharePercentAtMost the most it can be, when the share is only known as a range
 * @param controls whether it controls without, or beyond, its share
 */
public record Owner(
        String name,
        @Nullable PartyType type,
        List<String> alsoKnownAs,
        @Nullable String country,
        @Nullable BigDecimal sharePercent,
        @Nullable BigDecimal sharePercentAtMost,
        boolean controls,
        List<Identifier> identifiers,
        List<Owner> owners)
        implements Person {

    public Owner {
        name = Text.name("name", name, "name the owner");
        alsoKnownAs = Text.names("alsoKnownAs", alsoKnownAs);
        country = Country.normalise("country", country);
        Text.percent("sharePercent", sharePercent);
        Text.percent("sharePercentAtMost", sharePercentAtMost);
        if (sharePercent != null && sharePercentAtMost != null && sharePercent.compareTo(sharePercentAtMost) > 0) {
            throw new InvalidFact(
                    "sharePercentAtMost", sharePercentAtMost, "the most cannot be less than sharePercent");
        }
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        owners = owners == null ? List.of() : List.copyOf(owners);
    }

    /** An owner of which only name, country and share are known. */
    public static Owner of(String name, @Nullable String country, String sharePercent) {
        return new Owner(
                name, null, List.of(), country, new BigDecimal(sharePercent), null, false, List.of(), List.of());
    }
}
