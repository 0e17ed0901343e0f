package org.redflag.kb.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** Reads the parties that a scenario says are listed. */
final class ListedPartyReader {

    private static final Set<String> KNOWN = Set.of(
            "list",
            "name",
            "aliases",
            "weak aliases",
            "type",
            "programs",
            "countries",
            "addresses",
            "identifiers",
            "from",
            "to",
            "requirement",
            "policy",
            "remarks",
            "footnotes",
            "secondary sanctions risk");

    private ListedPartyReader() {}

    static List<ListedParty> read(@Nullable Object listed) {
        List<ListedParty> parties = new ArrayList<>();
        if (listed instanceof List<?> several) {
            for (Object each : several) {
                parties.add(party((Map<?, ?>) each, parties.size() + 1));
            }
        } else if (listed instanceof Map<?, ?> one) {
            parties.add(party(one, 1));
        }
        return parties;
    }

    private static ListedParty party(Map<?, ?> entry, int number) {
        for (Object key : entry.keySet()) {
            if (!KNOWN.contains(key.toString())) {
                throw new IllegalArgumentException(
                        "unknown word '" + key + "' under listed; known are " + new TreeSet<>(KNOWN));
            }
        }
        List<ListedName> names = new ArrayList<>();
        names.add(new ListedName(required(entry, "name"), ListedName.Kind.PRIMARY));
        texts(entry, "aliases").forEach(name -> names.add(new ListedName(name, ListedName.Kind.ALIAS)));
        texts(entry, "weak aliases").forEach(name -> names.add(new ListedName(name, ListedName.Kind.WEAK_ALIAS)));
        String type = text(entry, "type");
        return new ListedParty(
                required(entry, "list"),
                String.valueOf(number),
                type == null ? ListedType.UNKNOWN : ListedType.valueOf(type),
                names,
                Set.copyOf(texts(entry, "programs")),
                Set.copyOf(texts(entry, "countries")),
                texts(entry, "addresses"),
                identifiers(entry.get("identifiers")),
                List.of(),
                day(entry, "from"),
                day(entry, "to"),
                text(entry, "requirement"),
                text(entry, "policy"),
                Set.copyOf(texts(entry, "footnotes")),
                null,
                text(entry, "remarks"),
                Boolean.parseBoolean(text(entry, "secondary sanctions risk")),
                null,
                null);
    }

    /** {@code identifiers: { IMO: 9074729 }}. */
    private static List<Identifier> identifiers(@Nullable Object value) {
        List<Identifier> identifiers = new ArrayList<>();
        if (value instanceof Map<?, ?> numbers) {
            numbers.forEach((type, number) ->
                    identifiers.add(Identifier.of(IdentifierType.valueOf(type.toString()), number.toString())));
        }
        return identifiers;
    }

    private static List<String> texts(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    private static String required(Map<?, ?> entry, String key) {
        String value = text(entry, key);
        if (value == null) {
            throw new IllegalArgumentException("a listed party has no '" + key + "'");
        }
        return value;
    }

    private static @Nullable String text(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        return value == null ? null : value.toString();
    }

    private static @Nullable LocalDate day(Map<?, ?> entry, String key) {
        String value = text(entry, key);
        return value == null ? null : LocalDate.parse(value);
    }
}
