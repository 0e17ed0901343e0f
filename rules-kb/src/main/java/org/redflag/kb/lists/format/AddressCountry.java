package org.redflag.kb.lists.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** The country an address ends in, where it says one. */
final class AddressCountry {

    private static final Pattern REMARK_BEHIND = Pattern.compile("\\s*\\([^)]*\\)\\.?\\s*$");
    /** A postal code behind the country, and the full stop behind that. */
    private static final Pattern NUMBERS_AND_STOPS = Pattern.compile("[\\d.\\s-]+$");

    private AddressCountry() {}

    static Optional<String> of(String address) {
        String plain = REMARK_BEHIND.matcher(address).replaceFirst("");
        for (int i = 0; i < 2; i++) {
            plain = NUMBERS_AND_STOPS.matcher(plain).replaceFirst("");
            String last = plain.substring(plain.lastIndexOf(',') + 1).strip();
            // Two letters may as well be a state or province.
            if (last.length() > 2) {
                return CountryNames.code(last);
            }
            plain = plain.replaceFirst(",\\s*$", "");
        }
        return Optional.empty();
    }
}
