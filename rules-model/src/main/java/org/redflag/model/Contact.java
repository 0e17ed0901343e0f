package org.redflag.model;

import java.util.Locale;
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

    /** Whether it is known that there is no website. */
    public boolean withoutWebsite() {
        return website != null && website.isBlank();
    }

    /** What stands behind the @ of the e-mail address, in lower case; absent when there is no address. */
    public @Nullable String mailDomain() {
        if (email == null) {
            return null;
        }
        String domain = email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return domain.isEmpty() || domain.length() == email.length() ? null : domain;
    }
}
