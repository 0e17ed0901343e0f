package org.redflag.app.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all: written beside its place and moved there at the end. */
public final class AtomicFile implements AutoCloseable {

    private final Path target;
    private final Path unfinished;
    private final Writer writer;

    public AtomicFile(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Path folder = this.target.getParent();
        if (folder == null) {
            throw new IOException(target + " is not a file's name");
        }
        unfinished = folder.resolve(
                "." + this.target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        writer = new BufferedWriter(
                new OutputStreamWriter(
                        Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        StandardCharsets.UTF_8),
                1 << 16);
    }

    public Writer writer() {
        return writer;
    }

    /** Makes the file appear under its name. */
    public void commit() throws IOException {
        writer.close();
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what was written when it was not committed. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
