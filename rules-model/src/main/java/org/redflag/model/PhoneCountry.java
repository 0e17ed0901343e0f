package org.redflag.model;

import java.util.Set;

/**
 * Where a party's telephone number is from.
 *
 * @param callingCode the digits that say so, {@code 996}
 * @param countries the countries that share them, ISO 3166-1 alpha-2
 */
public record PhoneCountry(Party party, String callingCode, Set<String> countries) {

    public PhoneCountry {
        countries = Set.copyOf(countries);
    }
}
