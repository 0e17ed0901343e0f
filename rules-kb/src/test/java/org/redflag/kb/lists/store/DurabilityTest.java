package org.redflag.kb.lists.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redflag.kb.lists.format.Fixtures;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.store.Intake.Terms;
import org.redflag.model.NotScreened;

/** What a crash, a damaged file or another importer can do to a store. */
class DurabilityTest extends StoreFixture {

    @Test
    void aChangedFileIsFoundAndNeverRead() throws IOException {
        take("2024-05-01", "A", "B", "C");
        Path kept = onlyFile();
        Files.write(kept, Fixtures.gzip(table("A", "B", "X").getBytes(StandardCharsets.UTF_8)));
        for (List<NotScreened> problems :
                List.of(store.verify(), store.asOf(TODAY).reading().problems())) {
            assertThat(problems).anySatisfy(problem -> {
                assertThat(problem.reason()).contains(kept.toString(), "watch-2024-05-01.csv", "digest");
                assertThat(problem.cure()).contains("import the file again");
            });
        }
        assertThat(store.asOf(TODAY).reading().lists()).isEmpty();
    }

    @Test
    void aMissingOrCutFileIsFoundAndImportingItAgainMendsIt() throws IOException {
        take("2024-05-01", "A", "B", "C");
        Path kept = onlyFile();
        Files.write(kept, java.util.Arrays.copyOf(Files.readAllBytes(kept), 20));
        assertThat(store.verify()).hasSize(1);
        Files.delete(kept);
        assertThat(store.verify()).hasSize(1);
        take("2024-05-01", "A", "B", "C");
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void aChangedOrCutManifestIsRefusedWhole() throws IOException {
        take("2024-05-01", "A", "B", "C");
        String whole = Files.readString(manifest());
        for (String bad : List.of(
                whole.replace("2024-05-01", "2024-05-02"),
                whole.substring(0, whole.length() - 1),
                whole.substring(0, whole.length() / 2),
                whole.replace("list-store,1", "list-store,2"),
                "")) {
            Files.writeString(manifest(), bad);
            assertThatThrownBy(() -> store.editions())
                    .isInstanceOf(UnusableStore.class)
                    .hasMessageContaining(ListStore.MANIFEST);
        }
    }

    @Test
    void aCrashBeforeTheManifestIsReplacedLeavesTheOldState() throws IOException {
        take("2024-05-01", "A", "B", "C");
        // What is on the disk when the power goes just before the rename: content, and a manifest not yet in place.
        Path copy = Files.createDirectories(folder.resolve("other"));
        ListStore other = ListStore.in(copy, list -> CARD);
        write("watch-2024-05-10.csv", table("A", "B", "D"));
        other.take(ListFiles.in(folder.resolve("watch-2024-05-10.csv")), Terms.on(TODAY));
        try (Stream<Path> files = Files.list(copy.resolve("files"))) {
            for (Path file : files.toList()) {
                Files.copy(file, store.folder().resolve("files").resolve(file.getFileName()));
            }
        }
        Path unfinished = store.folder().resolve(ListStore.MANIFEST + ".part");
        Files.copy(copy.resolve(ListStore.MANIFEST), unfinished);
        Path half = store.folder().resolve("files").resolve("0".repeat(64) + ".gz.part");
        Files.writeString(half, "half");

        assertThat(names(store.history(TODAY), "2024-06-01")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(store.verify()).isEmpty();
        take("2024-05-10", "A", "B", "D");
        assertThat(names(store.history(TODAY), "2024-06-01")).containsExactlyInAnyOrder("A", "B", "D");
        assertThat(unfinished).doesNotExist();
        assertThat(half).doesNotExist();
    }

    @Test
    void whileOneImportsAnotherIsToldToWait() throws IOException {
        take("2024-05-01", "A", "B", "C");
        try (StoreLock held = StoreLock.take(store.folder())) {
            assertThat(held.folder()).isEqualTo(store.folder());
            assertThatThrownBy(() -> take("2024-05-10", "A", "B", "D"))
                    .isInstanceOf(UnusableStore.class)
                    .hasMessageContaining("another import")
                    .hasMessageContaining("wait");
            assertThat(names(store.history(TODAY), "2024-06-01")).hasSize(3);
        }
        take("2024-05-10", "A", "B", "D");
        assertThat(store.editions()).hasSize(2);
    }

    @Test
    void importersAtTheSameTimeLoseNothing() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 1; i <= 24; i++) {
                String name = "watch-2024-05-%02d.csv".formatted(i);
                write(name, table("A", "B", "N" + i));
                work.add(() -> {
                    try {
                        store.take(ListFiles.in(folder.resolve(name)), Terms.on(TODAY));
                        return true;
                    } catch (UnusableStore busy) {
                        return false;
                    }
                });
            }
            int taken = 0;
            for (Future<Boolean> each : pool.invokeAll(work)) {
                taken += each.get() ? 1 : 0;
            }
            assertThat(taken).isPositive();
            assertThat(store.editions()).hasSize(taken);
            assertThat(store.verify()).isEmpty();
        } finally {
            pool.shutdownNow();
        }
    }
}
