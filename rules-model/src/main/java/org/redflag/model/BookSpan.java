package org.redflag.model;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a book reaches.
 *
 * @param monthsBefore whole months from its first day to 24 February 2022, the day Russia invaded Ukraine
 * @param statistics whether trade statistics were given beside it
 */
public record BookSpan(LocalDate first, LocalDate last, int monthsBefore, boolean statistics) implements BookFact {

    @Override
    public List<String> rows() {
        return List.of();
    }
}
