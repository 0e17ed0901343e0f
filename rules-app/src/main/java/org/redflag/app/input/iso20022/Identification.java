package org.redflag.app.input.iso20022;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.PartyType;

/** The numbers and the birth by which a message identifies a person. */
record Identification(
        @Nullable PartyType type,
        List<Identifier> identifiers,
        @Nullable String birthDate) {

    private static final Map<String, IdentifierType> SCHEMES = Map.of(
            "TXID", IdentifierType.TAX_ID,
            "COID", IdentifierType.REGISTRATION,
            "DUNS", IdentifierType.DUNS,
            "CCPT", IdentifierType.PASSPORT,
            "NIDN", IdentifierType.NATIONAL_ID,
            "INN", IdentifierType.INN,
            "OGRN", IdentifierType.OGRN,
            "IMO", IdentifierType.IMO);

    /** Numbers that a bank or employer gave: elsewhere somebody else has them. */
    private static final Set<String> PRIVATE = Set.of("BANK", "CUST", "EMPL", "CHID");

    private static final List<String> BICS = List.of("AnyBIC", "BICOrBEI", "BEI");

    /** A shorter number of an unknown kind is met by chance. */
    private static final int SHORTEST_OTHER = 6;

    /** What an element {@code Id} of a party says; nothing when there is none. */
    static Identification of(Optional<Element> id) {
        List<Identifier> identifiers = new ArrayList<>();
        Optional<Element> organisation = id.flatMap(element -> element.child("OrgId"));
        Optional<Element> individual = id.flatMap(element -> element.child("PrvtId"));
        organisation.ifPresent(element -> {
            BICS.forEach(bic ->
                    element.text(bic).ifPresent(text -> identifiers.add(Identifier.of(IdentifierType.BIC, text))));
            identifiers.addAll(numbers(element));
        });
        individual.ifPresent(element -> identifiers.addAll(numbers(element)));
        return new Identification(
                individual.isPresent() ? PartyType.INDIVIDUAL : organisation.isPresent() ? PartyType.COMPANY : null,
                List.copyOf(identifiers),
                individual
                        .flatMap(element -> element.text("DtAndPlcOfBirth", "BirthDt"))
                        .map(CreditTransfer::withoutZone)
                        .orElse(null));
    }

    /** The LEI and the numbers under {@code Othr}. */
    static List<Identifier> numbers(Element element) {
        List<Identifier> identifiers = new ArrayList<>();
        element.text("LEI").ifPresent(lei -> identifiers.add(Identifier.of(IdentifierType.LEI, lei)));
        for (Element other : element.children("Othr")) {
            String scheme = other.text("SchmeNm", "Cd")
                    .or(() -> other.text("SchmeNm", "Prtry"))
                    .orElse("")
                    .toUpperCase(Locale.ROOT);
            other.text("Id")
                    .filter(number -> !PRIVATE.contains(scheme))
                    .ifPresent(number -> add(SCHEMES.getOrDefault(scheme, IdentifierType.OTHER), number, identifiers));
        }
        return identifiers;
    }

    private static void add(IdentifierType type, String number, List<Identifier> identifiers) {
        if (type == IdentifierType.OTHER && number.length() < SHORTEST_OTHER) {
            return;
        }
        identifiers.add(Identifier.of(type, number));
        // Lists keep the Russian numbers apart from those of other countries; the standard has one code for all.
        if (type == IdentifierType.TAX_ID && number.matches("\\d{10}|\\d{12}")) {
            identifiers.add(Identifier.of(IdentifierType.INN, number));
        } else if (type == IdentifierType.REGISTRATION && number.matches("\\d{13}|\\d{15}")) {
            identifiers.add(Identifier.of(IdentifierType.OGRN, number));
        }
    }
}
