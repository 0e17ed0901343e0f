package org.redflag.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.store.ListStore;
import picocli.CommandLine.Option;

/** Where the list store is, and which day its editions are measured by. */
final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "the folder of dated editions (default: REDFLAG_LISTS, else redflag/lists in XDG_DATA_HOME,"
                    + " else ~/.local/share/redflag/lists)")
    private @Nullable Path folder;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            description = "count ages and imports by this day instead of the machine's")
    private @Nullable LocalDate today;

    ListStore store() {
        return ListStore.in(folder == null ? usual() : folder);
    }

    LocalDate today() {
        return today == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : today;
    }

    /** Where the store is when nobody says where. */
    static Path usual() {
        String own = System.getenv("REDFLAG_LISTS");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String data = System.getenv("XDG_DATA_HOME");
        return data == null || data.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "redflag", "lists")
                : Path.of(data, "redflag", "lists");
    }
}
