package org.redflag.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.Reading;
import org.redflag.kb.lists.store.ListStore;
import org.redflag.kb.lists.store.StoredLists;
import org.redflag.kb.lists.store.UnusableStore;
import org.redflag.model.NotScreened;

/** The lists a command works with. */
final class Lists {

    private Lists() {}

    /**
     * The built-in sample, and in its place the published lists and stores a user gives.
     *
     * @param asOf the day whose editions of a store count; none for its whole history
     */
    static ListLibrary load(List<Path> paths, @Nullable LocalDate asOf, boolean quiet) {
        ListLibrary library = ListLibrary.embedded();
        for (Path path : paths) {
            library = ListStore.isAt(path) ? stored(library, path, asOf) : library.with(path);
        }
        if (!quiet) {
            library.notes().forEach(note -> System.err.println("redflag: " + Terminal.printable(note)));
        }
        return library;
    }

    /** A store keeps history: the lists of one day, or for each transaction those of its own. */
    private static ListLibrary stored(ListLibrary library, Path path, @Nullable LocalDate asOf) {
        try {
            ListStore store = ListStore.in(path);
            StoredLists stored = asOf == null ? store.history(LocalDate.now(ZoneId.systemDefault())) : store.asOf(asOf);
            return library.with(stored.reading(), stored.notes());
        } catch (UnusableStore e) {
            NotScreened problem = new NotScreened("lists in " + path, e.reason(), e.cure());
            return library.with(new Reading(List.of(), List.of(problem)), List.of());
        }
    }
}
