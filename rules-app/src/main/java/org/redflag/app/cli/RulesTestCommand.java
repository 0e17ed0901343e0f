package org.redflag.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.app.output.JUnitXml;
import org.redflag.app.output.ScenarioResult;
import org.redflag.kb.Rulebook;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.kb.scenario.Scenario;
import org.redflag.kb.scenario.ScenarioReader;
import org.redflag.kb.scenario.ScenarioRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs scenarios. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        header = "Runs the scenarios that stand beside the rules, and says which do not hold.",
        footer = {"", "Exit codes: 0 all hold; 2 usage; 10 some do not; 65 there are none."})
final class RulesTestCommand implements Callable<Integer> {

    /** How results are printed. */
    enum As {
        TABLE,
        JUNIT
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            description = "only the scenarios beside this rule, or beside rules whose ids begin so")
    private String under = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (default) or junit, the XML that build servers show",
            defaultValue = "table")
    private As format = As.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write the result here, whole or not at all")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        ScenarioRunner runner = new ScenarioRunner(Rulebook.builtIn());
        List<ScenarioResult> results = new ArrayList<>();
        for (Scenario scenario : ScenarioReader.readAll(RulebookFiles.builtIn())) {
            if (scenario.rule().startsWith(under)) {
                long begin = System.nanoTime();
                List<String> wrong = runner.disagreements(scenario);
                results.add(new ScenarioResult(scenario.file(), scenario.name(), wrong, System.nanoTime() - begin));
            }
        }
        Output.write(output, out -> {
            out.write(format == As.JUNIT ? JUnitXml.of(results) : text(results));
            out.flush();
        });
        long failed =
                results.stream().filter(result -> !result.wrong().isEmpty()).count();
        System.err.println("redflag: " + results.size() + " scenarios, " + failed + " do not hold");
        return results.isEmpty() ? ExitCode.INPUT : failed > 0 ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static String text(List<ScenarioResult> results) {
        StringBuilder text = new StringBuilder();
        for (ScenarioResult result : results) {
            if (!result.wrong().isEmpty()) {
                text.append(result.file()).append(": ").append(result.name()).append('\n');
                result.wrong()
                        .forEach(wrong -> text.append("    ").append(wrong).append('\n'));
            }
        }
        return text.toString();
    }
}
