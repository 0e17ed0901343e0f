package org.redflag.kb.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.store.Intake;
import org.redflag.kb.lists.store.ListStore;
import org.redflag.model.NotScreened;

class OpenedStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    @TempDir
    Path folder;

    private ListStore store;

    @BeforeEach
    void twoEditions() throws IOException {
        store = ListStore.in(folder.resolve("store"));
        take("2024-05-01", "Kama Trade", "Oka Works");
        take("2024-05-10", "Kama Trade", "Ufa Mills");
    }

    @Test
    void theSecondOpeningGivesWhatTheFirstGave() {
        ListLibrary read = open();
        ListLibrary kept = open();
        assertThat(kept.parties()).isEqualTo(read.parties());
        assertThat(kept.editions()).isEqualTo(read.editions());
        assertThat(kept.digest()).isEqualTo(read.digest());
        assertThat(kept.problems()).isEqualTo(read.problems());
        assertThat(kept.notes()).isEqualTo(read.notes()).isNotEmpty();
        assertThat(kept.parties())
                .filteredOn(party -> party.list().equals("own/watch"))
                .hasSize(3);
    }

    @Test
    void itReadsWhatWasKeptAndNotTheEditions() throws IOException {
        open();
        try (Stream<Path> files = Files.list(store.folder().resolve("files"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(open().problems()).isEmpty();
        OpenedStore.forget(store);
        assertThat(open().problems()).hasSize(2);
    }

    @Test
    void aNewEditionIsSeenAndTheOldHistoryForgotten() throws IOException {
        open();
        take("2024-05-20", "Kama Trade", "Ufa Mills", "Belaya Yards");
        assertThat(open().parties()).anyMatch(party -> party.name().equals("Belaya Yards"));
        assertThat(kept()).hasSize(1);
    }

    @Test
    void whatWasKeptAndIsBrokenIsReadAgain() throws IOException {
        ListLibrary read = open();
        Files.writeString(kept().get(0), "rot");
        assertThat(open().parties()).isEqualTo(read.parties());
        assertThat(Files.size(kept().get(0))).isGreaterThan(3);
    }

    @Test
    void aStoreThatMayNotBeWrittenToIsReadAllTheSame() throws IOException {
        Files.writeString(store.folder().resolve("opened"), "in the way");
        assertThat(open().parties()).isEqualTo(open().parties());
    }

    @Test
    void whatTheReadingFoundWrongIsNeverKept() throws IOException {
        try (Stream<Path> files = Files.list(store.folder().resolve("files"))) {
            Files.writeString(files.findFirst().orElseThrow(), "rot");
        }
        assertThat(open().problems()).isNotEmpty();
        assertThat(open().problems()).isNotEmpty();
        assertThat(store.folder().resolve("opened")).doesNotExist();
    }

    @Test
    void howOldTheEditionsAreIsJudgedAtEachOpening() {
        open();
        LocalDate late = TODAY.plusYears(5);
        List<NotScreened> expected = store.history(late).reading().problems();
        assertThat(new OpenedStore(store).library(late).problems()).isEqualTo(expected);
    }

    private ListLibrary open() {
        return new OpenedStore(store).library(TODAY);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(store.folder().resolve("opened"))) {
            return files.toList();
        }
    }

    private void take(String day, String... names) throws IOException {
        StringBuilder table = new StringBuilder("list,id,type,name\n");
        for (String name : names) {
            table.append("own/watch,")
                    .append(name)
                    .append(",ENTITY,")
                    .append(name)
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("watch-" + day + ".csv"), table);
        store.take(ListFiles.in(file), Intake.Terms.on(TODAY));
    }
}
