package org.redflag.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When an individual was born, as far as it is known: {@code 1970-12-31}, {@code 1970-12} or {@code 1970}. */
public final class BirthDate {

    private static final Pattern FORM = Pattern.compile("(1[89]|20)\\d\\d(-\\d\\d){0,2}");
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final int YEAR_LENGTH = 4;

    private BirthDate() {}

    /**
     * A birth date without blanks around it; none when there is no text.
     *
     * @param field what to call it in an error
     */
    public static @Nullable String normalise(String field, @Nullable String birthDate) {
        String text = Text.blankToNull(birthDate);
        if (text != null && !isValid(text)) {
            throw new InvalidFact(field, birthDate, "write 1970-12-31, or 1970-12 or 1970 when no more is known");
        }
        return text;
    }

    /** The year of a birth date. */
    public static int year(String birthDate) {
        return Integer.parseInt(birthDate.substring(0, YEAR_LENGTH));
    }

    /** The day of a birth date; absent when only the year or month is known. */
    public static @Nullable LocalDate day(String birthDate) {
        return birthDate.length() == DAY_LENGTH ? LocalDate.parse(birthDate) : null;
    }

    private static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            return switch (text.length()) {
                case DAY_LENGTH -> LocalDate.parse(text).isAfter(LocalDate.MIN);
                case MONTH_LENGTH -> YearMonth.parse(text).getYear() > 0;
                default -> true;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }
}
