package org.redflag.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Export Control Classification Numbers: entry in upper case, paragraph in lower, {@code 3A001.a.2}. */
public final class Eccn {

    public static final String EAR99 = "EAR99";

    private static final int ENTRY_LENGTH = 5;
    private static final Pattern FORM = Pattern.compile("[0-9][A-E][0-9]{3}(\\.[a-z0-9]+)*");

    private Eccn() {}

    public static @Nullable String normalise(@Nullable String eccn) {
        String text = Text.blankToNull(eccn);
        if (text == null) {
            return null;
        }
        if (text.equalsIgnoreCase(EAR99)) {
            return EAR99;
        }
        String cased = text.length() < ENTRY_LENGTH
                ? text
                : text.substring(0, ENTRY_LENGTH).toUpperCase(Locale.ROOT)
                        + text.substring(ENTRY_LENGTH).toLowerCase(Locale.ROOT);
        if (!FORM.matcher(cased).matches()) {
            throw new InvalidFact(
                    "eccn", eccn, "write an ECCN such as 3A001.a.2, or EAR99, or leave it empty when unknown");
        }
        return cased;
    }

    /** The five characters before the paragraph. */
    public static String entry(String eccn) {
        return eccn.substring(0, ENTRY_LENGTH);
    }
}
