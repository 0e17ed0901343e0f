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

    /** Of a line that is too long, this much is shown. */
    private static final int SHOWN = 1000;

    /**
     * One line without its end, or what is wrong with it.
     *
     * @param offset the byte at which it begins
     */
    record Line(
            long number, long offset, String text, @Nullable String problem) {}

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
    /** Where the buffer begins in the input. */
    private long bufferOffset;

    Lines(InputStream in) {
        this(in, LONGEST);
    }

    Lines(InputStream in, int longest) {
        this(in, longest, 0);
    }

    /** Reads an input of which some bytes were read before, such as a byte order mark. */
    Lines(InputStream in, int longest, long offset) {
        this.in = in;
        bufferOffset = offset;
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
        Line line = new Line(
                ++number,
                bufferOffset + position,
                new String(buffer, position, length, StandardCharsets.US_ASCII),
                null);
        position = end + 1;
        return line;
    }

    private @Nullable Line any() throws IOException {
        bytes.reset();
        long offset = bufferOffset + position;
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
            } else if (bytes.size() < SHOWN) {
                bytes.write(buffer, position, Math.min(length, SHOWN - bytes.size()));
            }
            position = end;
            if (position < limit) {
                position++;
                break;
            }
        }
        return any ? decoded(offset, bytes.toByteArray(), tooLong) : null;
    }

    private Line decoded(long offset, byte[] bytes, boolean tooLong) {
        number++;
        if (tooLong) {
            return new Line(number, offset, start(bytes), "is longer than " + longest + " bytes; split it");
        }
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            String text = utf8.decode(ByteBuffer.wrap(bytes, 0, length)).toString();
            return text.indexOf('\0') >= 0
                    ? new Line(number, offset, text.replace('\0', '\uFFFD'), "holds a NUL character; remove it")
                    : new Line(number, offset, text, null);
        } catch (CharacterCodingException e) {
            String shown = new String(bytes, 0, length, StandardCharsets.UTF_8);
            return new Line(number, offset, shown, "is not UTF-8; save the file as UTF-8");
        }
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, SHOWN), StandardCharsets.UTF_8).replace('\0', '\uFFFD')
                + "…";
    }

    private boolean fill() throws IOException {
        bufferOffset += limit;
        position = 0;
        limit = Math.max(in.read(buffer), 0);
        return limit > 0;
    }
}
