package org.redflag.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in one role of a transaction; one with two roles stands in the transaction twice.
 *
 * @param country where it is, ISO 3166-1 alpha-2; the address's country when not given
 * @param nationality citizenship of an individual, ISO 3166-1 alpha-2
 * @param birthDate day, month or year of birth of an individual
 * @param incorporated the day it was incorporated
 * @param headquarters country of the headquarters of its ultimate parent, ISO 3166-1 alpha-2
 * @param usPerson whether it is a US person wherever it is, such as a US citizen abroad
 * @param newCustomer whether this is its first order
 */
public record Party(
        PartyRole role,
        String name,
        @Nullable PartyType type,
        List<String> alsoKnownAs,
        @Nullable String country,
        @Nullable Address address,
        @Nullable String nationality,
        @Nullable String birthDate,
        @Nullable LocalDate incorporated,
        @Nullable String headquarters,
        @Nullable Contact contact,
        List<Identifier> identifiers,
        List<Owner> owners,
        @Nullable Boolean usPerson,
        @Nullable Boolean newCustomer)
        implements Person {

    private static final LocalDate INVASION = LocalDate.of(2022, 2, 24);

    public Party {
        if (role == null) {
            throw new InvalidFact("role", null, "say what the party does, such as ULTIMATE_CONSIGNEE");
        }
        name = Text.name("name", name, "name the party as on the documents");
        alsoKnownAs = Text.names("alsoKnownAs", alsoKnownAs);
        country = Country.normalise("country", country);
        if (country == null && address != null) {
            country = address.country();
        }
        nationality = Country.normalise("nationality", nationality);
        birthDate = BirthDate.normalise("birthDate", birthDate);
        headquarters = Country.normalise("headquarters", headquarters);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        owners = owners == null ? List.of() : List.copyOf(owners);
    }

    /** Whether it was incorporated after 24 February 2022, the day Russia invaded Ukraine. */
    public boolean incorporatedAfterInvasion() {
        return incorporated != null && incorporated.isAfter(INVASION);
    }

    /** Its first ship number whose check digit is wrong or that no ship can have; absent when there is none. */
    public @Nullable String invalidImoNumber() {
        return identifiers.stream()
                .filter(identifier -> identifier.type() == IdentifierType.IMO)
                .map(Identifier::value)
                .filter(number -> !ImoNumber.isValid(number))
                .findFirst()
                .orElse(null);
    }

    /** A party of which only role, name and country are known. */
    public static Party of(PartyRole role, String name, @Nullable String country) {
        return new Party(
                role, name, null, List.of(), country, null, null, null, null, null, null, List.of(), List.of(), null,
                null);
    }
}
