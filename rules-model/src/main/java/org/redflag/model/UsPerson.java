package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * A party or bank that is a US person in the sense of 15 CFR 772.1.
 *
 * @param basis in words, what makes it one
 */
public record UsPerson(Person person, String basis) {

    /** The party's role, when the person is a party. */
    public @Nullable PartyRole role() {
        return person instanceof Party party ? party.role() : null;
    }
}
