package org.redflag.app.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.redflag.app.input.Entry;

/** Rows that could not be read, as JSON: where they stand, why, and their text. */
public final class RejectedJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RejectedJson() {}

    /** One rejected row as one line. */
    public static String line(Entry.Rejected rejected) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", rejected.file());
        fields.put("line", rejected.line());
        if (rejected.offset() >= 0) {
            fields.put("byteOffset", rejected.offset());
        }
        fields.put("reason", rejected.reason());
        fields.put("raw", rejected.raw());
        try {
            return JSON.writeValueAsString(fields) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row cannot be told as JSON", e);
        }
    }
}
