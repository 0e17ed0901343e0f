package org.redflag.app.generate;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small generated books for tests. */
public final class Books {

    private Books() {}

    /** A book with the built-in sample's names. */
    public static String text(int count, long seed) throws IOException {
        StringWriter out = new StringWriter();
        new TransactionGenerator(
                        seed,
                        BookParties.Mode.REPEATING,
                        SourceNames.listed(null),
                        SourceNames.ordinary(null),
                        SourceNames.codes(null))
                .write(count, out);
        return out.toString();
    }

    /** Writes a book with some further lines spread over it. */
    public static Path write(Path file, int count, long seed, String... further) throws IOException {
        List<String> lines = new ArrayList<>(text(count, seed).lines().toList());
        for (int i = 0; i < further.length; i++) {
            lines.add(1 + (i + 1) * lines.size() / (further.length + 1), further[i]);
        }
        return Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
