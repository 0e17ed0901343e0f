package org.redflag.kb.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.Reading;
import org.redflag.kb.lists.format.Sha256;
import org.redflag.kb.lists.store.ListStore;
import org.redflag.kb.lists.store.StoredLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole history of a store, which is kept beside it once it was read, so that the next start need not parse every
 * edition again.
 *
 * <p>What is kept bears the digest of the store and of the program that read it, and is forgotten when either changes.
 */
public final class OpenedStore {

    private static final Logger LOG = LoggerFactory.getLogger(OpenedStore.class);
    private static final String KEPT = "opened";

    private final ListStore store;
    private final Path kept;

    public OpenedStore(ListStore store) {
        this.store = store;
        String key = new Sha256().add(store.digest()).add(Program.digest()).hex();
        kept = store.folder().resolve(KEPT).resolve(key);
    }

    /**
     * All editions as one history, and the built-in sample of lists that the store has not.
     *
     * @param today the day by which editions are fresh or stale
     */
    public ListLibrary library(LocalDate today) {
        StoredLists judged = store.judged(today);
        ListLibrary library = kept();
        if (library == null) {
            StoredLists history = store.history();
            library = ListLibrary.embedded().with(history.reading(), List.of());
            if (history.reading().problems().isEmpty()) {
                keep(library);
            }
        }
        return library.with(new Reading(List.of(), judged.reading().problems()), judged.notes());
    }

    /** Forgets what was kept, so that everything is read again. */
    public static void forget(ListStore store) throws IOException {
        clear(store.folder().resolve(KEPT));
    }

    private @Nullable ListLibrary kept() {
        if (!Files.isRegularFile(kept)) {
            return null;
        }
        try {
            return SnapshotFile.read(kept, null).lists();
        } catch (UnusableSnapshot e) {
            LOG.debug("what was kept of {} is read again: {}", store.folder(), e.getMessage());
            return null;
        }
    }

    /** A store that may not be written to is only slower to open. */
    private void keep(ListLibrary library) {
        Path folder = kept.resolveSibling("");
        Path unfinished = kept.resolveSibling(
                kept.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(folder);
            clear(folder);
            Files.write(unfinished, SnapshotFile.bytes(Snapshot.of(library, GoodGuys.NONE, LocalDate.EPOCH)));
            Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.debug("what was read of {} cannot be kept", store.folder(), e);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> old;
        try (Stream<Path> files = Files.list(folder)) {
            old = files.toList();
        }
        for (Path file : old) {
            Files.deleteIfExists(file);
        }
    }
}
