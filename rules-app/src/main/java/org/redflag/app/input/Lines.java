package org.redflag.app.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines with their numbers, strictly as UTF-8, and none longer than a limit. */
final class Lines {

    /** A transaction of ten thousand items fits; a field that never ends does not take all memory. */
    static final int LONGEST = 16 * 1024 * 1024;

    private static final int BUFFER = 1 << 16;

    /** One line without its end, or what is wrong with it. */
    record Line(long number, String text, @Nullable String problem) {}

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int position;
    private int limit;
    private long number;

    Lines(InputStream in) {
        this(in, LONGEST);
    }

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    @Nullable
    Line next() throws IOException {
        Line ascii = ascii();
        return ascii == null ? any() : ascii;
    }

    /** The next line when it needs no decoding and lies whole in the buffer, as nearly all lines do. */
    private @Nullable Line ascii() {
        int end = position;
        while (end < limit && buffer[end] > 0 && buffer[end] != '\n') {
            end++;
        }
        int length = end - position;
        if (end == limit || buffer[end] != '\n' || length > longest) {
            return null;
        }
        if (length > 0 && buffer[end - 1] == '\r') {
            length--;
        }
        Line line = new Line(++number, new String(buffer, position, length, StandardCharsets.US_ASCII), null);
        position = end + 1;
        return line;
    }

    private @Nullable Line any() throws IOException {
        bytes.reset();
        boolean any = false;
        boolean tooLong = false;
        while (true) {
            if (position == limit && !fill()) {
                break;
            }
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int length = end - position;
            tooLong |= bytes.size() + length > longest;
            if (!tooLong) {
                bytes.write(buffer, position, length);
            }
            position = end;
            if (position < limit) {
                position++;
                break;
            }
        }
        return any ? decoded(bytes.toByteArray(), tooLong) : null;
    }

    private Line decoded(byte[] bytes, boolean tooLong) {
        number++;
        if (tooLong) {
            return new Line(number, "", "is longer than " + longest + " bytes; split it");
        }
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            String text = utf8.decode(ByteBuffer.wrap(bytes, 0, length)).toString();
            return text.indexOf('\0') >= 0
                    ? new Line(number, text.replace('\0', '\uFFFD'), "holds a NUL character; remove it")
                    : new Line(number, text, null);
        } catch (CharacterCodingException e) {
            String shown = new String(bytes, 0, length, StandardCharsets.UTF_8);
            return new Line(number, shown, "is not UTF-8; save the file as UTF-8");
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(in.read(buffer), 0);
        return limit > 0;
    }
}
