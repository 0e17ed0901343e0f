package org.redflag.model;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The checks that several facts share. */
final class Text {

    private static final int LONGEST_SHOWN = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Text() {}

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String required(String field, @Nullable String text, String cure) {
        String stripped = blankToNull(text);
        if (stripped == null) {
            throw new InvalidFact(field, null, cure);
        }
        return stripped;
    }

    static void percent(String field, @Nullable BigDecimal percent) {
        if (percent != null && (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)) {
            throw new InvalidFact(field, percent, "write a percentage from 0 to 100");
        }
    }

    static void notNegative(String field, @Nullable BigDecimal number) {
        if (number != null && number.signum() < 0) {
            throw new InvalidFact(field, number, "write zero or more");
        }
    }

    static @Nullable String currency(String field, @Nullable String code) {
        String stripped = blankToNull(code);
        if (stripped == null) {
            return null;
        }
        String upper = stripped.toUpperCase(Locale.ROOT);
        if (upper.length() != 3 || !upper.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new InvalidFact(field, code, "write the three letters of ISO 4217, such as USD");
        }
        return upper;
    }

    static String shorten(Object value) {
        String text = value.toString();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
