package org.redflag.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redflag.app.input.OwnershipFile;
import org.redflag.kb.Knowledge;
import org.redflag.kb.UnusablePolicy;
import org.redflag.kb.holdings.OwnershipRegister;
import picocli.CommandLine.Option;

/** What a command that decides transactions is told of the user's own knowledge, beside the lists. */
final class KnowledgeOptions {

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

    /** @param asOf the day whose lists count; none for each transaction's own */
    Knowledge load(RunOptions options, @Nullable LocalDate asOf) {
        Knowledge knowledge = unweighed(options, asOf);
        if (policy == null) {
            return knowledge;
        }
        try {
            return knowledge.weighedBy(policy.toString(), Files.readString(policy));
        } catch (IOException e) {
            throw new UnusablePolicy("policy " + policy + " cannot be read; check the name");
        }
    }

    private Knowledge unweighed(RunOptions options, @Nullable LocalDate asOf) {
        if (options.pinned(Map.of("--good-guys", goodGuys != null))) {
            return Knowledge.open(options::snapshot, Lists.judgedOn(asOf), () -> owners(options.quiet()));
        }
        return Knowledge.load(() -> options.lists(asOf), Lists.goodGuys(goodGuys), () -> owners(options.quiet()));
    }

    private OwnershipRegister owners(boolean quiet) {
        List<String> notes = new ArrayList<>();
        OwnershipRegister register = OwnershipFile.read(ownership, notes);
        if (!quiet) {
            notes.forEach(note -> System.err.println("redflag: " + Terminal.printable(note)));
        }
        return register;
    }
}
