package org.redflag.kb;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Real files for tests, which are not part of the project: a folder {@code shared} beside it, or {@code -Dredflag.shared}. */
public final class SharedData {

    private SharedData() {}

    /** A file below the folder's {@code data}; the test is skipped when it is not there. */
    public static Path file(String name) {
        Path file = path(name);
        assumeTrue(Files.exists(file), () -> missing(name));
        return file;
    }

    public static boolean has(String name) {
        return Files.exists(path(name));
    }

    /** What to say of a file that is not there. */
    public static String missing(String name) {
        return "skipped: no " + path(name) + "; set -Dredflag.shared to the folder that has it";
    }

    private static Path path(String name) {
        Path shared = Path.of(System.getProperty("redflag.shared", "../../shared"));
        return shared.resolve("data").resolve(name);
    }

    /** The lines of a text file packed with gzip. */
    public static BufferedReader lines(String name) throws IOException {
        InputStream in = new GZIPInputStream(Files.newInputStream(file(name)));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
