package org.redflag.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.app.batch.DecisionPipeline;
import org.redflag.app.batch.Tally;
import org.redflag.app.input.OwnershipFile;
import org.redflag.app.input.TransactionFile;
import org.redflag.app.output.CsvWriter;
import org.redflag.app.output.DecisionWriter;
import org.redflag.app.output.JsonWriter;
import org.redflag.app.output.TableWriter;
import org.redflag.kb.Knowledge;
import org.redflag.kb.UnusablePolicy;
import org.redflag.kb.holdings.OwnershipRegister;
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

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "apply the law and the lists of this day instead of" + " each transaction's own")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--good-guys",
            paramLabel = "FILE",
            description = "records of who is not a listed party, as 'redflag lists good-guy' writes them")
    private @Nullable Path goodGuys;

    @Option(
            names = "--ownership",
            paramLabel = "FILE",
            description = {
                "who owns whom beyond what the transactions say: a CSV with the columns owner, owned, share_percent, …,",
                "statements of the Beneficial Ownership Data Standard, or entities of FollowTheMoney; may be repeated"
            })
    private List<String> ownership = List.of();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "how red flags add up, in place of the project's own policy (redflags/weighing.yaml)")
    private @Nullable Path policy;

    @Option(
            names = "--fail-on",
            paramLabel = "DISPOSITION",
            description =
                    "exit 10 when any decision is this grave or"
                            + " graver: BLOCKED, PROHIBITED, LICENSE_REQUIRED, NOT_SCREENED, HOLD, REVIEW. A rejected row counts.")
    private @Nullable Disposition failOn;

    @Override
    public Integer call() throws IOException {
        Knowledge knowledge = weighed(knowledge());
        DecisionPipeline pipeline = new DecisionPipeline(knowledge, options.threads(), asOf);
        Tally tally = new Tally();
        Output.write(options.output(), out -> decide(pipeline, out, tally));
        if (!options.quiet()) {
            Summary.print(System.err, tally, knowledge);
        }
        return exitCode(tally, knowledge);
    }

    private OwnershipRegister owners() {
        List<String> notes = new ArrayList<>();
        OwnershipRegister register = OwnershipFile.read(ownership, notes);
        if (!options.quiet()) {
            notes.forEach(note -> System.err.println("redflag: " + Terminal.printable(note)));
        }
        return register;
    }

    private Knowledge weighed(Knowledge knowledge) {
        if (policy == null) {
            return knowledge;
        }
        try {
            return knowledge.weighedBy(policy.toString(), Files.readString(policy));
        } catch (IOException e) {
            throw new UnusablePolicy("policy " + policy + " cannot be read; check the name");
        }
    }

    private Knowledge knowledge() {
        if (options.pinned(Map.of("--good-guys", goodGuys != null))) {
            return Knowledge.open(options::snapshot, Lists.judgedOn(asOf), this::owners);
        }
        return Knowledge.load(() -> options.lists(asOf), Lists.goodGuys(goodGuys), this::owners);
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
        return switch (options.format()) {
            case TABLE -> new TableWriter(out, options.colored(), Terminal.width());
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
