package org.redflag.app.batch.durable;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A result that is being written, with its length and its digest so far. */
final class GrowingFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Disk disk;
    private final Path path;
    private final MessageDigest digest = sha256();
    private Disk.@Nullable Growing file;
    private long length;

    GrowingFile(Disk disk, Path path) {
        this.disk = disk;
        this.path = path;
    }

    /**
     * Opens what is there and keeps as much of it as was finished.
     *
     * @return whether that much is there and is what it was
     */
    boolean resume(long finished, String finishedDigest) throws IOException {
        if (finished > 0 && !disk.exists(path)) {
            return false;
        }
        if (finished > 0) {
            try (InputStream in = disk.read(path)) {
                byte[] buffer = new byte[BUFFER];
                while (length < finished) {
                    int read = in.read(buffer, 0, (int) Math.min(buffer.length, finished - length));
                    if (read < 0) {
                        return false;
                    }
                    digest.update(buffer, 0, read);
                    length += read;
                }
            }
        }
        if (!digestSoFar().equals(finishedDigest)) {
            return false;
        }
        open().truncate(finished);
        return true;
    }

    /** Begins anew, whatever is there. */
    void begin() throws IOException {
        digest.reset();
        length = 0;
        open().truncate(0);
    }

    private Disk.Growing open() throws IOException {
        Disk.Growing open = file;
        if (open == null) {
            open = disk.open(path);
            file = open;
        }
        return open;
    }

    void write(byte[] bytes, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
        while (buffer.hasRemaining()) {
            if (open().write(buffer) <= 0) {
                throw new IOException(path + " takes no more; is the disk full?");
            }
        }
        digest.update(bytes, 0, count);
        length += count;
    }

    void force() throws IOException {
        open().force();
    }

    long length() {
        return length;
    }

    String digestSoFar() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of this Java cannot be asked in between", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
