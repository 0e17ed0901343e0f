package org.redflag.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redflag.app.input.Entry;
import org.redflag.app.input.TradeStatistics;
import org.redflag.app.input.TransactionFile;
import org.redflag.app.output.PatternWriter;
import org.redflag.app.report.PatternReport;
import org.redflag.kb.BookScreener;
import org.redflag.kb.Rulebook;
import org.redflag.kb.patterns.Book;
import org.redflag.model.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at a book of transactions as a whole. */
@Command(
        name = "patterns",
        mixinStandardHelpOptions = true,
        header = "Looks for patterns across a book of transactions that no single one shows.",
        description = {
            "Reads the same files as check, once and in bounded memory: growth of goods to a country against the year before",
            "the invasion, first imports, goods that went to Russia and go to its neighbor, firms that pass goods on, chains of",
            "resales, shipments split below a threshold, buyers and banks that take over from others, shared addresses and",
            "owners of new customers. The baseline is the book's own history, trade statistics, or both."
        },
        footer = {
            "",
            "Exit codes: 0 done; 2 usage; 65 the input is unusable; 78 too much was forgotten to say that nothing else is there."
        })
final class PatternsCommand implements Callable<Integer> {

    private static final int MOST = 400_000;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "files of transactions, history included; - is standard input")
    private List<String> files = List.of();

    @Option(
            names = "--statistics",
            paramLabel = "FILE",
            description =
                    "monthly trade statistics by six-digit code: a CSV with period, commodity_code, value (or reexports)"
                            + " and country; may be repeated")
    private List<String> statistics = List.of();

    @Option(
            names = "--country",
            paramLabel = "CC",
            description = "whose trade the statistics are, where no column says so")
    private @Nullable String country;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "apply the rules of this day (default: the book's last)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (default), json, jsonl or csv",
            defaultValue = "table")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write the patterns here, whole or not at all")
    private @Nullable Path output;

    @Option(names = "--report", paramLabel = "FILE", description = "also write a page of HTML with pictures")
    private @Nullable Path report;

    @Option(names = "--svg", paramLabel = "FILE", description = "also write the pictures alone as SVG")
    private @Nullable Path svg;

    @Option(
            names = "--remember",
            paramLabel = "N",
            description = "how many of each kind of thing to remember at once (default: " + MOST + ")")
    private int remember = MOST;

    @Option(names = "--quiet", description = "no summary on standard error")
    private boolean quiet;

    private long transactions;
    private long rejected;

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = Rulebook.builtIn();
        Book book = new Book(rulebook, Math.max(1, remember));
        for (String name : files) {
            read(name, book);
        }
        for (String name : statistics) {
            long passedOver = TradeStatistics.read(name, country, book::add);
            if (passedOver > 0 && !quiet) {
                System.err.println("redflag: " + Terminal.printable(name) + ": " + passedOver
                        + " rows without a six-digit code or a value were passed over");
            }
        }
        LocalDate last = book.lastDay();
        if (last == null) {
            System.err.println("redflag: there is nothing to look at; name files of transactions or --statistics");
            return ExitCode.INPUT;
        }
        LocalDate day = asOf == null ? last : asOf;
        List<Pattern> patterns = new BookScreener(rulebook).check(book, day);
        write(patterns, book, day);
        if (!quiet) {
            System.err.println(transactions + " transactions, " + patterns.size() + " patterns as of " + day + "; "
                    + rejected + " rejected. A pattern is a reason to look, not a finding of law.");
        }
        return book.notScreened().isEmpty() ? ExitCode.DONE : ExitCode.KNOWLEDGE;
    }

    private void read(String name, Book book) {
        try (TransactionFile file = TransactionFile.open(name)) {
            for (Entry entry : file.entries()) {
                if (entry instanceof Entry.Accepted accepted) {
                    transactions++;
                    book.add(name, accepted.line(), accepted.transaction());
                } else if (entry instanceof Entry.Rejected turnedAway) {
                    rejected++;
                    Rejection.print(turnedAway);
                }
            }
        }
    }

    private void write(List<Pattern> patterns, Book book, LocalDate day) throws IOException {
        PatternWriter writer = new PatternWriter(patterns, book.notScreened(), day);
        Output.write(output, out -> write(writer, out));
        PatternReport pictures = new PatternReport(patterns, book.notScreened(), day);
        if (report != null) {
            Output.write(report, pictures::html);
        }
        if (svg != null) {
            Output.write(svg, pictures::svg);
        }
    }

    private void write(PatternWriter writer, Writer out) throws IOException {
        switch (format) {
            case TABLE -> writer.table(out, Terminal.width());
            case JSON -> writer.json(out);
            case JSONL -> writer.lines(out);
            case CSV -> writer.csv(out);
        }
    }
}
