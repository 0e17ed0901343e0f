package org.redflag.app.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.snapshot.Snapshot;
import org.redflag.kb.snapshot.SnapshotFile;
import org.redflag.model.ListEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a snapshot holds. */
@Command(name = "show", mixinStandardHelpOptions = true, header = "Verifies a snapshot and shows the lists in it.")
final class KnowledgeShowCommand implements Callable<Integer> {

    private static final int DIGEST_SHOWN = 12;

    @Parameters(paramLabel = "FILE", description = "a snapshot that 'redflag knowledge pin' wrote")
    private @Nullable Path file;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json", defaultValue = "table")
    private Rows.As format = Rows.As.TABLE;

    @Override
    public Integer call() {
        Snapshot snapshot = SnapshotFile.read(Objects.requireNonNull(file), null);
        ListLibrary library = snapshot.lists();
        Rows rows = new Rows("list", "day", "entries", "sample", "digest");
        for (ListEdition edition : library.editions()) {
            String digest = format == Rows.As.JSON
                    ? edition.digest()
                    : edition.digest()
                            .substring(
                                    0, Math.min(DIGEST_SHOWN, edition.digest().length()));
            rows.add(edition.list(), edition.day(), edition.entries(), edition.sample(), digest);
        }
        System.out.println(rows.text(format));
        System.err.println("Pinned on " + snapshot.pinned() + " with rulebook " + snapshot.rulebook() + ", "
                + snapshot.goodGuys().records().size() + " records of who is not listed.");
        library.problems()
                .forEach(problem -> System.err.println("redflag: "
                        + Terminal.printable(problem.check() + " " + problem.reason() + "; " + problem.cure())));
        return library.problems().isEmpty() ? ExitCode.DONE : ExitCode.KNOWLEDGE;
    }
}
