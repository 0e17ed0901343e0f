package org.redflag.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run writes beside its decisions, and how it treats what it cannot read. */
final class ResultOptions {

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = "also write a CSV with a row for each finding; needs -o")
    private @Nullable Path findings;

    @Option(
            names = "--quarantine",
            paramLabel = "FILE",
            description =
                    "where rows go that cannot be read, as JSON lines with file, line, byte offset, reason and text"
                            + " (default: beside the output, with .rejected.jsonl behind its name)")
    private @Nullable Path quarantine;

    @Option(names = "--max-quarantine", paramLabel = "N", description = "stop when more rows than that cannot be read")
    private long maxQuarantine = Long.MAX_VALUE;

    @Option(names = "--raw", description = "in CSV, leave cells as they are that a spreadsheet would run as formulas")
    private boolean raw;

    @Option(names = "--dry-run", description = "read the input whole and say what cannot be read; decide nothing")
    private boolean dryRun;

    @Nullable
    Path findings() {
        return findings;
    }

    Path quarantine(Path output) {
        return quarantine == null ? output.resolveSibling(output.getFileName() + ".rejected.jsonl") : quarantine;
    }

    boolean quarantineNamed() {
        return quarantine != null;
    }

    long maxQuarantine() {
        return maxQuarantine;
    }

    boolean raw() {
        return raw;
    }

    boolean dryRun() {
        return dryRun;
    }
}
