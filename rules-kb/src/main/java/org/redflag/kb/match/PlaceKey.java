package org.redflag.kb.match;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Address;

/** An address as a key that is the same however it is written: building, unit, country; the letters where no house shows. */
public final class PlaceKey {

    private static final int SHORTEST = 6;

    private PlaceKey() {}

    /** The key of an address; absent when it names no street. */
    public static Optional<String> of(Address address) {
        String country = address.country() == null ? "" : ", " + address.country();
        Optional<String> premises = Premises.of(address).map(Premises::inWords);
        if (premises.isPresent()) {
            String city = address.city() == null ? "" : ", " + letters(address.city());
            return premises.map(words -> words + city + country);
        }
        String street = letters(address.street()) + letters(address.unit());
        return street.length() < SHORTEST
                ? Optional.empty()
                : Optional.of(street + ", " + letters(address.city()) + country);
    }

    private static String letters(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
