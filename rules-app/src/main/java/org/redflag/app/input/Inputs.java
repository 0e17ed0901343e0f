package org.redflag.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Opens what a user names: a file, plain or gzipped, or standard input. */
final class Inputs {

    static final int LOOK_AHEAD = 8192;

    private static final int BUFFER = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};

    private Inputs() {}

    /** Opens a file, {@code -} is standard input; what it gives can be marked for the look-ahead. */
    static BufferedInputStream open(String name) throws IOException {
        BufferedInputStream in = buffered(name.equals("-") ? System.in : Files.newInputStream(Path.of(name)));
        try {
            if (skip(in, GZIP, false)) {
                in = buffered(new GZIPInputStream(in, BUFFER));
            }
            skip(in, BYTE_ORDER_MARK, true);
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The first character that is not blank, without going past it; -1 when there is none. */
    static int firstCharacter(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        int c = in.read();
        for (int i = 1; i < LOOK_AHEAD && c >= 0 && Character.isWhitespace(c); i++) {
            c = in.read();
        }
        in.reset();
        return c;
    }

    private static BufferedInputStream buffered(InputStream in) {
        return new BufferedInputStream(in, BUFFER);
    }

    /** Whether the input begins with a mark, which is then behind it if so wanted. */
    private static boolean skip(BufferedInputStream in, byte[] mark, boolean behind) throws IOException {
        in.mark(mark.length);
        boolean there = Arrays.equals(in.readNBytes(mark.length), mark);
        if (!there || !behind) {
            in.reset();
        }
        return there;
    }
}
