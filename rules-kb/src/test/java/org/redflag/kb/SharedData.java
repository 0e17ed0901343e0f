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
        Path shared = Path.of(System.getProperty("redflag.shared", "../../shared"));
        Path file = shared.resolve("data").resolve(name);
        assumeTrue(
                Files.exists(file), () -> "skipped: no " + file + "; set -Dredflag.shared to the folder that has it");
        return file;
    }

    /** The lines of a text file packed with gzip. */
    public static BufferedReader lines(String name) throws IOException {
        InputStream in = new GZIPInputStream(Files.newInputStream(file(name)));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
