package org.redflag.kb.lists.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of OFAC's advanced XML, each of which any number of parties may point to. */
final class OfacPlaces {

    private static final List<String> ORDER =
            List.of("ADDRESS1", "ADDRESS2", "ADDRESS3", "CITY", "STATE/PROVINCE", "POSTAL CODE", "REGION", "Unknown");

    /**
     * One place.
     *
     * @param text all that is known of it
     * @param address whether it is more than the name of a country
     */
    record Place(String text, boolean address, @Nullable String country) {}

    private final OfacReferences references;
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    OfacPlaces(OfacReferences references) {
        this.references = references;
    }

    void add(XmlElement location) {
        Map<String, List<String>> byType = new HashMap<>();
        for (XmlElement part : location.children("LocationPart")) {
            String type = references.text(part, "LocPartTypeID");
            if (!ORDER.contains(type)) {
                throw part.wrong("LocPartType", type, "teach the reader where in an address it belongs");
            }
            part.children("LocationPartValue").forEach(value -> byType.computeIfAbsent(type, t -> new ArrayList<>())
                    .addAll(value.texts("Value")));
        }
        List<String> parts = new ArrayList<>();
        ORDER.forEach(type -> parts.addAll(byType.getOrDefault(type, List.of())));
        Optional<String> country = location.children("LocationCountry").stream()
                .flatMap(c -> references.country(c, "CountryID").stream())
                .findFirst()
                .or(() -> location.child("LocationAreaCode").flatMap(references::areaCountry));
        // A country that stands alone is written as the only part of a place, without a number.
        if (country.isEmpty() && parts.size() == 1) {
            country = CountryNames.code(parts.get(0));
            if (country.isPresent()) {
                places.put(location.required("ID"), new Place(parts.get(0), false, country.get()));
                return;
            }
        }
        boolean address = !parts.isEmpty();
        location.child("LocationCountry").ifPresent(c -> parts.add(references.countryName(c, "CountryID")));
        parts.addAll(location.texts("Comment"));
        places.put(location.required("ID"), new Place(String.join(", ", parts), address, country.orElse(null)));
    }

    Optional<Place> find(XmlElement from) {
        String id = from.required("LocationID");
        Place place = places.get(id);
        if (place == null) {
            missing.add(id);
        }
        return Optional.ofNullable(place);
    }

    /** How many places parties point to that the file does not have. */
    int missing() {
        return missing.size();
    }
}
