package org.redflag.kb.lists.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.redflag.model.ListedParty;

/** Small files in the formats of the publishers; whom they list is invented. */
public final class Fixtures {

    public static final String OFAC = "ofac_2024-05-06/";

    private Fixtures() {}

    public static byte[] bytes(String name) throws IOException {
        try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    public static PublishedFile file(String name) throws IOException {
        return new PublishedFile(name, bytes(name));
    }

    public static PublishedFile file(String name, String text) {
        return new PublishedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static List<PublishedFile> ofac() throws IOException {
        return List.of(
                file(OFAC + "sdn.csv"),
                file(OFAC + "alt.csv"),
                file(OFAC + "add.csv"),
                file(OFAC + "sdn_comments.csv"));
    }

    public static ListedParty entry(Reading reading, String list, String id) {
        return reading.lists().stream()
                .filter(loaded -> loaded.list().equals(list))
                .flatMap(loaded -> loaded.parties().stream())
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + id + " on " + list));
    }

    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    public static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    public static byte[] emptyZip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ZipOutputStream(out).close();
        return out.toByteArray();
    }
}
