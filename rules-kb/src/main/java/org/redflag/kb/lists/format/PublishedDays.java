package org.redflag.kb.lists.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Days and years as publishers of XML lists write them. */
final class PublishedDays {

    /** A birth between two years is told year by year, so that every one of them agrees; a longer span says nothing. */
    private static final int LONGEST_SPAN = 30;

    private static final int ISO_DAY = 10;

    private PublishedDays() {}

    /** A day such as {@code 2012-12-31}, whatever time of day and time zone stand behind it. */
    static LocalDate day(XmlElement at, String column, String value) {
        return find(value).orElseThrow(() -> at.wrong(column, value, "days look like 2022-03-11"));
    }

    static Optional<LocalDate> find(String value) {
        if (value.length() < ISO_DAY || (value.length() > ISO_DAY && Character.isDigit(value.charAt(ISO_DAY)))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.substring(0, ISO_DAY)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Every year from the first to the last, or both ends in one text where they are far apart. */
    static List<String> years(XmlElement at, String from, String to) {
        int first = year(at, from);
        int last = year(at, to);
        if (last < first || last - first > LONGEST_SPAN) {
            return List.of(from + " to " + to);
        }
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
    }

    private static int year(XmlElement at, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw at.wrong("year", value, "years look like 1962");
        }
    }
}
