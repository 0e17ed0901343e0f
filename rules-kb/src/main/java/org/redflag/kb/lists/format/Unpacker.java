package org.redflag.kb.lists.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens plain, gzip and zip files, told apart by their first bytes, and refuses what swells beyond reason. */
final class Unpacker {

    /** The largest published list is some 120 million bytes; a file that unpacks to more than this is an attack. */
    static final long LARGEST_FILE = 256L << 20;

    private static final int MOST_ENTRIES = 200;
    private static final int CHUNK = 1 << 16;

    private final long largest;

    Unpacker() {
        this(LARGEST_FILE);
    }

    Unpacker(long largest) {
        this.largest = largest;
    }

    List<PublishedFile> open(Path path, String name) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return unpack(name, readAll(in, name));
        } catch (IOException e) {
            throw UnreadableList.file(name, "it cannot be read (" + e.getMessage() + ")", "fetch the file again");
        }
    }

    List<PublishedFile> unpack(PublishedFile file) {
        try {
            return unpack(file.name(), file.bytes());
        } catch (IOException e) {
            throw UnreadableList.file(
                    file.name(), "it cannot be unpacked (" + e.getMessage() + ")", "fetch the file again");
        }
    }

    private List<PublishedFile> unpack(String name, byte[] bytes) throws IOException {
        if (startsWith(bytes, 0x1F, 0x8B)) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), CHUNK)) {
                return List.of(new PublishedFile(name, readAll(in, name)));
            }
        }
        // An OpenDocument or Excel file is a zip too, but not a packed list.
        if (startsWith(bytes, 'P', 'K') && name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return unzip(name, bytes);
        }
        return List.of(new PublishedFile(name, bytes));
    }

    private List<PublishedFile> unzip(String name, byte[] bytes) throws IOException {
        List<PublishedFile> files = new ArrayList<>();
        long room = largest;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (files.size() == MOST_ENTRIES) {
                    throw UnreadableList.file(
                            name, "it holds more than " + MOST_ENTRIES + " files", "unpack it and pass the lists");
                }
                byte[] content = new Unpacker(room).readAll(zip, name + "!" + entry.getName());
                room -= content.length;
                files.add(new PublishedFile(name + "!" + entry.getName(), content));
            }
        }
        if (files.isEmpty()) {
            throw UnreadableList.file(name, "it is a zip without any file in it", "fetch the file again");
        }
        return files;
    }

    private byte[] readAll(InputStream in, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            if (out.size() + (long) n > largest) {
                throw UnreadableList.file(
                        name,
                        "it unpacks to more than " + largest + " bytes",
                        "no published list is that large; fetch the file again from its publisher");
            }
            out.write(chunk, 0, n);
        }
        return out.toByteArray();
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
