package org.redflag.kb.lists.format;

import java.time.LocalDate;

/**
 * The day a publisher prints as the end of a listing.
 *
 * <p>An order "until 4 December" is read as still standing on 4 December: temporary denials are renewed on that very day, and
 * of two readings of an end the one that holds a shipment a day longer is the one that can be put right.
 */
final class LastDay {

    private LastDay() {}

    /** The first day on which the entry is no longer listed. */
    static LocalDate dayAfter(LocalDate printed) {
        return printed.plusDays(1);
    }
}
