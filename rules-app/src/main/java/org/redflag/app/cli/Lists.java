package org.redflag.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redflag.app.input.UnusableInput;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.Reading;
import org.redflag.kb.lists.format.UnreadableList;
import org.redflag.kb.lists.store.ListStore;
import org.redflag.kb.lists.store.StoredLists;
import org.redflag.kb.lists.store.UnusableStore;
import org.redflag.kb.snapshot.OpenedStore;
import org.redflag.model.NotScreened;

/** The lists a command works with. */
final class Lists {

    private Lists() {}

    /**
     * The built-in sample, and in its place the published lists and stores a user gives, or else those of the usual store.
     *
     * @param asOf the day whose editions of a store count; none for its whole history
     */
    static ListLibrary load(List<Path> paths, @Nullable LocalDate asOf, boolean quiet) {
        return load(paths, asOf, judgedOn(null), quiet);
    }

    /** @param today the day by which the editions of a whole history are fresh or stale */
    static ListLibrary load(List<Path> paths, @Nullable LocalDate asOf, LocalDate today, boolean quiet) {
        ListLibrary library = of(paths.isEmpty() ? usual() : paths, asOf, today);
        if (!quiet) {
            library.notes().forEach(note -> System.err.println("redflag: " + Terminal.printable(note)));
        }
        return library;
    }

    private static ListLibrary of(List<Path> paths, @Nullable LocalDate asOf, LocalDate today) {
        if (paths.size() == 1 && asOf == null && ListStore.isAt(paths.get(0))) {
            return opened(paths.get(0), today);
        }
        ListLibrary library = ListLibrary.embedded();
        for (Path path : paths) {
            library = ListStore.isAt(path) ? stored(library, path, asOf, today) : library.with(path);
        }
        return library;
    }

    /** The day by which editions are fresh or stale: the day that is asked for, else the machine's. */
    static LocalDate judgedOn(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }

    /** The user's records of who is not listed; none when no file is given. */
    static GoodGuys goodGuys(@Nullable Path file) {
        try {
            return file == null ? GoodGuys.NONE : GoodGuys.read(file);
        } catch (UnreadableList | IOException e) {
            throw new UnusableInput("--good-guys " + file + " cannot be read: " + e.getMessage());
        }
    }

    /** The store that 'lists update' fills, once it is there. */
    private static List<Path> usual() {
        Path store = StoreOptions.usual();
        return ListStore.isAt(store) ? List.of(store) : List.of();
    }

    private static ListLibrary opened(Path path, LocalDate today) {
        try {
            return new OpenedStore(ListStore.in(path)).library(today);
        } catch (UnusableStore e) {
            return broken(ListLibrary.embedded(), path, e);
        }
    }

    /** A store keeps history: the lists of one day, or for each transaction those of its own. */
    private static ListLibrary stored(ListLibrary library, Path path, @Nullable LocalDate asOf, LocalDate today) {
        try {
            ListStore store = ListStore.in(path);
            StoredLists stored = asOf == null ? store.history(today) : store.asOf(asOf);
            return library.with(stored.reading(), stored.notes());
        } catch (UnusableStore e) {
            return broken(library, path, e);
        }
    }

    private static ListLibrary broken(ListLibrary library, Path path, UnusableStore why) {
        NotScreened problem = new NotScreened("lists in " + path, why.reason(), why.cure());
        return library.with(new Reading(List.of(), List.of(problem)), List.of());
    }
}
