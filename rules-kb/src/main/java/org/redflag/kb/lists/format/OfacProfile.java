package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.redflag.kb.lists.format.OfacPlaces.Place;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedType;

/** One party of OFAC's advanced XML, apart from the lists it is on. */
final class OfacProfile {

    private static final Set<String> COUNTRY = Set.of(
            "nationality country",
            "citizenship country",
            "nationality of registration",
            "registration country",
            "vessel flag");
    private static final Set<String> CALL_SIGN = Set.of("vessel call sign", "other vessel call sign");
    private static final Set<String> TAIL_NUMBER = Set.of("aircraft tail number", "previous aircraft tail number");
    private static final String CRYPTO = "digital currency address - ";

    private final XmlElement party;
    private final XmlElement profile;
    private final OfacReferences references;
    private final OfacPlaces places;
    private final OfacDocuments documents;
    private final Draft draft;
    private final Set<String> remarks = new LinkedHashSet<>();

    OfacProfile(
            XmlElement party,
            XmlElement profile,
            OfacReferences references,
            OfacPlaces places,
            OfacDocuments documents) {
        this.party = party;
        this.profile = profile;
        this.references = references;
        this.places = places;
        this.documents = documents;
        // The number is the one OFAC's old files have, too, so that an entry keeps it whatever file it was read from.
        this.draft = new Draft("us-ofac/sdn", party.required("FixedRef"));
    }

    /** The draft lacks programs and days, which belong to its entries on the lists. */
    Draft draft() {
        draft.type = type();
        List<XmlElement> identities = new ArrayList<>(profile.children("Identity"));
        identities.sort((a, b) -> Boolean.compare(b.isTrue("Primary"), a.isTrue("Primary")));
        for (XmlElement identity : identities) {
            new OfacNames(identity, references).read().forEach(name -> draft.name(name.name(), kind(name)));
            for (OfacDocuments.Document document : documents.of(identity.required("ID"))) {
                draft.identifiers.addAll(document.identifiers());
                remarks.addAll(document.remarks());
            }
            remarks.addAll(identity.texts("Comment"));
        }
        if (draft.names.isEmpty()) {
            throw party.wrong("DocumentedName", "", "every party has a name; fetch the file again");
        }
        profile.children("Feature").forEach(this::feature);
        remarks.addAll(profile.texts("Comment"));
        remarks.addAll(party.texts("Comment"));
        draft.remarks = remarks.isEmpty() ? null : String.join("; ", remarks);
        return draft;
    }

    /** The first name is the one the party is listed under, also where OFAC marks none as such. */
    private ListedName.Kind kind(ListedName name) {
        if (draft.names.isEmpty()) {
            return ListedName.Kind.PRIMARY;
        }
        return name.kind() == ListedName.Kind.PRIMARY ? ListedName.Kind.ALIAS : name.kind();
    }

    private ListedType type() {
        XmlElement subType = references.value(profile, "PartySubTypeID");
        String type = references.text(subType, "PartyTypeID");
        return switch (subType.text()) {
            case "Vessel" -> ListedType.VESSEL;
            case "Aircraft" -> ListedType.AIRCRAFT;
            case "Unknown" ->
                switch (type) {
                    case "Individual" -> ListedType.INDIVIDUAL;
                    case "Entity", "Other Entity" -> ListedType.ENTITY;
                    case "Location" -> ListedType.ADDRESS;
                    default -> throw profile.wrong("PartyType", type, "known are Individual, Entity and Location");
                };
            default -> throw profile.wrong("PartySubType", subType.text(), "known are Vessel, Aircraft and Unknown");
        };
    }

    private void feature(XmlElement feature) {
        String label = references.text(feature, "FeatureTypeID").strip();
        for (XmlElement version : feature.children("FeatureVersion")) {
            List<Place> found = version.children("VersionLocation").stream()
                    .flatMap(location -> places.find(location).stream())
                    .toList();
            List<String> days = version.children("DatePeriod").stream()
                    .flatMap(period -> OfacPeriod.texts(period).stream())
                    .toList();
            String detail = detail(version);
            apply(label, found, days, detail);
            version.texts("Comment").forEach(comment -> remarks.add(label + " " + detail + " " + comment));
        }
    }

    private String detail(XmlElement version) {
        return String.join(
                ", ",
                version.children("VersionDetail").stream()
                        .map(detail -> detail.attribute("DetailReferenceID").isPresent()
                                ? references.text(detail, "DetailReferenceID")
                                : detail.text())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private void apply(String label, List<Place> found, List<String> days, String detail) {
        String key = label.toLowerCase(Locale.ROOT);
        if (key.equals("birthdate")) {
            draft.birthDates.addAll(days);
            remark(label, List.of(), detail);
        } else if (key.equals("location")) {
            found.forEach(this::address);
            remark(label, List.of(), detail);
        } else if (COUNTRY.contains(key)) {
            Optional<String> country = found.stream()
                    .flatMap(place -> Optional.ofNullable(place.country()).stream())
                    .findFirst()
                    .or(() -> CountryNames.code(detail));
            country.ifPresentOrElse(draft.countries::add, () -> remark(label, texts(found), detail));
        } else if (key.startsWith(CRYPTO) || key.equals("swift/bic") || key.equals("d-u-n-s number")) {
            draft.identifiers.addAll(OfacDocuments.identifiers(label, detail, null));
        } else if (CALL_SIGN.contains(key) && !detail.isEmpty()) {
            draft.identifiers.add(Identifier.of(IdentifierType.CALL_SIGN, detail));
        } else if (TAIL_NUMBER.contains(key) && !detail.isEmpty()) {
            draft.identifiers.add(Identifier.of(IdentifierType.AIRCRAFT_TAIL, detail));
        } else {
            List<String> rest = new ArrayList<>(texts(found));
            rest.addAll(days);
            remark(label, rest, detail);
        }
    }

    private void address(Place place) {
        if (place.country() != null) {
            draft.countries.add(place.country());
        }
        if (place.address()) {
            draft.addresses.add(place.text());
        } else if (place.country() == null && !place.text().isEmpty()) {
            remarks.add("Location " + place.text());
        }
    }

    private static List<String> texts(List<Place> found) {
        return found.stream().map(Place::text).toList();
    }

    /** Remarks read as in OFAC's old files, because rules look for their wording. */
    private void remark(String label, List<String> rest, String detail) {
        String value = (detail + " " + String.join(", ", rest)).strip();
        if (!value.isEmpty()) {
            remarks.add(label + " " + value);
        }
    }
}
