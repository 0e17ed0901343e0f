package org.redflag.app.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Country;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.InvalidFact;
import org.redflag.model.NamedPerson;
import org.redflag.model.PartyType;

/** Reads entities of FollowTheMoney that have a name, and counts numbers in them that are none. */
final class FtmPerson {

    private static final Map<String, IdentifierType> NUMBERS = Map.of(
            "leiCode", IdentifierType.LEI,
            "registrationNumber", IdentifierType.REGISTRATION,
            "innCode", IdentifierType.INN,
            "ogrnCode", IdentifierType.OGRN,
            "dunsCode", IdentifierType.DUNS,
            "swiftBic", IdentifierType.BIC,
            "imoNumber", IdentifierType.IMO,
            "taxNumber", IdentifierType.TAX_ID);

    private int wrongNumbers;

    int wrongNumbers() {
        return wrongNumbers;
    }

    NamedPerson read(JsonNode object, String reference, String place) {
        JsonNode properties = object.path("properties");
        List<String> names = new ArrayList<>(texts(properties, "name"));
        names.addAll(texts(properties, "alias"));
        String schema = JsonHoldings.text(object.get("schema"));
        PartyType type =
                switch (schema) {
                    case "Person" -> PartyType.INDIVIDUAL;
                    case "PublicBody" -> PartyType.GOVERNMENT;
                    default -> null;
                };
        try {
            return new NamedPerson(
                    names.get(0),
                    type,
                    names.subList(1, names.size()),
                    country(properties),
                    identifiers(properties),
                    reference);
        } catch (InvalidFact e) {
            throw new UnusableInput(place + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable String country(JsonNode properties) {
        for (String property : List.of("jurisdiction", "country", "nationality")) {
            for (String territory : texts(properties, property)) {
                String upper = territory.toUpperCase(Locale.ROOT);
                String code = upper.indexOf('-') < 0 ? upper : upper.substring(0, upper.indexOf('-'));
                if (Country.isCode(code)) {
                    return code;
                }
            }
        }
        return null;
    }

    private List<Identifier> identifiers(JsonNode properties) {
        List<Identifier> identifiers = new ArrayList<>();
        NUMBERS.forEach((property, type) -> {
            for (String number : texts(properties, property)) {
                try {
                    identifiers.add(Identifier.of(type, number));
                } catch (InvalidFact e) {
                    // A number that fails its own check digits tells nobody apart.
                    wrongNumbers++;
                }
            }
        });
        return identifiers;
    }

    static List<String> texts(JsonNode properties, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : properties.path(name)) {
            String text = JsonHoldings.text(value);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }
}
