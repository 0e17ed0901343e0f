package org.redflag.kb.lists.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redflag.model.ListedType;

/** The schemata of FollowTheMoney that stand in lists, and what an entity of each of them is to us. */
enum FtmSchema {
    PERSON("Person", ListedType.INDIVIDUAL),
    COMPANY("Company", ListedType.ENTITY),
    ORGANIZATION("Organization", ListedType.ENTITY),
    LEGAL_ENTITY("LegalEntity", ListedType.ENTITY),
    PUBLIC_BODY("PublicBody", ListedType.ENTITY),
    VESSEL("Vessel", ListedType.VESSEL),
    AIRPLANE("Airplane", ListedType.AIRCRAFT),
    CRYPTO_WALLET("CryptoWallet", ListedType.UNKNOWN),
    SECURITY("Security", ListedType.UNKNOWN),
    ASSET("Asset", ListedType.UNKNOWN),
    /** Says since when, until when and under what program the entity it points to is listed. */
    SANCTION("Sanction", null),
    /** Links and details, none of which lists anybody. */
    OWNERSHIP("Ownership", null),
    DIRECTORSHIP("Directorship", null),
    MEMBERSHIP("Membership", null),
    EMPLOYMENT("Employment", null),
    FAMILY("Family", null),
    ASSOCIATE("Associate", null),
    REPRESENTATION("Representation", null),
    SUCCESSION("Succession", null),
    SIMILAR("Similar", null),
    UNKNOWN_LINK("UnknownLink", null),
    OCCUPANCY("Occupancy", null),
    POSITION("Position", null),
    IDENTIFICATION("Identification", null),
    PASSPORT("Passport", null),
    ADDRESS("Address", null),
    DOCUMENTATION("Documentation", null),
    ARTICLE("Article", null);

    private final String name;
    private final @Nullable ListedType type;

    FtmSchema(String name, @Nullable ListedType type) {
        this.name = name;
        this.type = type;
    }

    static Optional<FtmSchema> of(String name) {
        return Arrays.stream(values())
                .filter(schema -> schema.name.equals(name))
                .findFirst();
    }

    /** The names of those whose entities can be listed. */
    static List<String> listed() {
        return Arrays.stream(values())
                .filter(schema -> schema.type != null)
                .map(schema -> schema.name)
                .toList();
    }

    /** What an entity of it is; nothing for links and details. */
    Optional<ListedType> type() {
        return Optional.ofNullable(type);
    }
}
