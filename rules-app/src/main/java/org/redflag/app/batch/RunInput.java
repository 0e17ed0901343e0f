package org.redflag.app.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.redflag.app.input.UnusableInput;

/** A file of transactions as the record of a run names it. */
public record RunInput(String file, long bytes, String sha256) {

    private static final int BUFFER = 1 << 20;

    /** Reads a file once, so that a resumed run knows whether it is still the same. */
    public static RunInput of(String name) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(Path.of(name)), MessageDigest.getInstance("SHA-256"))) {
            long bytes = drain(in);
            return new RunInput(
                    name, bytes, HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UnusableInput(name + " cannot be opened: " + e.getMessage() + "; check the name", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static long drain(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }

    /** As a manifest has it. */
    public Map<String, Object> told() {
        return Map.of("file", file, "bytes", bytes, "sha256", sha256);
    }
}
