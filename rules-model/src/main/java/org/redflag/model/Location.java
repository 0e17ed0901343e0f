package org.redflag.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a party or bank is, and the country groups that place is in on the day. */
public record Location(
        Person person, String country, @Nullable Region region, Set<String> groups) {

    public Location {
        groups = Set.copyOf(groups);
    }

    /** The party, when the person is one. */
    public @Nullable Party party() {
        return person instanceof Party party ? party : null;
    }

    /** The party's role, when the person is a party. */
    public @Nullable PartyRole role() {
        return person instanceof Party party ? party.role() : null;
    }

    /** The bank, when the person is one. */
    public @Nullable Bank bank() {
        return person instanceof Bank bank ? bank : null;
    }
}
