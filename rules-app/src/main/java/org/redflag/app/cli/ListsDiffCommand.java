package org.redflag.app.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.redflag.kb.lists.store.EditionDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a publisher changed. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        header = "Shows who was added, removed or changed between the editions of two days.")
final class ListsDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "LIST", description = "such as us-ofac/sdn")
    private String list = "";

    @Parameters(index = "1", paramLabel = "DAY", description = "the edition of this day, or the last before it")
    private LocalDate from = LocalDate.MIN;

    @Parameters(index = "2", paramLabel = "DAY", description = "compared with the edition of this day")
    private LocalDate to = LocalDate.MIN;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json", defaultValue = "table")
    private Rows.As format = Rows.As.TABLE;

    @Override
    public Integer call() {
        EditionDiff diff = options.store().diff(list, from, to);
        Rows rows = new Rows("change", "id", "name", "what");
        diff.changes().forEach(change -> rows.add(change.kind(), change.id(), change.name(), change.what()));
        System.out.println(rows.text(format));
        System.err.println("redflag: " + list + " of " + diff.before().day() + " ("
                + diff.before().entries() + " entries) and of " + diff.after().day() + " ("
                + diff.after().entries() + " entries): " + diff.changes().size() + " changes");
        return ExitCode.DONE;
    }
}
