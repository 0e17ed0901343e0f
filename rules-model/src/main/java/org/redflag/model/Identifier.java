package org.redflag.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An official number of a person, vessel or account.
 *
 * @param value letters and digits without separators; checked against the type's check digits
 * @param country issuing country, ISO 3166-1 alpha-2
 */
public record Identifier(
        IdentifierType type, String value, @Nullable String country) {

    public Identifier {
        if (type == null) {
            throw new InvalidFact("type", null, "say what kind of number it is, such as LEI or IMO");
        }
        value = type.normalise(Text.required("value", value, "give the number itself"));
        country = Country.normalise("country", country);
    }

    public static Identifier of(IdentifierType type, String value) {
        return new Identifier(type, value, null);
    }

    /** Whether two numbers are the same number, a BIC with or without its branch code included. */
    public boolean sameAs(Identifier other) {
        if (type != other.type) {
            return false;
        }
        String a = value.toUpperCase(Locale.ROOT);
        String b = other.value.toUpperCase(Locale.ROOT);
        return type == IdentifierType.BIC ? Bic.institution(a).equals(Bic.institution(b)) : a.equals(b);
    }
}
