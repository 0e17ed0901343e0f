package org.redflag.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.redflag.app.update.Limits;
import org.redflag.app.update.Updater;
import org.redflag.kb.lists.ListCard;
import org.redflag.kb.lists.ListLibrary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches the newest editions from their publishers. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        header = "Fetches the newest editions from the addresses on the lists' cards.",
        description = {
            "Over HTTPS only. A list that cannot be fetched, or whose new edition is empty, truncated or sharply",
            "shrunken, stays as it is."
        })
final class ListsUpdateCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "LIST",
            description = "such as us-ofac/sdn (default: all that can be fetched)")
    private List<String> lists = List.of();

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Option(
            names = "--accept-shrink",
            description = "take an edition although it is much smaller than the one before it; the store remembers it")
    private boolean acceptShrink;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json", defaultValue = "table")
    private Rows.As format = Rows.As.TABLE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Updater updater = new Updater(options.store(), Limits.USUAL, options.today(), acceptShrink);
        Rows rows = new Rows("list", "day", "entries", "verdict", "why");
        boolean reached = true;
        boolean accepted = true;
        for (Updater.Report report : updater.update(cards())) {
            report.confirmed()
                    .forEach(edition -> rows.add(
                            edition.list(),
                            edition.day(),
                            edition.entries(),
                            "KNOWN",
                            "the publisher still offers it"));
            if (report.failure() != null) {
                reached = false;
                report.lists().forEach(list -> rows.add(list, null, null, "NOT_FETCHED", report.failure()));
            }
            if (report.intake() != null) {
                ListsImportCommand.addTo(rows, report.intake());
                ListsImportCommand.tell(report.intake());
                accepted &= report.intake().whole();
            }
        }
        System.out.println(rows.text(format));
        if (!accepted) {
            return ExitCode.KNOWLEDGE;
        }
        return reached ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private List<ListCard> cards() {
        Set<String> known = new TreeSet<>();
        ListLibrary.cards().stream().filter(card -> !card.urls().isEmpty()).forEach(card -> known.add(card.id()));
        List<String> unknown = new ArrayList<>(lists);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "no card with addresses for " + String.join(", ", unknown) + "; there are "
                            + String.join(", ", known));
        }
        return ListLibrary.cards().stream()
                .filter(card -> lists.isEmpty() || lists.contains(card.id()))
                .toList();
    }
}
