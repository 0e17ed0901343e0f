package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * A postal address as on the documents.
 *
 * @param unit flat, room, floor or suite
 * @param region province or ISO 3166-2 code
 * @param country ISO 3166-1 alpha-2
 */
public record Address(
        @Nullable String street,
        @Nullable String unit,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country) {

    public Address {
        street = Text.blankToNull(street);
        unit = Text.blankToNull(unit);
        city = Text.blankToNull(city);
        region = Text.blankToNull(region);
        postalCode = Text.blankToNull(postalCode);
        country = Country.normalise("country", country);
    }

    public Place place() {
        return new Place(country, region, city, postalCode);
    }
}
