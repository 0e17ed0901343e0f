package org.redflag.kb.packed;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackedOutput} wrote, and believes nothing: no count is larger than what is left to read. */
public final class PackedInput {

    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final int MOST_BITS = 35;

    private final byte[] bytes;
    private int at;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    public PackedInput(byte[] bytes) {
        this.bytes = bytes;
    }

    public boolean flag() {
        return next() != 0;
    }

    public int number() {
        long number = 0;
        for (int shift = 0; shift < MOST_BITS; shift += 7) {
            int part = next();
            number |= (long) (part & SEVEN_BITS) << shift;
            if ((part & MORE) == 0) {
                if (number > Integer.MAX_VALUE) {
                    break;
                }
                return (int) number;
            }
        }
        throw new MalformedPack("a number is too large", at);
    }

    public <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new MalformedPack("'" + name + "' is no " + type.getSimpleName(), at);
        }
    }

    public String text() {
        String text = textOrNull();
        if (text == null) {
            throw new MalformedPack("a text is missing", at);
        }
        return text;
    }

    @Nullable
    public String textOrNull() {
        int kind = number();
        if (kind == PackedOutput.NO_TEXT) {
            return null;
        }
        if (kind == PackedOutput.NEW_TEXT) {
            int length = count();
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            texts.add(text);
            return text;
        }
        int known = kind - PackedOutput.FIRST_KNOWN_TEXT;
        if (known >= texts.size()) {
            throw new MalformedPack("text " + known + " was never given", at);
        }
        return texts.get(known);
    }

    public LocalDate day() {
        LocalDate day = dayOrNull();
        if (day == null) {
            throw new MalformedPack("a day is missing", at);
        }
        return day;
    }

    @Nullable
    public LocalDate dayOrNull() {
        String text = textOrNull();
        try {
            return text == null ? null : days.computeIfAbsent(text, LocalDate::parse);
        } catch (DateTimeException e) {
            throw new MalformedPack("'" + text + "' is no day", at);
        }
    }

    public List<String> texts() {
        return each(this::text);
    }

    public Set<String> textSet() {
        return new HashSet<>(texts());
    }

    public <T> List<T> each(Supplier<T> reader) {
        int count = count();
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(reader.get());
        }
        return all;
    }

    /** Everything must have been read: what is left over was written by another version. */
    public void end() {
        if (at != bytes.length) {
            throw new MalformedPack(bytes.length - at + " bytes are left over", at);
        }
    }

    /** How many things follow, each of which takes a byte at least. */
    private int count() {
        int count = number();
        if (count > bytes.length - at) {
            throw new MalformedPack("it ends too early", at);
        }
        return count;
    }

    private int next() {
        if (at >= bytes.length) {
            throw new MalformedPack("it ends too early", at);
        }
        return bytes[at++] & 0xFF;
    }
}
