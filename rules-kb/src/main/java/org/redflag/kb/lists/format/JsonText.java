package org.redflag.kb.lists.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as published, turned into texts, lists and {@link JsonRecord}s that know their line. */
final class JsonText {

    /** A field given twice would lose one of its values without a word. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    /** How many lines stand before the text, for a file that holds one JSON text in every line. */
    private final long before;

    private JsonText(String file, long before) {
        this.file = file;
        this.before = before;
    }

    /** The object a file consists of. */
    static JsonRecord object(String file, String text) {
        return new JsonText(file, 0).object(text);
    }

    /** The objects of the list a file consists of. */
    static List<JsonRecord> objects(String file, String text) {
        Object value = new JsonText(file, 0).parse(text);
        // A list at the top has no name, and so one is lent to it.
        return new JsonRecord(file, 1, Map.of("(file)", value == null ? "" : value)).records("(file)");
    }

    /** The object in one line of a file that holds one in every line. */
    static JsonRecord line(String file, long line, String text) {
        return new JsonText(file, line - 1).object(text);
    }

    private JsonRecord object(String text) {
        if (parse(text) instanceof JsonRecord object) {
            return object;
        }
        throw UnreadableList.line(file, before + 1, "it is not a JSON object", "fetch the file again");
    }

    private @Nullable Object parse(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            Object value = value(json);
            if (json.nextToken() != null) {
                throw broken(json.currentLocation(), "something follows its end");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw broken(e.getLocation(), String.valueOf(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading text that is already in memory cannot fail", e);
        }
    }

    private @Nullable Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw broken(json.currentLocation(), "it ends too early");
        }
        return switch (token) {
            case START_OBJECT -> fields(json);
            case START_ARRAY -> values(json);
            case VALUE_NULL -> null;
            default -> json.getText();
        };
    }

    private JsonRecord fields(JsonParser json) throws IOException {
        long line = before + json.currentTokenLocation().getLineNr();
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            Object value = value(json);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return new JsonRecord(file, line, fields);
    }

    private List<Object> values(JsonParser json) throws IOException {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(json);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private UnreadableList broken(@Nullable JsonLocation place, String why) {
        long line = before + (place == null ? 1 : place.getLineNr());
        return UnreadableList.line(file, line, "the JSON is broken (" + why + ")", "fetch the complete file again");
    }
}
