package org.redflag.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.redflag.app.book.BookWriter;
import org.redflag.kb.Rulebook;
import org.redflag.kb.explain.RuleWords;
import org.redflag.kb.rulebook.RulebookFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the rulebook as a site. */
@Command(
        name = "book",
        mixinStandardHelpOptions = true,
        header = "Writes the rulebook as a site that is read and searched without a server.",
        description = {
            "Law, rule in plain words, rule as it is run, scenarios, tables and their sources; what is not modelled;",
            "and print.html, which holds everything for a browser to print or to save as PDF."
        })
final class RulesBookCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "the folder to write into; pages of the same names are replaced")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        int pages = new BookWriter(RulebookFiles.builtIn(), RuleWords.all(Rulebook.builtIn())).write(folder);
        System.err.println("redflag: " + pages + " pages; open " + folder.resolve("index.html"));
        return ExitCode.DONE;
    }
}
