package org.redflag.app.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Country;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.InvalidFact;
import org.redflag.model.NamedPerson;
import org.redflag.model.PartyType;

/** A person or entity of the Beneficial Ownership Data Standard, of any of its versions. */
final class BodsPerson {

    private static final int COUNTRY = 2;

    private BodsPerson() {}

    /** The person a statement describes; absent when it gives no name, as anonymous and unknown ones do. */
    static @Nullable NamedPerson read(JsonNode details, boolean individual, String reference, String place) {
        List<String> names = new ArrayList<>();
        add(names, details.get("name"));
        for (JsonNode name : details.path("names")) {
            add(names, name.get("fullName"));
        }
        for (JsonNode name : details.path("alternateNames")) {
            add(names, name);
        }
        if (names.isEmpty()) {
            return null;
        }
        try {
            return new NamedPerson(
                    names.get(0),
                    type(details, individual),
                    names.subList(1, names.size()),
                    country(details),
                    identifiers(details),
                    reference);
        } catch (InvalidFact e) {
            throw new UnusableInput(place + ": " + e.getMessage(), e);
        }
    }

    private static void add(List<String> names, @Nullable JsonNode name) {
        String text = JsonHoldings.text(name);
        if (!text.isEmpty() && !names.contains(text)) {
            names.add(text);
        }
    }

    private static @Nullable PartyType type(JsonNode details, boolean individual) {
        if (individual) {
            return PartyType.INDIVIDUAL;
        }
        JsonNode type = details.path("entityType");
        String word = JsonHoldings.text(type.isObject() ? type.get("type") : type);
        return word.equals("state") || word.equals("stateBody") ? PartyType.GOVERNMENT : null;
    }

    /** Where a company is registered, else the first country given of a person or an address. */
    private static @Nullable String country(JsonNode details) {
        List<JsonNode> places = new ArrayList<>();
        places.add(details.path("jurisdiction"));
        places.add(details.path("incorporatedInJurisdiction"));
        details.path("nationalities").forEach(places::add);
        for (JsonNode address : details.path("addresses")) {
            places.add(address.path("country"));
        }
        for (JsonNode place : places) {
            String code = JsonHoldings.text(place.isObject() ? place.get("code") : place)
                    .toUpperCase(Locale.ROOT);
            // Parts of countries stand there as US-DE.
            String country = code.length() > COUNTRY && code.charAt(COUNTRY) == '-' ? code.substring(0, COUNTRY) : code;
            if (Country.isCode(country)) {
                return country;
            }
        }
        return null;
    }

    private static List<Identifier> identifiers(JsonNode details) {
        List<Identifier> identifiers = new ArrayList<>();
        for (JsonNode each : details.path("identifiers")) {
            String scheme = JsonHoldings.text(each.get("scheme")).toUpperCase(Locale.ROOT);
            String number = JsonHoldings.text(each.get("id"));
            if (number.isEmpty()) {
                continue;
            }
            if (scheme.equals("XI-LEI")) {
                identifiers.add(Identifier.of(IdentifierType.LEI, number));
            } else if (scheme.length() > COUNTRY
                    && scheme.charAt(COUNTRY) == '-'
                    && Country.isCode(scheme.substring(0, COUNTRY))) {
                // org-id.guide names registers by country and abbreviation, GB-COH.
                identifiers.add(new Identifier(IdentifierType.REGISTRATION, number, scheme.substring(0, COUNTRY)));
            }
        }
        return identifiers;
    }
}
