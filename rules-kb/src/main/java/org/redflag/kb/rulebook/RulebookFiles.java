package org.redflag.kb.rulebook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of the rulebook that was built in, by their paths below {@code org/redflag/rulebook}. */
public final class RulebookFiles {

    public static final String ROOT = "org/redflag/rulebook";
    public static final String INDEX = "index.txt";

    private static final int DIGEST_LENGTH = 64;

    private final String index;
    private final List<String> paths;

    private RulebookFiles(String index) {
        this.index = index;
        this.paths =
                index.lines().map(line -> line.substring(DIGEST_LENGTH + 1)).toList();
    }

    public static RulebookFiles builtIn() {
        return new RulebookFiles(new String(read("/" + ROOT + "/" + INDEX), StandardCharsets.UTF_8));
    }

    /** Whether a file is law or about law, and not made from it by the build. */
    public static boolean isPartOfRulebook(String path) {
        return path.endsWith(".drl") || path.endsWith(".yaml") || path.endsWith(".csv");
    }

    /** The digest of all files, names and contents. */
    public String digest() {
        return Digests.sha256(index);
    }

    public List<String> paths() {
        return paths;
    }

    public List<String> ending(String suffix) {
        return paths.stream().filter(path -> path.endsWith(suffix)).toList();
    }

    /** The ids of the tables, {@code us-ear/country-chart} for {@code us/ear/data/country-chart.csv}. */
    public static String tableId(String path) {
        int data = path.indexOf("/data/");
        String regime = path.substring(0, data).replace('/', '-');
        return regime + "/" + path.substring(data + "/data/".length(), path.length() - ".csv".length());
    }

    public InputStream open(String path) {
        InputStream in = RulebookFiles.class.getResourceAsStream("/" + ROOT + "/" + path);
        if (in == null) {
            throw new UncheckedIOException(new FileNotFoundException("the rulebook has no file " + path));
        }
        return in;
    }

    public String text(String path) {
        return new String(read("/" + ROOT + "/" + path), StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream in = RulebookFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource + " is missing; build rules-kb with Maven");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
