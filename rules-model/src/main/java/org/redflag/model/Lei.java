package org.redflag.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Legal Entity Identifiers, ISO 17442. */
public final class Lei {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");

    private Lei() {}

    public static String normalise(String lei) {
        String upper = lei.strip().replace(" ", "").toUpperCase(Locale.ROOT);
        if (!isValid(upper)) {
            throw new InvalidFact("LEI", lei, "write the 20 characters with their two check digits");
        }
        return upper;
    }

    public static boolean isValid(String lei) {
        return FORM.matcher(lei).matches() && Mod97.of(lei) == 1;
    }
}
