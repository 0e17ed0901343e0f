package org.redflag.kb.lists.format;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.InvalidFact;
import org.redflag.model.ListedType;

/** The properties of entities of FollowTheMoney: those that are used, those that are numbers, and those that are ignored. */
final class FtmProperties {

    private static final Map<String, IdentifierType> NUMBERS = Map.ofEntries(
            Map.entry("imoNumber", IdentifierType.IMO),
            Map.entry("mmsi", IdentifierType.MMSI),
            Map.entry("callSign", IdentifierType.CALL_SIGN),
            Map.entry("innCode", IdentifierType.INN),
            Map.entry("ogrnCode", IdentifierType.OGRN),
            Map.entry("leiCode", IdentifierType.LEI),
            Map.entry("swiftBic", IdentifierType.BIC),
            Map.entry("bikCode", IdentifierType.OTHER),
            Map.entry("dunsCode", IdentifierType.DUNS),
            Map.entry("uscCode", IdentifierType.REGISTRATION),
            Map.entry("passportNumber", IdentifierType.PASSPORT),
            Map.entry("idNumber", IdentifierType.NATIONAL_ID),
            Map.entry("socialSecurityNumber", IdentifierType.NATIONAL_ID),
            Map.entry("registrationNumber", IdentifierType.REGISTRATION),
            Map.entry("taxNumber", IdentifierType.TAX_ID),
            Map.entry("vatCode", IdentifierType.TAX_ID),
            Map.entry("voenCode", IdentifierType.TAX_ID),
            Map.entry("irsCode", IdentifierType.TAX_ID),
            Map.entry("jibCode", IdentifierType.REGISTRATION),
            Map.entry("cikCode", IdentifierType.OTHER),
            Map.entry("giiNumber", IdentifierType.OTHER),
            Map.entry("crsNumber", IdentifierType.OTHER),
            Map.entry("isinCode", IdentifierType.OTHER),
            Map.entry("npiCode", IdentifierType.OTHER),
            Map.entry("uniqueEntityId", IdentifierType.OTHER),
            Map.entry("cageCode", IdentifierType.OTHER),
            Map.entry("okpoCode", IdentifierType.OTHER),
            Map.entry("serialNumber", IdentifierType.OTHER),
            Map.entry("isin", IdentifierType.OTHER),
            Map.entry("publicKey", IdentifierType.CRYPTO_ADDRESS));

    private static final Set<String> OTHERS = Set.of(
            "name",
            "alias",
            "weakAlias",
            "previousName",
            "abbreviation",
            "country",
            "nationality",
            "citizenship",
            "jurisdiction",
            "mainCountry",
            "flag",
            "birthDate",
            "address",
            "programId",
            "notes");

    static final Set<String> USED = used();

    /** Parts of names already given whole, descriptions, links, ways to reach somebody, and where it was read. */
    static final Set<String> IGNORED =
            Set.of(("accountId addressEntity alephUrl amount amountEur amountUsd appearance balance"
                            + " balanceDate birthCountry birthPlace buildDate bvdId caemCode capital classification"
                            + " coatoCode collateral createdAt creationDate currency currencySymbol deadweightTonnage"
                            + " deathDate deregistrationDate description dissolutionDate education email ethnicity"
                            + " eyeColor fatherName figiCode firstName fnsCode fssCode gender grossRegisteredTonnage"
                            + " hairColor height holder icaoCode icijId incorporationDate indexText ipoCode issueDate"
                            + " issuer keywords kppCode lastName legalForm licenseNumber managingExchange manufacturer"
                            + " maturityDate mbsCode middleName model modifiedAt motherName nameChangeDate nameSuffix"
                            + " navigationArea okopfCode oksmCode okvedCode opencorporatesUrl operator owner parent"
                            + " pastFlags pastTypes permId pfrNumber phone political position privateKey profession"
                            + " program proof publisher publisherUrl registrationDate registrationPort religion"
                            + " retrievedAt ricCode secondName sector sourceUrl spokenLanguage status summary taxStatus"
                            + " ticker title tonnage topics type website weight wikidataId wikipediaUrl")
                    .split(" ", -1));

    private static final Pattern IMO = Pattern.compile("(?i)(?:IMO)?\\s*\\d{7}");

    private FtmProperties() {}

    /** Adds all numbers; one that its own standard would refuse is kept as a number of no kind. */
    static void identifiers(JsonRecord properties, Draft draft) {
        NUMBERS.forEach((property, type) -> properties
                .texts(property)
                .forEach(number -> draft.identifiers.add(identifier(kind(property, type, draft.type), number))));
    }

    /** What an aircraft is registered under stands on its tail, and only ships have the IMO number of a ship. */
    private static IdentifierType kind(String property, IdentifierType type, ListedType entity) {
        if (property.equals("registrationNumber") && entity == ListedType.AIRCRAFT) {
            return IdentifierType.AIRCRAFT_TAIL;
        }
        return type == IdentifierType.IMO && entity != ListedType.VESSEL ? IdentifierType.OTHER : type;
    }

    private static Identifier identifier(IdentifierType type, String number) {
        try {
            boolean ship = type == IdentifierType.IMO && IMO.matcher(number).matches();
            return Identifier.of(type, ship ? number.replaceAll("\\D", "") : number);
        } catch (InvalidFact e) {
            return Identifier.of(IdentifierType.OTHER, number);
        }
    }

    private static Set<String> used() {
        Set<String> used = new HashSet<>(OTHERS);
        used.addAll(NUMBERS.keySet());
        return Set.copyOf(used);
    }
}
