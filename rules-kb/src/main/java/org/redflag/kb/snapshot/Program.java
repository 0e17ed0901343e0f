package org.redflag.kb.snapshot;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which build of the program this is. */
public final class Program {

    /** Where the build writes the digest of its classes. */
    public static final String FILE = "org/redflag/program.txt";

    private Program() {}

    /** A digest of all that reads lists: what it made of them need not be made again while it is the same. */
    static String digest() {
        try (InputStream in = Program.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new FileNotFoundException(FILE + " is missing; build rules-kb with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
