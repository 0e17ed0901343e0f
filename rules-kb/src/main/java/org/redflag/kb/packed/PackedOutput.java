package org.redflag.kb.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes values one after the other in few bytes: small numbers take one, and a text that comes again is only named.
 *
 * <p>The same values give the same bytes, so sets are written sorted.
 */
public final class PackedOutput {

    /** What stands in the place of a text: none, one that follows, and from here on the one of that turn. */
    static final int NO_TEXT = 0;

    static final int NEW_TEXT = 1;
    static final int FIRST_KNOWN_TEXT = 2;

    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final Map<String, Integer> texts = new HashMap<>();

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    public void flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
    }

    /** A number that is not negative. */
    public void number(long number) {
        long rest = number;
        while (rest > SEVEN_BITS) {
            bytes.write((int) (rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    public void constant(Enum<?> constant) {
        text(constant.name());
    }

    public void text(@Nullable String text) {
        if (text == null) {
            number(NO_TEXT);
            return;
        }
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(known + FIRST_KNOWN_TEXT);
            return;
        }
        number(NEW_TEXT);
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    public void day(@Nullable LocalDate day) {
        text(day == null ? null : day.toString());
    }

    public void texts(Collection<String> all) {
        each(all, this::text);
    }

    public void sortedTexts(Collection<String> all) {
        texts(new TreeSet<>(all));
    }

    public <T> void each(Collection<T> all, Consumer<T> writer) {
        number(all.size());
        all.forEach(writer);
    }
}
