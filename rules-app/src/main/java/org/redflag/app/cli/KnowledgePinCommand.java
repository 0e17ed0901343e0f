package org.redflag.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.store.Durable;
import org.redflag.kb.snapshot.Snapshot;
import org.redflag.kb.snapshot.SnapshotFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a snapshot. */
@Command(
        name = "pin",
        mixinStandardHelpOptions = true,
        header = "Writes the knowledge there is now into one file, for 'check --knowledge' and 'screen --knowledge'.",
        description = {
            "The file holds every list with its history and the records of who is not listed, and names the rulebook",
            "by its digest: another version of Redflag does not open it. It opens many times faster than the lists."
        })
final class KnowledgePinCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the snapshot, written whole or not at all")
    private @Nullable Path target;

    @Option(
            names = "--lists",
            paramLabel = "PATH",
            description = "a published list file, a folder of them, or a store of dated editions (default: the store of"
                    + " 'redflag lists', and the built-in sample while it is empty); may be given several times")
    private List<Path> lists = List.of();

    @Option(names = "--good-guys", paramLabel = "FILE", description = "records of who is not a listed party")
    private @Nullable Path goodGuys;

    @Option(names = "--today", paramLabel = "DAY", description = "judge the lists by this day instead of the machine's")
    private @Nullable LocalDate today;

    @Option(names = "--quiet", description = "print no notes")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        LocalDate day = Lists.judgedOn(today);
        ListLibrary library = Lists.load(lists, null, day, quiet);
        byte[] bytes = SnapshotFile.bytes(Snapshot.of(library, Lists.goodGuys(goodGuys), day));
        Durable.write(Objects.requireNonNull(target), bytes);
        System.out.println(SnapshotFile.digest(bytes));
        library.problems()
                .forEach(problem -> System.err.println("redflag: pinned with a problem: "
                        + Terminal.printable(problem.check() + " " + problem.reason() + "; " + problem.cure())));
        return library.problems().isEmpty() ? ExitCode.DONE : ExitCode.KNOWLEDGE;
    }
}
