package org.redflag.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Export Control Classification Numbers: entry in upper case, paragraph in lower, {@code 3A001.a.2}. */
public final class Eccn {

    public static final String EAR99 = "EAR99";

    /** Written where the ECCN belongs when the item is on the US Munitions List, which the ITAR govern. */
    public static final String USML = "USML";

    private static final Set<String> PLACEHOLDERS = Set.of("NLR", "N/A", "NA", "NONE");

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
        if (text.equalsIgnoreCase(USML)) {
            return USML;
        }
        String cased = text.length() < ENTRY_LENGTH
                ? text
                : text.substring(0, ENTRY_LENGTH).toUpperCase(Locale.ROOT)
                        + text.substring(ENTRY_LENGTH).toLowerCase(Locale.ROOT);
        if (!FORM.matcher(cased).matches()) {
            throw new InvalidFact(
                    "eccn", eccn, "write an ECCN such as 3A001.a.2, EAR99 or USML, or leave it empty when unknown");
        }
        return cased;
    }

    /** Whether a text often stands where an ECCN belongs and is none: NLR says how to ship and not what the item is. */
    static boolean isPlaceholder(@Nullable String text) {
        return text != null && PLACEHOLDERS.contains(text.strip().toUpperCase(Locale.ROOT));
    }

    /** Each of several ECCNs; EAR99 may be among them. */
    static List<String> normaliseAll(String field, @Nullable List<String> eccns) {
        if (eccns == null) {
            return List.of();
        }
        return eccns.stream()
                .map(eccn -> Objects.requireNonNull(normalise(Text.required(field, eccn, "leave an empty ECCN out"))))
                .toList();
    }

    /** The five characters before the paragraph. */
    public static String entry(String eccn) {
        return eccn.length() < ENTRY_LENGTH ? eccn : eccn.substring(0, ENTRY_LENGTH);
    }

    /** What follows the entry, {@code a.2}; empty when there is no paragraph. */
    public static String paragraph(String eccn) {
        return eccn.length() > ENTRY_LENGTH ? eccn.substring(ENTRY_LENGTH + 1) : "";
    }

    /** Whether it is of the 600 series or of 9x515: military items and spacecraft. */
    public static boolean militaryOrSpaceSeries(String eccn) {
        return eccn.charAt(2) == '6' || (eccn.charAt(0) == '9' && entry(eccn).endsWith("515"));
    }
}
