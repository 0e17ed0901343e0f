package org.redflag.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The checks that several facts share. */
final class Text {

    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST = 10_000;
    private static final int LONGEST_NAME = 500;
    private static final int MOST_NAMES = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Text() {}

    static @Nullable String blankToNull(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw new InvalidFact("text", text, "write at most " + LONGEST + " characters");
        }
        return text.strip();
    }

    /** A name; a longer one than any that was ever listed only costs time to compare. */
    static String name(String field, @Nullable String text, String cure) {
        String name = required(field, text, cure);
        if (name.length() > LONGEST_NAME) {
            throw new InvalidFact(field, name, "write at most " + LONGEST_NAME + " characters");
        }
        return name;
    }

    static List<String> names(String field, @Nullable List<String> texts) {
        if (texts == null) {
            return List.of();
        }
        if (texts.size() > MOST_NAMES) {
            throw new InvalidFact(field, texts.size() + " names", "give at most " + MOST_NAMES);
        }
        return texts.stream()
                .map(text -> name(field, text, "leave an empty name out"))
                .toList();
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

    /** Whether two names differ in nothing but case, spaces and punctuation. */
    static boolean sameName(String one, String other) {
        return lettersAndDigits(one).equals(lettersAndDigits(other));
    }

    private static String lettersAndDigits(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    static String shorten(Object value) {
        String text = value.toString();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
