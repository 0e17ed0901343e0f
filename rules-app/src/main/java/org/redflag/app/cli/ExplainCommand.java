package org.redflag.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redflag.app.input.Entry;
import org.redflag.app.input.TransactionFile;
import org.redflag.app.output.ExplanationJson;
import org.redflag.app.output.ExplanationTree;
import org.redflag.kb.Knowledge;
import org.redflag.kb.explain.TransactionExplainer;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.model.Transaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why, and why not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Says why each rule concluded something of a transaction, or what kept it from it.",
        description = {
            "For every rule: what it looked for, what it found, and for one that did not conclude the condition that",
            "failed. Behind -> stand changes of the transaction with which the rule concludes; each was made and decided.",
            "Shown are the rules that concluded, and those that one thing keeps from it; --all shows every rule."
        },
        footer = {"", "Exit codes: 0 done; 2 usage; 65 the input is unusable, or has no such transaction."})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "a file of transactions; - is standard input")
    private String file = "";

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private KnowledgeOptions knowledgeOptions = new KnowledgeOptions();

    @Option(
            names = {"--id", "--transaction"},
            paramLabel = "ID",
            description = "the transaction to explain (default: each of the file)")
    private @Nullable String id;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "explain this rule, or those whose ids begin like it if it ends in *; may be repeated")
    private List<String> rules = List.of();

    @Option(names = "--all", description = "every rule, however far from concluding")
    private boolean all;

    @Option(names = "--no-changes", description = "do not look for changes that would make a rule conclude")
    private boolean withoutChanges;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "apply the law and the lists of this day instead of each transaction's own")
    private @Nullable LocalDate asOf;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Knowledge knowledge = knowledgeOptions.load(options, asOf);
        checkRules(knowledge);
        int[] explained = new int[1];
        try (TransactionExplainer explainer = new TransactionExplainer(knowledge);
                TransactionFile transactions = TransactionFile.open(file)) {
            Output.write(options.output(), out -> explained[0] = explain(explainer, transactions.entries(), out));
        }
        if (explained[0] == 0) {
            System.err.println("redflag: " + file + " has no transaction"
                    + (id == null ? " that can be read" : " '" + Terminal.printable(id) + "'"));
            return ExitCode.INPUT;
        }
        return ExitCode.DONE;
    }

    private int explain(TransactionExplainer explainer, Iterable<Entry> entries, Writer out) throws IOException {
        int explained = 0;
        for (Entry entry : entries) {
            if (entry instanceof Entry.Accepted accepted
                    && (id == null || accepted.transaction().id().equals(id))) {
                write(explainer, accepted.transaction(), out);
                explained++;
            } else if (entry instanceof Entry.Rejected rejected) {
                System.err.println("redflag: " + rejected.file() + " line " + rejected.line() + ": "
                        + Terminal.printable(rejected.reason()));
            }
        }
        out.flush();
        return explained;
    }

    private void write(TransactionExplainer explainer, Transaction transaction, Writer out) throws IOException {
        Predicate<String> wanted = ruleId -> rules.isEmpty() || rules.stream().anyMatch(rule -> fits(rule, ruleId));
        var explanation = withoutChanges
                ? explainer.explain(transaction, asOf, wanted)
                : explainer.explainWithChanges(transaction, asOf, wanted);
        switch (options.format()) {
            case TABLE ->
                new ExplanationTree(out, options.colored(), Terminal.width(), all || !rules.isEmpty())
                        .write(explanation);
            case JSON, JSONL -> ExplanationJson.write(explanation, out);
            case CSV -> throw usage("an explanation is a tree: --format table, json or jsonl");
        }
    }

    private void checkRules(Knowledge knowledge) {
        List<String> ids = knowledge.rulebook().rules().stream()
                .map(RuleHeader::id)
                .distinct()
                .toList();
        for (String rule : rules) {
            if (ids.stream().noneMatch(ruleId -> fits(rule, ruleId))) {
                String word = rule.substring(rule.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
                throw usage("there is no rule '" + rule + "'; rules with '" + word + "': "
                        + ids.stream()
                                .filter(ruleId -> ruleId.contains(word))
                                .limit(5)
                                .toList());
            }
        }
    }

    private static boolean fits(String rule, String ruleId) {
        return rule.endsWith("*") ? ruleId.startsWith(rule.substring(0, rule.length() - 1)) : ruleId.equals(rule);
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
