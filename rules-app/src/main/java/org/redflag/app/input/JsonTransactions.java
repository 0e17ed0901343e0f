package org.redflag.app.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.redflag.model.io.TransactionReader;
import org.redflag.model.io.UnreadableFact;

/** Transactions as JSON: one object on each line, one array of objects, or a single object. */
final class JsonTransactions {

    private static final int DEEPEST = 64;
    private static final int LOOK_AHEAD = 8192;
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    /** A field given twice is an error, and numbers keep every digit. */
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(50)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final ObjectReader WHOLE_LINE =
            JSON.readerFor(TREE).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonTransactions() {}

    /** Whether there is an object on each line: the first line holds a whole one. */
    static boolean isPerLine(BufferedInputStream in) throws IOException {
        return firstLineIsWhole(in);
    }

    static Iterator<Rows> lines(String file, InputStream in) {
        return new PerLine(file, new Lines(in));
    }

    /** The objects of an array, or one object over many lines. */
    static Iterator<Entry> elements(String file, InputStream in) throws IOException {
        return new Elements(file, in);
    }

    private static boolean firstLineIsWhole(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] head = in.readNBytes(LOOK_AHEAD);
        in.reset();
        for (int i = 0; i < head.length; i++) {
            if (head[i] == '\n') {
                boolean nextBegins = i + 1 < head.length && head[i + 1] == '{';
                return nextBegins || isObject(head, i > 0 && head[i - 1] == '\r' ? i - 1 : i);
            }
        }
        // A first line longer than the look-ahead is no pretty-printed opening brace.
        return head.length == LOOK_AHEAD || isObject(head, head.length);
    }

    private static boolean isObject(byte[] bytes, int length) {
        try (JsonParser parser = JSON.createParser(bytes, 0, length)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT;
        } catch (IOException e) {
            // A line that is broken JSON is still a line of its own when it closes with a brace.
            return length > 1 && bytes[length - 1] == '}';
        }
    }

    private static Entry entry(String file, long line, long offset, Map<String, Object> tree, String raw) {
        try {
            return new Entry.Accepted(line, TransactionReader.read(tree));
        } catch (UnreadableFact e) {
            return new Entry.Rejected(file, line, offset, e.getMessage() == null ? "" : e.getMessage(), Raw.kept(raw));
        }
    }

    /** One object on each line; a broken line costs only itself. */
    private static final class PerLine implements Iterator<Rows> {

        private final String file;
        private final Lines lines;
        private Lines.@Nullable Line next;

        PerLine(String file, Lines lines) {
            this.file = file;
            this.lines = lines;
            next = advance();
        }

        private Lines.@Nullable Line advance() {
            try {
                Lines.Line line = lines.next();
                while (line != null && line.text().isBlank() && line.problem() == null) {
                    line = lines.next();
                }
                return line;
            } catch (IOException e) {
                throw new UnusableInput(file + " cannot be read further: " + e.getMessage(), e);
            }
        }

        private Entry parse(Lines.Line line) {
            if (line.problem() != null) {
                return rejected(line, "the line " + line.problem());
            }
            try {
                return entry(file, line.number(), line.offset(), WHOLE_LINE.readValue(line.text()), line.text());
            } catch (JsonProcessingException e) {
                return rejected(
                        line, "not a JSON object: " + e.getOriginalMessage() + "; write one transaction on each line");
            }
        }

        private Entry rejected(Lines.Line line, String reason) {
            return new Entry.Rejected(file, line.number(), line.offset(), reason, Raw.kept(line.text()));
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Rows next() {
            Lines.Line current = next;
            if (current == null) {
                throw new NoSuchElementException();
            }
            next = advance();
            return () -> List.of(parse(current));
        }
    }

    /** The objects of an array, or a single object; broken JSON ends the file, since nothing says where it resumes. */
    private static final class Elements implements Iterator<Entry> {

        private final String file;
        private final JsonParser parser;

        Elements(String file, InputStream in) throws IOException {
            this.file = file;
            parser = JSON.createParser(in);
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
        }

        private Entry advance() {
            int line = parser.currentTokenLocation().getLineNr();
            long offset = parser.currentTokenLocation().getByteOffset();
            try {
                Map<String, Object> tree = JSON.readValue(parser, TREE);
                parser.nextToken();
                return entry(file, line, offset, tree, tree.toString());
            } catch (JsonProcessingException e) {
                throw new UnusableInput(
                        file + " line "
                                + (e.getLocation() == null
                                        ? line
                                        : e.getLocation().getLineNr())
                                + ": not JSON: " + e.getOriginalMessage()
                                + "; what follows was not read, since nothing says where it resumes",
                        e);
            } catch (IOException e) {
                throw new UnusableInput(file + " cannot be read further: " + e.getMessage(), e);
            }
        }

        @Override
        public boolean hasNext() {
            return parser.currentToken() != null && parser.currentToken() != JsonToken.END_ARRAY;
        }

        @Override
        public Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return advance();
        }
    }
}
