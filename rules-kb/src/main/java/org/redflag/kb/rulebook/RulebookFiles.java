package org.redflag.kb.rulebook;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a rulebook, by their paths below its root: of the one that was built in, or of a folder. */
public final class RulebookFiles {

    public static final String ROOT = "org/redflag/rulebook";
    public static final String INDEX = "index.txt";

    private static final int DIGEST_LENGTH = 64;

    private final String index;
    private final List<String> paths;

    private final Function<String, byte[]> contents;

    private RulebookFiles(String index, Function<String, byte[]> contents) {
        this.index = index;
        this.contents = contents;
        this.paths =
                index.lines().map(line -> line.substring(DIGEST_LENGTH + 1)).toList();
    }

    public static RulebookFiles builtIn() {
        return new RulebookFiles(
                new String(read("/" + ROOT + "/" + INDEX), StandardCharsets.UTF_8),
                path -> read("/" + ROOT + "/" + path));
    }

    /** The rulebook that a user keeps in a folder. */
    public static RulebookFiles in(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, byte[]> files = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isPartOfRulebook(path)) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
            StringBuilder index = new StringBuilder();
            files.forEach((path, bytes) ->
                    index.append(Digests.sha256(bytes)).append(' ').append(path).append('\n'));
            return new RulebookFiles(index.toString(), path -> known(path, files.get(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("the rules in " + folder + " cannot be read", e);
        }
    }

    private static byte[] known(String path, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new UncheckedIOException(new FileNotFoundException("the rulebook has no file " + path));
        }
        return bytes;
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
        return new ByteArrayInputStream(contents.apply(path));
    }

    public String text(String path) {
        return new String(contents.apply(path), StandardCharsets.UTF_8);
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
