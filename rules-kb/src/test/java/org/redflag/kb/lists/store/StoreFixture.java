package org.redflag.kb.lists.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.kb.lists.ListCard;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.store.Intake.Result;
import org.redflag.kb.lists.store.Intake.Terms;
import org.redflag.model.Jurisdiction;
import org.redflag.model.ListEdition;
import org.redflag.model.ListedParty;

/** A store in a folder of its own, and short ways to fill it and to ask it. */
abstract class StoreFixture {

    static final String LIST = "own/watch";
    static final LocalDate TODAY = LocalDate.parse("2024-06-01");
    static final ListCard CARD =
            new ListCard(LIST, "Watch list", "us", "", List.of(), "", Jurisdiction.POLICY, 3, 10, 20);

    @TempDir
    Path folder;

    ListStore store;

    @BeforeEach
    void anEmptyStore() {
        store = ListStore.in(folder.resolve("store"), list -> list.equals(LIST) ? CARD : ListLibrary.card(list));
    }

    StoredAddress fetched(String day, String... names) throws IOException {
        write("watch-" + day + ".csv", table(names));
        ListFiles files = ListFiles.in(folder.resolve("watch-" + day + ".csv"));
        StoredFile file = new StoredFile(
                files.groups().stream()
                        .flatMap(group -> group.files().stream())
                        .findFirst()
                        .orElseThrow()
                        .digest(),
                "watch-" + day + ".csv");
        StoredAddress address = new StoredAddress("https://example.org/watch.csv", "\"1\"", null, file);
        store.take(files, new Terms(day(day), Set.of(LIST), false, null, List.of(address)));
        return address;
    }

    Result take(String day, String... names) throws IOException {
        write("watch-" + day + ".csv", table(names));
        return store.take(ListFiles.in(folder.resolve("watch-" + day + ".csv")), Terms.on(TODAY));
    }

    static String table(String... names) {
        StringBuilder table = new StringBuilder("list,id,type,name\n");
        for (String name : names) {
            table.append(LIST + "," + name + ",ENTITY," + name + "\n");
        }
        return table.toString();
    }

    static String row(String name) {
        return LIST + "," + name + ",ENTITY," + name + ",\n";
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    Path manifest() {
        return store.folder().resolve(ListStore.MANIFEST);
    }

    Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(store.folder().resolve("files"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    static ListEdition edition(StoredLists lists) {
        return lists.reading().lists().get(0).edition();
    }

    static List<String> names(StoredLists lists, String day) {
        return lists.reading().lists().stream()
                .flatMap(list -> list.parties().stream())
                .filter(party -> party.listedOn(day(day)))
                .map(ListedParty::name)
                .toList();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
