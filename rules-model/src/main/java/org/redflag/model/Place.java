package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * A place on a route.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region province or ISO 3166-2 code
 * @param locality town, port or airport
 */
public record Place(
        @Nullable String country,
        @Nullable String region,
        @Nullable String locality,
        @Nullable String postalCode) {

    public Place {
        country = Country.normalise("country", country);
        region = Text.blankToNull(region);
        locality = Text.blankToNull(locality);
        postalCode = Text.blankToNull(postalCode);
    }

    public static Place of(String country) {
        return new Place(country, null, null, null);
    }
}
