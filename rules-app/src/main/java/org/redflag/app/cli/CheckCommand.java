package org.redflag.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.app.batch.Tally;
import org.redflag.kb.Knowledge;
import org.redflag.model.Disposition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides the transactions of files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Evaluates transactions: one decision for each.",
        description = {
            "Reads CSV, JSON, JSONL and ISO 20022 pacs.008 and pacs.009, told apart by content. Every decision comes with the findings behind it,",
            "each with its rule, its citation, the facts it rests on and what to do next.",
            "A row that cannot be read is turned away with its line and the reason; the others are decided."
        },
        footer = {
            "",
            "Exit codes: 0 done; 10 something was at or above --fail-on; 2 usage; 65 the input is unusable or every",
            "row was rejected; 78 a list is missing, stale or corrupt; 70 internal error; 130 interrupted."
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of transactions; - is standard input")
    private List<String> files = List.of();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ResultOptions results = new ResultOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "apply the law and the lists of this day instead of" + " each transaction's own")
    private @Nullable LocalDate asOf;

    @Mixin
    private KnowledgeOptions knowledgeOptions = new KnowledgeOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "DISPOSITION",
            description =
                    "exit 10 when any decision is this grave or"
                            + " graver: BLOCKED, PROHIBITED, LICENSE_REQUIRED, NOT_SCREENED, HOLD, REVIEW. A rejected row counts.")
    private @Nullable Disposition failOn;

    @Override
    public Integer call() throws IOException {
        CheckRun run = new CheckRun(files, options, results, asOf);
        if (results.dryRun()) {
            Tally readable = run.dryRun();
            System.err.println(readable.decided() + " transactions can be read, " + readable.rejected() + " cannot.");
            return readable.decided() == 0 ? ExitCode.INPUT : ExitCode.DONE;
        }
        Knowledge knowledge = knowledgeOptions.load(options, asOf);
        Tally tally = run.decide(knowledge);
        if (!options.quiet()) {
            Summary.print(System.err, tally, knowledge);
        }
        return exitCode(tally, knowledge);
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
