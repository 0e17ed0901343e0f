package org.redflag.kb.lists.format;

import java.util.Locale;
import java.util.Optional;
import org.redflag.model.Country;

/** Territories of FollowTheMoney: ISO codes in small letters, parts of countries behind a hyphen, and some that are gone. */
final class FtmCountry {

    private FtmCountry() {}

    /** The country; none for former states such as {@code suhh} and for unions such as {@code eu}. */
    static Optional<String> of(String territory) {
        String upper = territory.strip().toUpperCase(Locale.ROOT);
        int hyphen = upper.indexOf('-');
        String country = hyphen < 0 ? upper : upper.substring(0, hyphen);
        return Country.isCode(country) ? Optional.of(country) : Optional.empty();
    }
}
