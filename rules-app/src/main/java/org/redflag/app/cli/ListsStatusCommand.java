package org.redflag.app.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.redflag.kb.lists.ListCard;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.store.ListStore;
import org.redflag.kb.lists.store.StoredEdition;
import org.redflag.kb.lists.store.UnusableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which lists are here, of which day, and whether they may be relied upon. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        header = "Shows every list, its newest edition and whether it may be relied upon.")
final class ListsStatusCommand implements Callable<Integer> {

    /** Whether a list may be relied upon. */
    private enum State {
        OK,
        STALE,
        CORRUPT,
        MISSING,
        /** Its publisher offers no file that could be fetched, so nobody is blamed for its absence. */
        BY_HAND
    }

    private static final int DIGEST_SHOWN = 12;

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json", defaultValue = "table")
    private Rows.As format = Rows.As.TABLE;

    @Override
    public Integer call() {
        ListStore store = options.store();
        Map<String, Integer> counts = store.counts();
        TreeSet<String> lists = new TreeSet<>(counts.keySet());
        ListLibrary.cards().forEach(card -> lists.add(card.id()));
        Rows rows = new Rows("list", "state", "day", "age", "staleAfterDays", "entries", "editions", "digest");
        boolean sound = true;
        for (String list : lists) {
            ListCard card = ListLibrary.card(list);
            Optional<StoredEdition> newest = store.edition(list, LocalDate.MAX);
            State state = newest.map(edition -> state(store, edition, card))
                    .orElse(card.urls().isEmpty() ? State.BY_HAND : State.MISSING);
            sound &= state == State.OK || state == State.BY_HAND;
            rows.add(
                    list,
                    state,
                    newest.map(StoredEdition::day).orElse(null),
                    newest.map(edition -> edition.age(options.today())).orElse(null),
                    card.staleAfterDays() == Integer.MAX_VALUE ? null : card.staleAfterDays(),
                    newest.map(StoredEdition::entries).orElse(null),
                    counts.getOrDefault(list, 0),
                    newest.map(edition -> digest(edition, format)).orElse(null));
        }
        System.out.println(rows.text(format));
        if (!sound) {
            System.err.println("redflag: not every list in " + store.folder()
                    + " may be relied upon; run 'redflag lists update', or import the lists");
        }
        return sound ? ExitCode.DONE : ExitCode.KNOWLEDGE;
    }

    private State state(ListStore store, StoredEdition edition, ListCard card) {
        try {
            edition.files().forEach(store::content);
        } catch (UnusableStore e) {
            System.err.println("redflag: " + Terminal.printable(String.valueOf(e.getMessage())));
            return State.CORRUPT;
        }
        return edition.age(options.today()) > card.staleAfterDays() ? State.STALE : State.OK;
    }

    private static String digest(StoredEdition edition, Rows.As format) {
        return format == Rows.As.JSON ? edition.digest() : edition.digest().substring(0, DIGEST_SHOWN);
    }
}
