package org.redflag.app.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Statements about ownership as JSON: an array of objects, or one object after another. */
final class JsonHoldings {

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    // The file is digested to its end afterwards.
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxNumberLength(50)
                            .maxStringLength(1 << 20)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What takes the objects of one of the formats. */
    interface Format {

        /** Takes the next object. */
        void take(JsonNode object, String place);

        /** Hands on what all objects together say. */
        void finish(OwnershipFile.Sink sink);
    }

    private JsonHoldings() {}

    static void read(String file, InputStream in, OwnershipFile.Sink sink) throws IOException {
        Format format = null;
        try (MappingIterator<JsonNode> objects = JSON.readerFor(JsonNode.class).readValues(in)) {
            for (int number = 1; objects.hasNextValue(); number++) {
                String place = file + " line " + objects.getCurrentLocation().getLineNr() + " (object " + number + ")";
                JsonNode object = objects.nextValue();
                if (format == null) {
                    format = formatOf(object, file, place);
                }
                format.take(object, place);
            }
        } catch (JsonProcessingException e) {
            throw new UnusableInput(
                    file + " line "
                            + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                            + ": not JSON: " + e.getOriginalMessage() + "; fetch or write the file again",
                    e);
        }
        if (format == null) {
            throw new UnusableInput(file + " holds no object; it needs at least one statement about ownership");
        }
        format.finish(sink);
    }

    private static Format formatOf(JsonNode object, String file, String place) {
        if (object.hasNonNull("schema") && object.has("properties")) {
            return new FtmHoldings(file);
        }
        if (object.hasNonNull("recordType") || object.hasNonNull("statementType")) {
            return new BodsHoldings(file);
        }
        throw new UnusableInput(place + ": it is neither a statement of the Beneficial Ownership Data Standard"
                + " ('recordType' or 'statementType') nor an entity of FollowTheMoney ('schema' and 'properties');"
                + " write other data as a CSV with the columns owner and owned");
    }

    /** The value of a field that must be there. */
    static String require(JsonNode object, String field, String place) {
        String value = text(object.get(field));
        if (value.isEmpty()) {
            throw new UnusableInput(place + ": '" + field + "' is missing; fetch the complete file again");
        }
        return value;
    }

    /** A value as text; empty when absent. */
    static String text(@Nullable JsonNode value) {
        return value == null || value.isNull() || value.isContainerNode()
                ? ""
                : value.asText().strip();
    }
}
