package org.redflag.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.app.batch.DecisionPipeline;
import org.redflag.app.batch.Tally;
import org.redflag.app.input.TransactionFile;
import org.redflag.app.input.UnusableInput;
import org.redflag.app.output.CsvWriter;
import org.redflag.app.output.DecisionWriter;
import org.redflag.app.output.JsonWriter;
import org.redflag.app.output.TableWriter;
import org.redflag.kb.Knowledge;
import org.redflag.kb.lists.Clearances;
import org.redflag.kb.lists.format.UnreadableList;
import org.redflag.model.Disposition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides the transactions of files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Evaluates transactions: one decision for each.",
        description = {
            "Reads CSV, JSON and JSONL, told apart by content. Every decision comes with the findings behind it,",
            "each with its rule, its citation, the facts it rests on and what to do next.",
            "A row that cannot be read is turned away with its line and the reason; the others are decided."
        },
        footer = {
            "",
            "Exit codes: 0 done; 10 something was at or above --fail-on; 2 usage; 65 the input is unusable or every",
            "row was rejected; 78 a list is missing, stale or corrupt; 70 internal error; 130 interrupted."
        })
final class CheckCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 256;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of transactions; - is standard input")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (default), json, jsonl or csv",
            defaultValue = "table")
    private Format format = Format.TABLE;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "apply the law and the lists of this day instead of" + " each transaction's own")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--lists",
            paramLabel = "PATH",
            description = "a published list file, a folder of them, or a store of dated editions, in place"
                    + " of the built-in sample; may be given several times")
    private List<Path> lists = List.of();

    @Option(
            names = "--cleared",
            paramLabel = "FILE",
            description = "records of who is not a listed party, as 'redflag lists clear' writes them")
    private @Nullable Path cleared;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write decisions here, whole or not at all")
    private @Nullable Path output;

    @Option(
            names = "--fail-on",
            paramLabel = "DISPOSITION",
            description =
                    "exit 10 when any decision is this grave or"
                            + " graver: BLOCKED, PROHIBITED, LICENSE_REQUIRED, NOT_SCREENED, HOLD, REVIEW. A rejected row counts.")
    private @Nullable Disposition failOn;

    @Option(names = "--threads", paramLabel = "N", description = "how many threads decide (default: one a core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "no summary on standard error")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Knowledge knowledge = Knowledge.load(
                () -> Lists.load(lists, asOf, quiet), cleared == null ? Clearances.NONE : clearances(cleared));
        DecisionPipeline pipeline = new DecisionPipeline(knowledge, Math.max(1, Math.min(threads, MOST_THREADS)), asOf);
        Tally tally = new Tally();
        Output.write(output, out -> decide(pipeline, out, tally));
        if (!quiet) {
            Summary.print(System.err, tally, knowledge);
        }
        return exitCode(tally, knowledge);
    }

    private static Clearances clearances(Path file) {
        try {
            return Clearances.read(file);
        } catch (UnreadableList | IOException e) {
            throw new UnusableInput("--cleared " + file + " cannot be read: " + e.getMessage());
        }
    }

    private void decide(DecisionPipeline pipeline, Writer out, Tally tally) throws IOException {
        DecisionWriter writer = writer(out);
        writer.begin();
        DecisionSink sink = new DecisionSink(writer, tally);
        for (String name : files) {
            try (TransactionFile file = TransactionFile.open(name)) {
                pipeline.run(file.entries(), sink);
            }
        }
        writer.end();
    }

    private DecisionWriter writer(Writer out) {
        return switch (format) {
            case TABLE -> new TableWriter(out, output == null && Terminal.colored(), Terminal.width());
            case JSON -> JsonWriter.array(out);
            case JSONL -> JsonWriter.lines(out);
            case CSV -> new CsvWriter(out);
        };
    }

    private int exitCode(Tally tally, Knowledge knowledge) {
        if (tally.decided() == 0) {
            return ExitCode.INPUT;
        }
        if (!knowledge.problems().isEmpty()) {
            return ExitCode.KNOWLEDGE;
        }
        Disposition gravest = tally.gravest();
        boolean found = failOn != null && (tally.rejected() > 0 || (gravest != null && gravest.compareTo(failOn) <= 0));
        return found ? ExitCode.FOUND : ExitCode.DONE;
    }
}
