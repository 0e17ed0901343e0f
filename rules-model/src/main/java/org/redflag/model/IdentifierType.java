package org.redflag.model;

import java.util.Locale;

/** The kinds of official numbers, each with its own check where the standard has one. */
public enum IdentifierType {
    BIC,
    LEI,
    IBAN,
    IMO,
    MMSI,
    CALL_SIGN,
    AIRCRAFT_TAIL,
    INN,
    OGRN,
    REGISTRATION,
    TAX_ID,
    PASSPORT,
    NATIONAL_ID,
    DUNS,
    CRYPTO_ADDRESS,
    OTHER;

    String normalise(String value) {
        return switch (this) {
            case BIC -> Bic.normalise(value);
            case LEI -> Lei.normalise(value);
            case IBAN -> Iban.normalise(value);
            // A wrong check digit is a red flag of its own, so only the form is required here.
            case IMO -> ImoNumber.normalise(value);
            // Addresses on a blockchain tell upper from lower case.
            case CRYPTO_ADDRESS -> value.strip();
            default -> value.strip().toUpperCase(Locale.ROOT);
        };
    }
}
