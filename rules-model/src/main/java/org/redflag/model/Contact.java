package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * How a party is reached.
 *
 * @param phone international form, {@code +996…}
 * @param website empty text when the party is known to have none, absent when nobody looked
 */
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website) {

    public Contact {
        email = Text.blankToNull(email);
        phone = Text.blankToNull(phone);
    }
}
