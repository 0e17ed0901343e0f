package org.redflag.app.batch.durable;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** What a durable run does with files, so that a test can let each step fail. */
public interface Disk {

    /** A file that grows at its end. */
    interface Growing extends Closeable {

        /** Writes some of the bytes and says how many, as the system does: not always all. */
        int write(ByteBuffer bytes) throws IOException;

        /** Returns when what was written is on the disk. */
        void force() throws IOException;

        void truncate(long length) throws IOException;
    }

    /** Opens a file to write on at its end; it is made if it is not there. */
    Growing open(Path file) throws IOException;

    InputStream read(Path file) throws IOException;

    boolean exists(Path file);

    /** Moves a file into the place of another, at once; lasting when {@link #forceFolder} returns. */
    void move(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /** Returns when names that were made, moved or deleted in a folder are on the disk. */
    void forceFolder(Path folder) throws IOException;
}
