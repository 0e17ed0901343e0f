package org.redflag.kb.lists.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That an authority lists somebody, since when and until when.
 *
 * @param from the first day listed
 * @param to the first day no longer listed
 */
record FtmSanction(
        List<String> entities,
        List<String> datasets,
        Set<String> programs,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String authority) {

    private static final Set<String> USED =
            Set.of("entity", "startDate", "listingDate", "endDate", "program", "programId", "authority");
    private static final Set<String> IGNORED = Set.of(
            "authorityId",
            "unscId",
            "country",
            "duration",
            "provisions",
            "reason",
            "recordId",
            "sourceUrl",
            "programUrl",
            "status",
            "summary",
            "description",
            "publisher",
            "publisherUrl",
            "modifiedAt",
            "retrievedAt",
            "date",
            "proof",
            "alephUrl",
            "indexText",
            "namesMentioned");

    FtmSanction {
        entities = List.copyOf(entities);
        datasets = List.copyOf(datasets);
        programs = Set.copyOf(programs);
    }

    static FtmSanction read(JsonRecord json) {
        JsonRecord properties = json.record("properties").with(USED, IGNORED);
        if (properties.texts("entity").isEmpty()) {
            throw properties.wrong("entity", "every sanction lists somebody");
        }
        List<String> programs = new ArrayList<>(properties.texts("program"));
        programs.addAll(properties.texts("programId"));
        LocalDate from = days(properties, "startDate").stream()
                .min(Comparator.naturalOrder())
                .or(() -> days(properties, "listingDate").stream().min(Comparator.naturalOrder()))
                .orElse(null);
        Optional<LocalDate> last = properties.texts("endDate").stream()
                .map(text -> lastDay(properties, text))
                .max(Comparator.naturalOrder());
        return new FtmSanction(
                properties.texts("entity"),
                json.texts("datasets"),
                Set.copyOf(programs),
                from,
                last.map(LastDay::dayAfter).orElse(null),
                String.join("; ", properties.texts("authority")));
    }

    private static List<LocalDate> days(JsonRecord properties, String field) {
        return properties.texts(field).stream()
                .map(text -> day(properties, field, text))
                .toList();
    }

    private static LocalDate day(JsonRecord properties, String field, String text) {
        int time = text.indexOf('T');
        return PrintedDay.first(time < 0 ? text : text.substring(0, time))
                .orElseThrow(() -> properties.wrong(field, "write the day as 2022-03-11"));
    }

    /** An end of which only the year or month is known is the end of that year or month. */
    private static LocalDate lastDay(JsonRecord properties, String text) {
        LocalDate first = day(properties, "endDate", text);
        return switch (text.length()) {
            case 4 -> first.withDayOfYear(first.lengthOfYear());
            case 7 -> YearMonth.from(first).atEndOfMonth();
            default -> first;
        };
    }
}
