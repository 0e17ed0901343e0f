package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date in OFAC's advanced XML, which is always a span of days, written the way OFAC prints it: {@code 30 Aug 1976}. */
final class OfacPeriod {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private OfacPeriod() {}

    /** The day, month or year; a longer span year by year. */
    static List<String> texts(XmlElement period) {
        Optional<XmlElement> start = period.child("Start");
        Optional<XmlElement> from = start.flatMap(s -> s.child("From"));
        if (from.isEmpty()) {
            return List.of();
        }
        XmlElement to = period.child("End")
                .or(() -> start)
                .flatMap(end -> end.child("To").or(() -> end.child("From")))
                .orElse(from.get());
        String circa = start.filter(s -> s.isTrue("Approximate")).isPresent() ? "circa " : "";
        LocalDate first = OfacAdvancedFormat.day(from.get());
        LocalDate last = OfacAdvancedFormat.day(to);
        String firstYear = String.valueOf(OfacAdvancedFormat.number(from.get(), "Year"));
        String lastYear = String.valueOf(OfacAdvancedFormat.number(to, "Year"));
        String exact = exact(first, last);
        if (exact != null) {
            return List.of(circa + exact);
        }
        return PublishedDays.years(from.get(), firstYear, lastYear).stream()
                .map(circa::concat)
                .toList();
    }

    /** The span as one day or one month, when it is no longer than that. */
    private static @Nullable String exact(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return null;
        }
        if (first.equals(last)) {
            return DAY.format(first);
        }
        YearMonth month = YearMonth.from(first);
        return first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth()) ? MONTH.format(first) : null;
    }
}
