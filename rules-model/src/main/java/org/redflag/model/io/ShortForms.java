package org.redflag.model.io;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redflag.model.EndUse;
import org.redflag.model.Identifier;
import org.redflag.model.NamedPerson;
import org.redflag.model.Owner;
import org.redflag.model.Place;

/**
 * Facts written as one text, as a cell of a table must: a place as {@code KG}, an end use as {@code MILITARY}, an
 * identifier as {@code LEI:529900T8BM49AURSDO55}, an owner as {@code Volga Holding (RU) 60%}, a person in a statement
 * about ownership as {@code Volga Holding (RU)}; several parted by semicolons.
 */
final class ShortForms {

    private static final Set<Class<?>> TYPES =
            Set.of(Place.class, EndUse.class, Identifier.class, Owner.class, NamedPerson.class);
    private static final Pattern OWNER = Pattern.compile(
            "(?<name>.+?)\\s*(\\((?<country>[A-Za-z]{2})\\))?\\s*((?<share>[0-9.]+(\\s+[0-9]+/[0-9]+)?)\\s*%)?");

    private ShortForms() {}

    static boolean has(Class<?> type) {
        return TYPES.contains(type);
    }

    /** The fields that a text stands for. */
    static Map<String, Object> expand(Class<?> type, String text, String path) {
        if (type == Place.class) {
            return Map.of("country", text);
        }
        if (type == EndUse.class) {
            return Map.of("kind", text);
        }
        if (type == Identifier.class) {
            return identifier(text, path);
        }
        Map<String, Object> owner = owner(text, path);
        if (type == NamedPerson.class && owner.containsKey("sharePercent")) {
            throw new UnreadableFact(path, "'" + text + "' names a share; give it in a field of its own");
        }
        return owner;
    }

    /** The elements of a list written as one text. */
    static List<String> elements(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .toList();
    }

    private static Map<String, Object> identifier(String text, String path) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new UnreadableFact(
                    path, "'" + text + "' names no kind of number; write it as LEI:529900T8BM49AURSDO55");
        }
        return Map.of("type", text.substring(0, colon), "value", text.substring(colon + 1));
    }

    private static Map<String, Object> owner(String text, String path) {
        Matcher owner = OWNER.matcher(text.strip());
        if (!owner.matches()) {
            throw new UnreadableFact(path, "'" + text + "' is not an owner; write it as Volga Holding (RU) 60%");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", owner.group("name"));
        if (owner.group("country") != null) {
            fields.put("country", owner.group("country"));
        }
        if (owner.group("share") != null) {
            fields.put("sharePercent", owner.group("share"));
        }
        return fields;
    }
}
