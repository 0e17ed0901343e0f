package org.redflag.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.Rulebook;
import org.redflag.kb.explain.RuleWords;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.rulebook.RulebookFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one rule. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        header = "Shows a rule: its law, its conditions in plain words, its file and its scenarios.")
final class RulesShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RULE", description = "the id of a rule, as 'redflag rules list' gives it")
    private String id = "";

    @Option(names = "--scenarios", description = "the scenarios too")
    private boolean scenarios;

    @Override
    public Integer call() {
        List<RuleWords> versions = RuleWords.of(Rulebook.builtIn(), id);
        if (versions.isEmpty()) {
            System.err.println("redflag: there is no rule '" + Terminal.printable(id) + "'; see 'redflag rules list'");
            return ExitCode.USAGE;
        }
        versions.forEach(version -> show(version.rule(), version));
        String path = versions.get(0).file();
        System.out.println(path + "\n\n" + RulebookFiles.builtIn().text(path));
        if (scenarios) {
            String beside = path.replace(".drl", ".scenarios.yaml");
            System.out.println(beside + "\n\n" + RulebookFiles.builtIn().text(beside));
        }
        return ExitCode.DONE;
    }

    private static void show(RuleHeader rule, RuleWords words) {
        System.out.println(rule.title() + "\n");
        line(
                "law",
                rule.citation() + " (" + rule.regime().title() + ", "
                        + rule.regime().authority() + ")");
        line("in force", "from " + rule.effective() + (rule.until() == null ? "" : " until " + rule.until()));
        line("says", RulesListCommand.says(rule));
        line("review", rule.reviewPolicy());
        line("next step", rule.nextStep());
        line("interpretation", rule.interpretation());
        line("unverified", rule.unverified());
        System.out.println("\n  applies when there is");
        words.conditions().forEach(condition -> System.out.println("    - " + condition));
        System.out.println();
    }

    private static void line(String word, @Nullable String text) {
        if (text != null) {
            System.out.printf("  %-15s %s%n", word, text);
        }
    }
}
