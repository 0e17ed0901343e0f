package org.redflag.kb.patterns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Days and months as small numbers. */
final class Days {

    /** 24 February 2022, the day Russia invaded Ukraine. */
    static final int INVASION = (int) LocalDate.of(2022, 2, 24).toEpochDay();

    /** The last whole year before that day. */
    static final int BASE_YEAR = 2021;

    private static final int MONTHS = 12;

    private Days() {}

    static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    static int month(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * MONTHS + date.getMonthValue() - 1;
    }

    static int month(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue() - 1;
    }

    static int yearOfMonth(int month) {
        return Math.floorDiv(month, MONTHS);
    }

    static String monthText(int month) {
        return YearMonth.of(yearOfMonth(month), Math.floorMod(month, MONTHS) + 1)
                .toString();
    }

    /** Whole months from a day to the invasion; none when it is later. */
    static int monthsBefore(int day) {
        return day >= INVASION
                ? 0
                : (int) ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(INVASION));
    }
}
