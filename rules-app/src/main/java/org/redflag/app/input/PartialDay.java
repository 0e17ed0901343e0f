package org.redflag.app.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days as registers print them: whole, with a time behind, or only a month or a year. */
final class PartialDay {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private PartialDay() {}

    /** The first day it can be; absent when nothing is printed. */
    static @Nullable LocalDate first(String text, String place) {
        return text.isEmpty() ? null : read(text, place, false);
    }

    /** The day after the last it can be; absent when nothing is printed. */
    static @Nullable LocalDate after(String text, String place) {
        return text.isEmpty() ? null : read(text, place, true).plusDays(1);
    }

    private static LocalDate read(String text, String place, boolean last) {
        try {
            if (text.length() == YEAR) {
                YearMonth month = YearMonth.of(Integer.parseInt(text), last ? 12 : 1);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            if (text.length() == MONTH) {
                YearMonth month = YearMonth.parse(text);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            if (text.length() >= DAY) {
                return LocalDate.parse(text.substring(0, DAY));
            }
        } catch (DateTimeException | NumberFormatException e) {
            // Told below, with the text as it was written.
        }
        throw new UnusableInput(place + ": '" + text + "' is not a day; write it as 2022-03-11, 2022-03 or 2022");
    }
}
