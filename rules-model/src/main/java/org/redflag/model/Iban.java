package org.redflag.model;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** International Bank Account Numbers, ISO 13616. */
public final class Iban {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final int HEAD = 4;

    /** Lengths by country, from the IBAN registry; a country that is not here is held to the check digits alone. */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("AE", 23),
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("BY", 28),
            Map.entry("CH", 21),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("EE", 20),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GE", 22),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("IL", 23),
            Map.entry("IT", 27),
            Map.entry("KZ", 20),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MT", 31),
            Map.entry("NL", 18),
            Map.entry("NO", 15),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("RS", 22),
            Map.entry("RU", 33),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24),
            Map.entry("TR", 26),
            Map.entry("UA", 29));

    private Iban() {}

    public static String normalise(String iban) {
        String upper = iban.strip().replace(" ", "").toUpperCase(Locale.ROOT);
        if (!isValid(upper)) {
            throw new InvalidFact("IBAN", iban, "its length or check digits are wrong; copy it again");
        }
        return upper;
    }

    public static boolean isValid(String iban) {
        if (!FORM.matcher(iban).matches()) {
            return false;
        }
        Integer length = LENGTHS.get(iban.substring(0, 2));
        return (length == null || length == iban.length())
                && Mod97.of(iban.substring(HEAD) + iban.substring(0, HEAD)) == 1;
    }
}
