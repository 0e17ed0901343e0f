package org.redflag.kb.lists.format;

import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedType;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The YAML of a {@link ListMapping}, read with the file's name at hand for messages. */
record ListMappingYaml(PublishedFile file) {

    private static final Set<String> FIELDS =
            Set.of("list", "type", "separator", "values", "days", "columns", "ignored");

    ListMapping read() {
        Map<?, ?> yaml = yaml();
        for (Object field : yaml.keySet()) {
            if (!FIELDS.contains(String.valueOf(field))) {
                throw wrong("'" + field + "' is not known there", "known are " + new TreeSet<>(FIELDS));
            }
        }
        Map<String, String> columns = columns(yaml.get("columns"));
        Optional<ListedType> type = text(yaml, "type").map(this::type);
        if (type.isEmpty() && !columns.containsValue("type")) {
            throw wrong("it says of nobody what they are", "write type: ENTITY, or name the column that says it");
        }
        return new ListMapping(
                text(yaml, "list").orElseThrow(() -> wrong("it names no list", "write list: acme/blocked")),
                type,
                text(yaml, "separator").map(text -> one("separator", text)).orElse(','),
                text(yaml, "values").map(text -> one("values", text)).orElse(';'),
                text(yaml, "days").map(this::days).orElse(DateTimeFormatter.ISO_LOCAL_DATE),
                columns,
                ignored(yaml.get("ignored"), columns.keySet()));
    }

    private Map<?, ?> yaml() {
        try {
            Object yaml = new Load(LoadSettings.builder().setLabel(file.name()).build()).loadFromString(file.utf8());
            if (yaml instanceof Map<?, ?> fields) {
                return fields;
            }
        } catch (YamlEngineException e) {
            throw wrong(
                    "the YAML is broken (" + String.valueOf(e.getMessage()).replaceAll("\\s+", " ") + ")", "repair it");
        }
        throw wrong("it explains nothing", "write list, type and columns into it");
    }

    private Map<String, String> columns(@Nullable Object yaml) {
        if (!(yaml instanceof Map<?, ?> pairs)) {
            throw wrong("it explains no column", "write columns: { Firma: name }");
        }
        Map<String, String> columns = new LinkedHashMap<>();
        Set<String> given = new HashSet<>();
        pairs.forEach((column, target) -> {
            String ours = String.valueOf(target);
            boolean known = ListMapping.SINGLE.contains(ours)
                    || ListMapping.MULTIPLE.contains(ours)
                    || ListMapping.number(ours).isPresent();
            if (!known) {
                throw wrong("column '" + column + "' cannot hold '" + ours + "'", "known are " + targets());
            }
            if (!given.add(ours) && ListMapping.SINGLE.contains(ours)) {
                throw wrong("two columns hold '" + ours + "'", "ignore one of them");
            }
            columns.put(lower(column), ours);
        });
        if (!given.contains("name")) {
            throw wrong("no column holds the name", "write columns: { Firma: name }");
        }
        return columns;
    }

    private Set<String> ignored(@Nullable Object yaml, Set<String> mapped) {
        if (yaml == null) {
            return Set.of();
        }
        if (!(yaml instanceof List<?> names)) {
            throw wrong("'ignored' is no list", "write ignored: [ Bearbeiter ]");
        }
        Set<String> ignored = new HashSet<>();
        for (Object name : names) {
            if (mapped.contains(lower(name))) {
                throw wrong("column '" + name + "' is used and ignored", "decide for one of them");
            }
            ignored.add(lower(name));
        }
        return ignored;
    }

    private ListedType type(String text) {
        return EnumSet.allOf(ListedType.class).stream()
                .filter(type -> type.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("'" + text + "' is no type", "write one of " + List.of(ListedType.values())));
    }

    private DateTimeFormatter days(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw wrong("'" + pattern + "' is no way to write a day", "write it as dd.MM.uuuu");
        }
    }

    private char one(String field, String text) {
        if (text.length() != 1) {
            throw wrong("'" + text + "' is not one character", "write " + field + ": \";\"");
        }
        return text.charAt(0);
    }

    private UnreadableList wrong(String reason, String cure) {
        return UnreadableList.file(file.name(), reason, cure);
    }

    private static Optional<String> text(Map<?, ?> yaml, String field) {
        return Optional.ofNullable(yaml.get(field)).map(String::valueOf);
    }

    private static String lower(Object column) {
        return String.valueOf(column).strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> targets() {
        Set<String> targets = new TreeSet<>(ListMapping.SINGLE);
        targets.addAll(ListMapping.MULTIPLE);
        for (IdentifierType type : IdentifierType.values()) {
            targets.add(type.name().toLowerCase(Locale.ROOT));
        }
        return targets;
    }
}
