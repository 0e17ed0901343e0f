package org.redflag.kb.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds.
 *
 * @param from the first day; absent when it held before any day that matters
 * @param until the first day it no longer holds; absent when it still holds
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Period ALWAYS = new Period(null, null);

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
