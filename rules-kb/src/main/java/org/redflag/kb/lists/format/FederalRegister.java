package org.redflag.kb.lists.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Citations of the Federal Register as BIS prints them: {@code 85 FR 34505, 6/5/20. 85 FR 44161, 7/22/20}. */
final class FederalRegister {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d)");
    /** Two digits of a year are of this century up to here; the oldest orders in force are from 1981. */
    private static final int LAST_SHORT_YEAR = 50;

    private FederalRegister() {}

    /** The day of the oldest notice, which is the one that listed the entry; later ones amended it. */
    static Optional<LocalDate> firstDay(String citation) {
        return DAY.matcher(citation)
                .results()
                .flatMap(match -> day(match).stream())
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> day(MatchResult match) {
        int year = Integer.parseInt(match.group(3));
        if (year < 100) {
            year += year <= LAST_SHORT_YEAR ? 2000 : 1900;
        }
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
        } catch (DateTimeException e) {
            // The official text has slips of its own, such as 13/5/19; the entry stands without a day then.
            return Optional.empty();
        }
    }
}
