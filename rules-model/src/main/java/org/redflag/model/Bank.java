package org.redflag.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A financial institution in one place of the payment chain.
 *
 * @param bic ISO 9362, 8 or 11 characters
 * @param country ISO 3166-1 alpha-2; the BIC's country when not given
 * @param usdCorrespondent whether it holds a correspondent account in the United States, and so dollar access to lose
 * @param replaces name of the bank that stood in this place before
 */
public record Bank(
        BankRole role,
        String name,
        @Nullable String bic,
        @Nullable String country,
        @Nullable BankTier tier,
        @Nullable Boolean usdCorrespondent,
        @Nullable String replaces,
        List<String> alsoKnownAs,
        List<Identifier> identifiers,
        List<Owner> owners)
        implements Person {

    public Bank {
        if (role == null) {
            throw new InvalidFact("role", null, "say where the bank stands in the chain, such as BENEFICIARY_BANK");
        }
        bic = Text.blankToNull(bic);
        bic = bic == null ? null : Bic.normalise(bic);
        name = name == null || name.isBlank() ? bic : name.strip();
        if (name == null) {
            throw new InvalidFact("name", null, "name the bank or give its BIC");
        }
        name = Text.name("name", name, "name the bank or give its BIC");
        country = Country.normalise("country", country);
        if (country == null && bic != null) {
            country = Bic.country(bic);
        }
        replaces = Text.blankToNull(replaces);
        alsoKnownAs = Text.names("alsoKnownAs", alsoKnownAs);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        if (bic != null) {
            Identifier own = Identifier.of(IdentifierType.BIC, bic);
            if (!identifiers.contains(own)) {
                identifiers = java.util.stream.Stream.concat(java.util.stream.Stream.of(own), identifiers.stream())
                        .toList();
            }
        }
        owners = owners == null ? List.of() : List.copyOf(owners);
    }

    /** Whether it is in the United States or one of its territories. */
    public boolean inUnitedStates() {
        return Country.isUnitedStates(country);
    }

    /** Whether it is a financial institution outside the United States. */
    public boolean foreign() {
        return country != null && !Country.isUnitedStates(country);
    }

    /** A bank of which only place, name and country are known. */
    public static Bank of(BankRole role, String name, @Nullable String country) {
        return new Bank(role, name, null, country, null, null, null, List.of(), List.of(), List.of());
    }
}
