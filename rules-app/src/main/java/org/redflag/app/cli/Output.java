package org.redflag.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.redflag.app.output.AtomicFile;

/** Where the results of a command go: a file, whole or not at all, or standard output. */
final class Output {

    private static final int BUFFER = 1 << 16;

    /** What writes the results; it flushes when it is done. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private Output() {}

    /** Writes to a file, or to standard output when there is none. */
    static void write(@Nullable Path file, Content content) throws IOException {
        if (file == null) {
            content.writeTo(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), BUFFER));
            // A print stream keeps its errors to itself until it is asked.
            if (System.out.checkError()) {
                throw new IOException("standard output took no more; is the disk full?");
            }
        } else {
            try (AtomicFile atomic = new AtomicFile(file)) {
                content.writeTo(atomic.writer());
                atomic.commit();
            }
        }
    }
}
