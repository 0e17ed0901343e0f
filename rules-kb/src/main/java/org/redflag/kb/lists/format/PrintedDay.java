package org.redflag.kb.lists.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as the Official Journal prints them: {@code 26.11.1972}, {@code 9 August 2025}, {@code 26 Feb. 2011}, {@code 2011-02}. */
final class PrintedDay {

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern WORDED = Pattern.compile("(\\d{1,2}) (\\p{L}{3,9})\\.? (\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private PrintedDay() {}

    /** The day; the first one of the month or year where no more is printed, and nothing for any other text. */
    static Optional<LocalDate> first(String printed) {
        Matcher dotted = DOTTED.matcher(printed);
        if (dotted.matches()) {
            return day(dotted.group(3), number(dotted.group(2)), dotted.group(1));
        }
        Matcher worded = WORDED.matcher(printed);
        if (worded.matches()) {
            String month = worded.group(2).substring(0, 3).toLowerCase(Locale.ROOT);
            return day(worded.group(3), MONTHS.indexOf(month) + 1, worded.group(1));
        }
        Matcher iso = ISO.matcher(printed);
        if (iso.matches()) {
            String month = iso.group(2) == null ? "1" : iso.group(2);
            return day(iso.group(1), number(month), iso.group(3) == null ? "1" : iso.group(3));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
