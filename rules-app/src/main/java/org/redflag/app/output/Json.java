package org.redflag.app.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Decision;
import org.redflag.model.KnowledgeReference;

/** How decisions are written as JSON: names are the record's components, what is absent is left out. */
final class Json {

    static final ObjectWriter DECISIONS = mapper().addModule(new SimpleModule()
                    .addSerializer(new Remembered(mapper().build().writer())))
            .build()
            .writerFor(Decision.class)
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private Json() {}

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
    }

    /** The knowledge is half of most decisions and the same in all of a run, so it is written out once. */
    private static final class Remembered extends StdSerializer<KnowledgeReference> {

        private static final long serialVersionUID = 1L;

        private record Text(KnowledgeReference of, SerializedString json) {}

        private final transient ObjectWriter plain;
        private transient volatile @Nullable Text last;

        Remembered(ObjectWriter plain) {
            super(KnowledgeReference.class);
            this.plain = plain;
        }

        @Override
        public void serialize(KnowledgeReference value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            Text text = last;
            if (text == null || !text.of().equals(value)) {
                text = new Text(value, new SerializedString(plain.writeValueAsString(value)));
                last = text;
            }
            json.writeRawValue(text.json());
        }
    }
}
