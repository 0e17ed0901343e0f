package org.redflag.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.store.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes published files that are at hand into the store. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        header = "Takes published list files into the store.",
        description = {
            "Reads files as their publishers offer them, plain, gzipped or zipped, and keeps them with their day. Give",
            "the files of a set together. An edition that is empty, truncated or sharply shrunken stays out."
        })
final class ListsImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "published files, or folders of them")
    private List<Path> files = List.of();

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Option(
            names = "--day",
            paramLabel = "DAY",
            description = "the day the files stand for (default: the day they carry, else today)")
    private @Nullable LocalDate day;

    @Option(names = "--only", paramLabel = "LIST", description = "only this list; may be given several times")
    private List<String> only = List.of();

    @Option(
            names = "--accept-shrink",
            description = "take an edition although it is much smaller than the one before it; the store remembers it")
    private boolean acceptShrink;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json", defaultValue = "table")
    private Rows.As format = Rows.As.TABLE;

    @Override
    public Integer call() throws IOException {
        Intake.Terms terms = new Intake.Terms(options.today(), new HashSet<>(only), acceptShrink, day, List.of());
        Intake.Result result = options.store().take(ListFiles.in(files), terms);
        System.out.println(rows(result).text(format));
        tell(result);
        if (!result.problems().isEmpty() || result.outcomes().isEmpty()) {
            return ExitCode.INPUT;
        }
        return result.whole() ? ExitCode.DONE : ExitCode.KNOWLEDGE;
    }

    static Rows rows(Intake.Result result) {
        Rows rows = new Rows("list", "day", "entries", "verdict", "why");
        addTo(rows, result);
        return rows;
    }

    static void addTo(Rows rows, Intake.Result result) {
        result.outcomes()
                .forEach(outcome ->
                        rows.add(outcome.list(), outcome.day(), outcome.entries(), outcome.verdict(), outcome.why()));
    }

    static void tell(Intake.Result result) {
        result.notes().forEach(note -> System.err.println("redflag: " + Terminal.printable(note)));
        result.problems()
                .forEach(problem ->
                        System.err.println("redflag: " + Terminal.printable(problem.reason() + "; " + problem.cure())));
    }
}
