package org.redflag.kb.lists.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One object of a JSON list whose every field is either used or knowingly ignored.
 *
 * @param line where it begins, for messages
 * @param fields texts, lists and further objects; a field that is null in the file is not among them
 */
record JsonRecord(String file, long line, Map<String, Object> fields) {

    /** This object, once it is sure that none of its fields is news. */
    JsonRecord with(Set<String> used, Set<String> ignored) {
        for (String field : fields.keySet()) {
            if (!used.contains(field) && !ignored.contains(field)) {
                throw UnreadableList.line(
                        file,
                        line,
                        "field '" + field + "' is not known",
                        "remove the field, or teach the reader whether to use or ignore it");
            }
        }
        return this;
    }

    /** The text of a field; empty when it is not there. */
    String get(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text.strip();
        }
        throw wrong(field, "a single text is expected there");
    }

    Optional<String> find(String field) {
        String value = get(field);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    String require(String field) {
        return find(field).orElseThrow(() -> wrong(field, "every entry needs one; fetch the file again"));
    }

    /** All texts of a field; none when it is not there. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Object value : list(field)) {
            if (!(value instanceof String text)) {
                throw wrong(field, "a list of texts is expected there");
            }
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return texts;
    }

    /** All objects of a field; none when it is not there. */
    List<JsonRecord> records(String field) {
        List<JsonRecord> records = new ArrayList<>();
        for (Object value : list(field)) {
            if (!(value instanceof JsonRecord child)) {
                throw wrong(field, "a list of objects is expected there");
            }
            records.add(child);
        }
        return records;
    }

    JsonRecord record(String field) {
        if (fields.get(field) instanceof JsonRecord child) {
            return child;
        }
        throw wrong(field, "an object is expected there; fetch the file again");
    }

    Optional<LocalDate> day(String field) {
        return find(field).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw wrong(field, "write the day as 2022-03-11");
            }
        });
    }

    UnreadableList wrong(String field, String cure) {
        Object value = fields.get(field);
        return UnreadableList.value(file, line, field, value == null ? "" : value.toString(), cure);
    }

    private List<?> list(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(field, "a list is expected there");
    }
}
