package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;

/** The documents of OFAC's advanced XML, by the identity that holds them. */
final class OfacDocuments {

    /** One document: the numbers it is good for, and what else is said of it. */
    record Document(List<Identifier> identifiers, List<String> remarks) {}

    private final OfacReferences references;
    private final Map<String, List<Document>> byIdentity = new HashMap<>();

    OfacDocuments(OfacReferences references) {
        this.references = references;
    }

    void add(XmlElement document) {
        String label = references.text(document, "IDRegDocTypeID");
        String number = document.text("IDRegistrationNo").orElse("");
        String country = references.country(document, "IssuedBy-CountryID").orElse(null);
        List<String> remarks = new ArrayList<>();
        if (number.isEmpty()) {
            remarks.add(label);
        }
        document.texts("Comment").forEach(comment -> remarks.add(label + " " + number + ": " + comment));
        byIdentity
                .computeIfAbsent(document.required("IdentityID"), id -> new ArrayList<>())
                .add(new Document(identifiers(label, number, country), remarks));
    }

    List<Document> of(String identity) {
        return byIdentity.getOrDefault(identity, List.of());
    }

    /** A number under a label nobody knows is kept all the same: no check will find it by kind, but a reader will. */
    static List<Identifier> identifiers(
            String label, String number, @org.jspecify.annotations.Nullable String country) {
        if (number.isEmpty()) {
            return List.of();
        }
        List<Identifier> known = OfacIdentifiers.identifiers(label, number, country);
        return known.isEmpty() ? List.of(new Identifier(IdentifierType.OTHER, number, country)) : known;
    }
}
