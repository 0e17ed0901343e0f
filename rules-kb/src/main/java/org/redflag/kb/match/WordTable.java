package org.redflag.kb.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a hand-edited table of words, without its header. */
final class WordTable {

    private WordTable() {}

    static List<String> lines(String path) {
        InputStream in = WordTable.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException(path + " is not in the jar; build it again");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read from the jar; build it again", e);
        }
    }
}
