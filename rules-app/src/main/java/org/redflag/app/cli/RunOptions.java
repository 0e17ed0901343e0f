package org.redflag.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.ListLibrary;
import picocli.CommandLine.Option;

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
            description = "a published list file, a folder of them, or a store of dated editions, in place"
                    + " of the built-in sample; may be given several times")
    private List<Path> lists = List.of();

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
