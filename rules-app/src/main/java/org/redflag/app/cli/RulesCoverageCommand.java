package org.redflag.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.app.input.Entry;
import org.redflag.app.input.TransactionFile;
import org.redflag.kb.Knowledge;
import org.redflag.kb.Rulebook;
import org.redflag.kb.Screener;
import org.redflag.kb.mutation.DecidedMutant;
import org.redflag.kb.mutation.EquivalentMutants;
import org.redflag.kb.mutation.MutationCheck;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.model.Authorization;
import org.redflag.model.Decision;
import org.redflag.model.Finding;
import org.redflag.model.OpenQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how well rules are held by scenarios, and which of them a batch never meets. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        header = "Says which scenarios decide each condition of a rule, and which changes of rules none would notice.",
        description = {
            "Each rule is changed in one place at a time: a test dropped or turned round, a condition dropped, a day moved.",
            "A scenario decides the place when it no longer holds then. --batch says instead which rules concluded nothing",
            "in a file of transactions."
        })
final class RulesCoverageCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 3;

    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            description = "a rule's id or the beginning of several; details are shown for one that is given")
    private String under = "";

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "name the rules that never concluded anything in this file")
    private @Nullable String batch;

    @Option(
            names = {"--survivors"},
            description = "name every change that no scenario notices")
    private boolean survivors;

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() throws IOException {
        @Nullable Path output = options.output();
        String file = batch;
        Output.write(output, out -> {
            if (file == null) {
                mutants(out);
            } else {
                neverConcluded(file, out);
            }
            out.flush();
        });
        return ExitCode.DONE;
    }

    private void mutants(Writer out) throws IOException {
        MutationCheck check = new MutationCheck(Rulebook.builtIn(), EquivalentMutants.builtIn());
        List<DecidedMutant> all = check.decided(id -> id.startsWith(under), under.isEmpty());
        Map<String, int[]> folders = new TreeMap<>();
        for (DecidedMutant each : all) {
            String file = each.mutant().file();
            for (String row : List.of(file.substring(0, file.lastIndexOf('/')), "together")) {
                folders.computeIfAbsent(row, f -> new int[3])[each.equivalent() ? 1 : each.noticed() ? 0 : 2]++;
            }
            boolean survivor = !each.noticed() && !each.equivalent();
            if (!under.isEmpty() || (survivors && survivor)) {
                out.write(line(each) + "\n");
            }
        }
        out.write(String.format(
                "%n%-24s %8s %10s %9s %7s%n", "changes of rules", "noticed", "equivalent", "survived", "share"));
        for (Map.Entry<String, int[]> folder : folders.entrySet()) {
            int[] counts = folder.getValue();
            out.write(String.format(
                    Locale.ROOT,
                    "%-24s %8d %10d %9d %6.1f%%%n",
                    folder.getKey(),
                    counts[0],
                    counts[1],
                    counts[2],
                    100.0 * counts[0] / Math.max(1, counts[0] + counts[2])));
        }
    }

    private static String line(DecidedMutant each) {
        List<String> by = each.scenarios();
        String decided = each.equivalent()
                ? "equivalent: nothing can notice it"
                : by.isEmpty()
                        ? "NO SCENARIO NOTICES IT"
                        : "decided by '" + String.join("', '", by.subList(0, Math.min(MOST_NAMED, by.size()))) + "'"
                                + (by.size() > MOST_NAMED ? " and " + (by.size() - MOST_NAMED) + " more" : "");
        return each.mutant() + "\n    " + decided;
    }

    private void neverConcluded(String file, Writer out) throws IOException {
        Knowledge knowledge = Knowledge.load(() -> options.lists(null));
        TreeSet<String> silent = new TreeSet<>();
        knowledge.rulebook().rules().stream()
                .map(RuleHeader::id)
                .filter(id -> id.startsWith(under))
                .forEach(silent::add);
        int rules = silent.size();
        int transactions = 0;
        try (Screener screener = new Screener(knowledge);
                TransactionFile opened = TransactionFile.open(file)) {
            for (Entry entry : opened.entries()) {
                if (entry instanceof Entry.Accepted accepted) {
                    Decision decision =
                            screener.check(accepted.transaction(), null, header -> silent.remove(header.id()));
                    decision.findings().stream().map(Finding::ruleId).forEach(silent::remove);
                    decision.authorizations().stream()
                            .map(Authorization::ruleId)
                            .forEach(silent::remove);
                    decision.openQuestions().stream().map(OpenQuestion::ruleId).forEach(silent::remove);
                    transactions++;
                }
            }
        }
        for (String id : silent) {
            out.write(id + "\n");
        }
        System.err.println("redflag: " + silent.size() + " of " + rules + " rules concluded nothing in " + transactions
                + " transactions");
    }
}
