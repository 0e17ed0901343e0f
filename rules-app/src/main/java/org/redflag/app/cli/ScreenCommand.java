package org.redflag.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.app.batch.NameScreening;
import org.redflag.app.batch.NameTally;
import org.redflag.app.input.NameFile;
import org.redflag.app.output.NameCsv;
import org.redflag.app.output.NameFormat;
import org.redflag.app.output.NameJson;
import org.redflag.app.output.NameTable;
import org.redflag.kb.NameScreener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens the names of files. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        header = "Screens names alone: who is, or may be, on a list.",
        description = {
            "Reads CSV, plain or gzipped, with a header: name, and where known id, type, country, birth_date (1970-12-31,",
            "or 1970) and identifier, such as 'IMO 9187629', several parted by semicolons. Each name comes with the",
            "entries it meets and the grounds; where there are none, that is said. No law is applied: see check for that.",
            "A row that cannot be read is turned away with its line and the reason; the others are screened."
        },
        footer = {
            "",
            "Exit codes: 0 done, whatever was found; 2 usage; 65 the input is unusable or every row was rejected;",
            "78 a list is missing, stale or corrupt; 70 internal error; 130 interrupted."
        })
final class ScreenCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of names; - is standard input")
    private List<String> files = List.of();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "only entries that are listed on this day (default: on whatever day they are or were)")
    private @Nullable LocalDate asOf;

    private NameTally tally = new NameTally();

    @Override
    public Integer call() throws IOException {
        NameScreener screener = NameScreener.of(
                options.pinned(Map.of()) ? options.snapshot().listsOn(Lists.judgedOn(asOf)) : options.lists(asOf),
                asOf);
        Output.write(options.output(), out -> screen(screener, out));
        if (!options.quiet()) {
            Summary.print(System.err, tally, screener);
        }
        return exitCode(screener);
    }

    private void screen(NameScreener screener, Writer out) throws IOException {
        NameFormat written = written(screener.problems().isEmpty());
        NameScreening screening = new NameScreening(screener, options.threads(), written, out);
        screening.begin();
        for (String name : files) {
            try (NameFile file = NameFile.open(name)) {
                screening.run(file.rows(), Rejection::print);
            }
        }
        tally = screening.end();
    }

    private NameFormat written(boolean everyListRead) {
        return switch (options.format()) {
            case TABLE -> new NameTable(everyListRead, options.colored(), Terminal.width());
            case JSON -> NameJson.array(everyListRead);
            case JSONL -> NameJson.lines(everyListRead);
            case CSV -> new NameCsv(everyListRead);
        };
    }

    private int exitCode(NameScreener screener) {
        if (tally.screened() == 0 && tally.rejected() > 0) {
            return ExitCode.INPUT;
        }
        return screener.problems().isEmpty() ? ExitCode.DONE : ExitCode.KNOWLEDGE;
    }
}
