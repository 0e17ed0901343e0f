package org.redflag.model;

import java.util.Set;

/**
 * Where a party, or the ultimate parent of it, has its headquarters.
 *
 * @param groups ids of the country groups that country is in on the day
 * @param declared whether the headquarters were given; otherwise the party's own country stands for them
 */
public record Headquarters(Party party, String country, Set<String> groups, boolean declared) {

    public Headquarters {
        groups = Set.copyOf(groups);
    }

    public PartyRole role() {
        return party.role();
    }

    /** Whether they are in Macau or a country of group D:5, as sections 744.6 and 744.23 ask. */
    public boolean macauOrD5() {
        return country.equals("MO") || groups.contains("us-ear/D:5");
    }
}
