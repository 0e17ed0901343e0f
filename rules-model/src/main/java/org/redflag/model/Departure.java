package org.redflag.model;

import java.util.Set;

/**
 * The country that the goods leave.
 *
 * @param groups ids of the country groups it is in on the day
 */
public record Departure(String country, Set<String> groups) {

    public Departure {
        groups = Set.copyOf(groups);
    }
}
