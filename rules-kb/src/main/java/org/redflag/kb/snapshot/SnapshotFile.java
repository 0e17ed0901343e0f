package org.redflag.kb.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.Sha256;
import org.redflag.kb.match.Lexicon;
import org.redflag.kb.packed.MalformedPack;
import org.redflag.kb.packed.PackedInput;
import org.redflag.kb.packed.PackedOutput;
import org.redflag.model.InvalidFact;

/**
 * A snapshot as bytes: a line that names the format, the packed and deflated content, and the SHA-256 of both.
 *
 * <p>Its last part is the {@link Lexicon}, which only the program that wrote it takes notice of; another reads the names anew.
 *
 * <p>The digest tells damage; whoever must know that it is the very same snapshot compares the digest with one they keep.
 */
public final class SnapshotFile {

    static final byte[] FORMAT = "redflag-knowledge 2\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST_LENGTH = 32;
    /** Far more than all published lists together; what inflates to more was made to exhaust memory. */
    private static final int LARGEST = 1 << 30;

    private SnapshotFile() {}

    public static byte[] bytes(Snapshot snapshot) {
        PackedOutput out = new PackedOutput();
        out.text(snapshot.rulebook());
        out.day(snapshot.pinned());
        out.each(snapshot.lists().lists(), list -> PackedLists.write(list, out));
        out.each(snapshot.lists().problems(), problem -> PackedLists.write(problem, out));
        out.texts(snapshot.lists().notes());
        out.each(snapshot.goodGuys().records(), goodGuy -> PackedLists.write(goodGuy, out));
        out.text(Program.digest());
        Lexicon.of(snapshot.lists().parties()).write(out);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(FORMAT);
        bytes.writeBytes(deflated(out.bytes()));
        bytes.writeBytes(HexFormat.of().parseHex(sha256(bytes.toByteArray())));
        return bytes.toByteArray();
    }

    /**
     * Opens a snapshot.
     *
     * @param expected the digest it must have; any when absent
     * @throws UnusableSnapshot when it is none, or not what was written, or another one
     */
    public static Snapshot read(Path file, @Nullable String expected) {
        byte[] bytes = load(file);
        int content = bytes.length - DIGEST_LENGTH;
        if (content < FORMAT.length || !Arrays.equals(bytes, 0, FORMAT.length, FORMAT, 0, FORMAT.length)) {
            throw new UnusableSnapshot(
                    file + " is no snapshot of this version of Redflag",
                    "give a file that 'redflag knowledge pin' wrote, or pin it anew");
        }
        String stated = HexFormat.of().formatHex(bytes, content, bytes.length);
        String found = sha256(Arrays.copyOf(bytes, content));
        if (!found.equals(stated)) {
            throw new UnusableSnapshot(
                    file + " was changed or cut: its content has the digest " + found + " where " + stated
                            + " was written",
                    "copy it again, or pin it anew");
        }
        if (expected != null && !expected.equalsIgnoreCase(stated)) {
            throw new UnusableSnapshot(
                    file + " has the digest " + stated + ", and " + expected + " is expected",
                    "give the snapshot that is meant, or expect the digest of this one");
        }
        try {
            return unpack(inflated(bytes, FORMAT.length, content - FORMAT.length));
        } catch (MalformedPack | InvalidFact | IOException e) {
            throw new UnusableSnapshot(
                    file + " was not written by this version of Redflag: " + e.getMessage(), "pin it anew");
        }
    }

    /** The digest of a snapshot that was written as these bytes. */
    public static String digest(byte[] snapshot) {
        return HexFormat.of().formatHex(snapshot, snapshot.length - DIGEST_LENGTH, snapshot.length);
    }

    private static byte[] load(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnusableSnapshot(
                        file + " has " + Files.size(file) + " bytes, more than any snapshot",
                        "give a file that 'redflag knowledge pin' wrote");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableSnapshot(file + " cannot be read (" + e + ")", "check its name and permissions");
        }
    }

    private static Snapshot unpack(byte[] content) {
        PackedInput in = new PackedInput(content);
        String rulebook = in.text();
        LocalDate pinned = in.day();
        ListLibrary lists =
                ListLibrary.of(in.each(() -> PackedLists.list(in)), in.each(() -> PackedLists.problem(in)), in.texts());
        GoodGuys goodGuys = GoodGuys.of(in.each(() -> PackedLists.goodGuy(in)));
        if (in.text().equals(Program.digest())) {
            lists = lists.knowing(Lexicon.read(in));
            in.end();
        }
        return new Snapshot(rulebook, pinned, lists, goodGuys);
    }

    private static String sha256(byte[] bytes) {
        return new Sha256().add(bytes).hex();
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] inflated(byte[] bytes, int from, int length) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, from, length))) {
            byte[] content = in.readNBytes(LARGEST);
            if (in.read() >= 0) {
                throw new MalformedPack("it unpacks to more than " + LARGEST + " bytes", LARGEST);
            }
            return content;
        }
    }
}
