package org.redflag.model;

import org.jspecify.annotations.Nullable;

/** Codes of the Harmonized System and of the tariffs built on it. */
public final class HsCode {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 10;
    private static final int LAST_CHAPTER = 97;
    private static final int RESERVED_CHAPTER = 77;

    private HsCode() {}

    /** The digits alone, {@code 2208.30.3030} as {@code 2208303030}. */
    public static @Nullable String normalise(@Nullable String code) {
        String text = Text.blankToNull(code);
        if (text == null) {
            return null;
        }
        String digits = text.replace(".", "").replace(" ", "");
        if (!isValid(digits)) {
            throw new InvalidFact(
                    "hsCode", code, "write 6 to 10 digits of a chapter from 01 to 97, leading zeros included");
        }
        return digits;
    }

    public static boolean isValid(String digits) {
        if (digits.length() < SHORTEST
                || digits.length() > LONGEST
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int chapter = Integer.parseInt(digits.substring(0, 2));
        return chapter >= 1 && chapter <= LAST_CHAPTER && chapter != RESERVED_CHAPTER;
    }
}
