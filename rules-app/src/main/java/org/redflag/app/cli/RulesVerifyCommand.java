package org.redflag.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.app.output.Sarif;
import org.redflag.kb.Rulebook;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.kb.verify.KnownIds;
import org.redflag.kb.verify.Problem;
import org.redflag.kb.verify.Problem.Severity;
import org.redflag.kb.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Searches a rulebook for faults. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        header = "Searches the rulebook for faults: with file, line, what was found and what was expected.",
        description = {
            "Citations, days, versions that overlap or leave gaps, rules that are alike or contradict each other, that can",
            "never conclude, tests that every fact passes, names that do not exist, tables with holes, stale sources,",
            "missing scenarios, and what nobody has verified."
        },
        footer = {"", "Exit codes: 0 no errors; 2 usage; 10 errors were found."})
final class RulesVerifyCommand implements Callable<Integer> {

    /** How problems are printed. */
    enum As {
        TABLE,
        JSON,
        SARIF
    }

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "a user's own rules, in place of the built-in rulebook")
    private @Nullable Path rules;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "the least grave problems to show: error, warning (default) or note",
            defaultValue = "warning")
    private Severity level = Severity.WARNING;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "judge the age of sources by this day (default: today)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (default), json or sarif",
            defaultValue = "table")
    private As format = As.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write the result here, whole or not at all")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        RulebookFiles files = rules == null ? RulebookFiles.builtIn() : RulebookFiles.in(rules);
        KnownIds known = rules == null ? KnownIds.NONE : KnownIds.of(Rulebook.builtIn());
        List<Problem> problems = Verification.of(files, known, Lists.judgedOn(asOf));
        List<Problem> shown = problems.stream()
                .filter(problem -> problem.severity().compareTo(level) <= 0)
                .toList();
        Output.write(output, out -> {
            out.write(
                    switch (format) {
                        case TABLE -> text(shown);
                        case JSON -> rows(shown).text(Rows.As.JSON) + "\n";
                        case SARIF -> Sarif.of(shown, Version.number());
                    });
            out.flush();
        });
        System.err.println("redflag: " + files.ending(".drl").size() + " files of rules; "
                + count(problems, Severity.ERROR)
                + " errors, " + count(problems, Severity.WARNING) + " warnings, " + count(problems, Severity.NOTE)
                + " notes");
        return count(problems, Severity.ERROR) > 0 ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(each -> each.severity() == severity).count();
    }

    private static Rows rows(List<Problem> problems) {
        Rows rows = new Rows("severity", "fault", "file", "line", "message", "found", "expected");
        problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .forEach(each -> rows.add(
                        each.severity(),
                        each.fault().id(),
                        each.file(),
                        each.line(),
                        each.message(),
                        each.found(),
                        each.expected()));
        return rows;
    }

    private static String text(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem each : problems) {
            text.append(each.file())
                    .append(':')
                    .append(each.line())
                    .append(": ")
                    .append(each.severity().name().toLowerCase(java.util.Locale.ROOT))
                    .append(" [")
                    .append(each.fault().id())
                    .append("] ")
                    .append(Terminal.printable(each.message()))
                    .append("\n    found:    ")
                    .append(Terminal.printable(each.found()))
                    .append("\n    expected: ")
                    .append(Terminal.printable(each.expected()))
                    .append('\n');
        }
        return text.toString();
    }
}
