package org.redflag.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.snapshot.Snapshot;
import org.redflag.kb.snapshot.SnapshotFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that holds files against lists is told in the same way. */
final class RunOptions {

    private static final int MOST_THREADS = 256;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (default), json, jsonl or csv",
            defaultValue = "table")
    private Format format = Format.TABLE;

    @Option(
            names = "--lists",
            paramLabel = "PATH",
            description = "a published list file, a folder of them, or a store of dated editions (default: the store of"
                    + " 'redflag lists', and the built-in sample while it is empty); may be given several times")
    private List<Path> lists = List.of();

    @Option(
            names = "--knowledge",
            paramLabel = "FILE",
            description = "a snapshot that 'redflag knowledge pin' wrote, in place of --lists")
    private @Nullable Path knowledge;

    @Option(
            names = "--knowledge-digest",
            paramLabel = "SHA256",
            description = "use the snapshot only if it has this digest")
    private @Nullable String knowledgeDigest;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write the result here, whole or not at all")
    private @Nullable Path output;

    @Option(names = "--threads", paramLabel = "N", description = "how many threads work (default: one a core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "no summary on standard error")
    private boolean quiet;

    Format format() {
        return format;
    }

    ListLibrary lists(@Nullable LocalDate asOf) {
        return Lists.load(lists, asOf, quiet);
    }

    /**
     * Whether the knowledge is that of a snapshot.
     *
     * @param besides options that say what a snapshot says already, and whether they were given
     */
    boolean pinned(Map<String, Boolean> besides) {
        if (knowledge == null) {
            if (knowledgeDigest != null) {
                throw usage("--knowledge-digest needs --knowledge FILE");
            }
            return false;
        }
        if (!lists.isEmpty()) {
            throw usage("--knowledge brings its own lists: leave out --lists, or pin them into the snapshot");
        }
        besides.forEach((option, given) -> {
            if (given) {
                throw usage("--knowledge brings its own: leave out " + option + ", or pin it into the snapshot");
            }
        });
        return true;
    }

    Snapshot snapshot() {
        if (knowledge == null) {
            throw new IllegalStateException("ask first whether there is a snapshot");
        }
        return SnapshotFile.read(knowledge, knowledgeDigest);
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    @Nullable
    Path output() {
        return output;
    }

    boolean colored() {
        return output == null && Terminal.colored();
    }

    int threads() {
        return Math.max(1, Math.min(threads, MOST_THREADS));
    }

    boolean quiet() {
        return quiet;
    }
}
