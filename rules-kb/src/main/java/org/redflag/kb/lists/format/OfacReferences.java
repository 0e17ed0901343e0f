package org.redflag.kb.lists.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redflag.model.Country;

/** The reference values at the head of OFAC's advanced XML, to which all its numbers point. */
final class OfacReferences {

    private final Map<String, Map<String, XmlElement>> kinds = new HashMap<>();

    void add(XmlElement value) {
        kinds.computeIfAbsent(value.name(), kind -> new HashMap<>()).put(value.required("ID"), value);
    }

    /** The value an attribute such as {@code AliasTypeID} points to; the name of the attribute says of which kind. */
    String text(XmlElement from, String attribute) {
        return value(from, attribute).text();
    }

    XmlElement value(XmlElement from, String attribute) {
        return value(from, attribute, kind(attribute));
    }

    /** The country an attribute points to, as far as it has a code: OFAC also counts regions among the countries. */
    Optional<String> country(XmlElement from, String attribute) {
        return from.attribute(attribute).flatMap(id -> code(value(from, attribute, "Country")));
    }

    /** The country of an area code, which is empty for areas that are none. */
    Optional<String> areaCountry(XmlElement from) {
        XmlElement area = value(from, "AreaCodeID");
        return Optional.of(area.text()).filter(Country::isCode).or(() -> country(area, "CountryID"));
    }

    String countryName(XmlElement from, String attribute) {
        return value(from, attribute, "Country").text();
    }

    private static Optional<String> code(XmlElement country) {
        return country.attribute("ISO2").filter(Country::isCode).or(() -> CountryNames.code(country.text()));
    }

    private XmlElement value(XmlElement from, String attribute, String kind) {
        String id = from.required(attribute);
        XmlElement value = kinds.getOrDefault(kind, Map.of()).get(id);
        if (value == null) {
            throw from.wrong(attribute, id, "the file's own reference values do not have it; fetch the file again");
        }
        return value;
    }

    private static String kind(String attribute) {
        return attribute.substring(0, attribute.length() - "ID".length());
    }
}
