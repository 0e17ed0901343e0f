package org.redflag.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Business Identifier Codes, ISO 9362:2022. */
public final class Bic {

    private static final int INSTITUTION_LENGTH = 8;
    private static final int COUNTRY_FROM = 4;
    private static final int COUNTRY_TO = 6;
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

    private Bic() {}

    public static String normalise(String bic) {
        String upper = bic.strip().replace(" ", "").toUpperCase(Locale.ROOT);
        if (!isValid(upper)) {
            throw new InvalidFact("bic", bic, "write 8 or 11 characters whose fifth and sixth are a country");
        }
        return upper;
    }

    public static boolean isValid(String bic) {
        return FORM.matcher(bic).matches() && Country.isCode(bic.substring(COUNTRY_FROM, COUNTRY_TO));
    }

    public static String country(String bic) {
        return bic.substring(COUNTRY_FROM, COUNTRY_TO);
    }

    /** The eight characters that name the institution without its branch. */
    public static String institution(String bic) {
        return bic.length() <= INSTITUTION_LENGTH ? bic : bic.substring(0, INSTITUTION_LENGTH);
    }
}
