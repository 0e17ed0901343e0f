package org.redflag.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.redflag.app.batch.Interrupted;
import org.redflag.app.input.UnusableInput;
import org.redflag.kb.UnusablePolicy;
import org.redflag.kb.lists.store.UnusableStore;
import org.redflag.kb.snapshot.UnusableSnapshot;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code redflag}. */
@Command(
        name = "redflag",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Checks trade transactions against export controls and sanctions, by the law of the day.",
        footer = {"", "Redflag is a tool for people who know the law. It is not legal advice."},
        subcommands = {
            CheckCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            ScreenCommand.class,
            PatternsCommand.class,
            ListsCommand.class,
            KnowledgeCommand.class,
            SchemaCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main {

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and says with which code the process should end. */
    static int run(String... arguments) {
        CommandLine command = new CommandLine(new Main());
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler((exception, line, parsed) -> failed(exception));
        return command.execute(arguments);
    }

    private static int failed(Exception exception) {
        if (exception instanceof UnusableInput) {
            System.err.println("redflag: " + exception.getMessage());
            return ExitCode.INPUT;
        }
        if (exception instanceof UnusableStore
                || exception instanceof UnusableSnapshot
                || exception instanceof UnusablePolicy) {
            System.err.println("redflag: " + Terminal.printable(String.valueOf(exception.getMessage())));
            return ExitCode.KNOWLEDGE;
        }
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            System.err.println("redflag: the output cannot be written: " + exception + "; what is there is not whole");
            return ExitCode.INTERNAL;
        }
        if (exception instanceof Interrupted || exception instanceof InterruptedException) {
            return ExitCode.INTERRUPTED;
        }
        LoggerFactory.getLogger(Main.class)
                .error("internal error; please report it with the command you ran", exception);
        return ExitCode.INTERNAL;
    }
}
