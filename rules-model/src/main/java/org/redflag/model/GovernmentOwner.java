package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * A government that owns or controls a party, directly or through others, with whatever share.
 *
 * @param owner the government or the body of it
 */
public record GovernmentOwner(Party party, Owner owner) {

    /** The government's country, ISO 3166-1 alpha-2. */
    public @Nullable String country() {
        return owner.country();
    }
}
