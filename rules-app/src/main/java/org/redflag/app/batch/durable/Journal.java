package org.redflag.app.batch.durable;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The lines a run leaves behind: first what it is about, then how far it has come each time. A line that was only half
 * written when the process died does not fit its check sum, and counts as not there.
 */
final class Journal implements Closeable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GrowingFile file;

    private Journal(GrowingFile file) {
        this.file = file;
    }

    /** How far a run of the same purpose came, the latest first; nothing when there is none. */
    static List<Progress> read(Disk disk, Path path, String purpose) throws IOException {
        List<Progress> steps = new ArrayList<>();
        if (!disk.exists(path)) {
            return steps;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(disk.read(path), StandardCharsets.UTF_8))) {
            String first = content(lines.readLine());
            if (first == null || !first.equals(purpose)) {
                return steps;
            }
            for (String step = content(lines.readLine()); step != null; step = content(lines.readLine())) {
                steps.add(0, JSON.readValue(step, Progress.class));
            }
        }
        return steps;
    }

    /** Begins a journal in the place of what is there, with what is known so far. */
    static Journal begin(Disk disk, Path path, String purpose, List<Progress> known) throws IOException {
        GrowingFile file = new GrowingFile(disk, path);
        file.begin();
        Journal journal = new Journal(file);
        journal.line(purpose);
        for (Progress progress : known) {
            journal.line(JSON.writeValueAsString(progress));
        }
        file.force();
        return journal;
    }

    /** Returns when the step is on the disk. */
    void add(Progress progress) throws IOException {
        line(JSON.writeValueAsString(progress));
        file.force();
    }

    private void line(String content) throws IOException {
        byte[] bytes = (checked(content) + "\n").getBytes(StandardCharsets.UTF_8);
        file.write(bytes, bytes.length);
    }

    private static String checked(String content) {
        CRC32C sum = new CRC32C();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x ", sum.getValue()) + content;
    }

    /** What a line says; absent when it is not whole. */
    private static @Nullable String content(@Nullable String line) {
        if (line == null || line.length() < 9) {
            return null;
        }
        String content = line.substring(9);
        return checked(content).equals(line) ? content : null;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
