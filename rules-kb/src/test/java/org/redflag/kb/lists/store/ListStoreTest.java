package org.redflag.kb.lists.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.kb.lists.ListCard;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.Fixtures;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.store.Intake.Outcome;
import org.redflag.kb.lists.store.Intake.Result;
import org.redflag.kb.lists.store.Intake.Terms;
import org.redflag.kb.lists.store.Intake.Verdict;
import org.redflag.model.Jurisdiction;
import org.redflag.model.ListEdition;
import org.redflag.model.ListedParty;
import org.redflag.model.NotScreened;

class ListStoreTest {

    private static final String LIST = "own/watch";
    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
    private static final ListCard CARD =
            new ListCard(LIST, "Watch list", "us", "", List.of(), "", Jurisdiction.POLICY, 3, 10, 20);

    @TempDir
    private Path folder;

    private ListStore store;

    @BeforeEach
    void anEmptyStore() {
        store = ListStore.in(folder.resolve("store"), list -> list.equals(LIST) ? CARD : ListLibrary.card(list));
    }

    @Test
    void aStoreIsRecognisedByItsManifest() throws IOException {
        assertThat(ListStore.isAt(store.folder())).isFalse();
        take("2024-05-01", "A", "B", "C");
        assertThat(ListStore.isAt(store.folder())).isTrue();
    }

    @Test
    void aDayFindsTheNewestEditionNotAfterIt() throws IOException {
        take("2024-05-01", "A", "B", "C");
        take("2024-05-10", "A", "B", "D");
        assertThat(names(store.asOf(day("2024-05-09")), "2024-05-09")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(names(store.asOf(day("2024-05-10")), "2024-05-10")).containsExactlyInAnyOrder("A", "B", "D");
        assertThat(edition(store.asOf(day("2024-05-09"))).day()).isEqualTo("2024-05-01");
        assertThat(edition(store.asOf(day("2024-05-10"))).day()).isEqualTo("2024-05-10");
    }

    @Test
    void aDayBeforeAllEditionsIsServedByTheOldestAndSaysSo() throws IOException {
        take("2024-05-01", "A", "B", "C");
        StoredLists lists = store.asOf(day("2024-04-30"));
        assertThat(names(lists, "2024-04-30")).containsExactly("A", "B", "C");
        assertThat(lists.notes()).singleElement().asString().contains(LIST, "2024-05-01", "2024-04-30");
        assertThat(lists.reading().problems()).isEmpty();
    }

    @Test
    void theNextEditionTellsWhoWasListedBetweenTheTwo() throws IOException {
        take("2024-05-01", "A", "B", "C");
        write(
                "watch-2024-05-10.csv",
                "list,id,type,name,listed_from\n" + row("A") + row("B") + row("C") + LIST + ",D,ENTITY,D,2024-05-04\n");
        store.take(ListFiles.in(folder.resolve("watch-2024-05-10.csv")), Terms.on(TODAY));
        assertThat(names(store.asOf(day("2024-05-03")), "2024-05-03")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(names(store.asOf(day("2024-05-04")), "2024-05-04")).containsExactlyInAnyOrder("A", "B", "C", "D");
    }

    @Test
    void aHistoryHoldsTheEntriesOfEveryDayAndNamesTheNewestEdition() throws IOException {
        take("2024-05-01", "A", "B", "C");
        take("2024-05-10", "A", "B", "D");
        take("2024-05-30", "A", "E", "D");
        StoredLists lists = store.history(TODAY);
        assertThat(names(lists, "2024-05-05")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(names(lists, "2024-05-29")).containsExactlyInAnyOrder("A", "B", "D");
        assertThat(names(lists, "2024-05-30")).containsExactlyInAnyOrder("A", "D", "E");
        assertThat(edition(lists).day()).isEqualTo("2024-05-30");
        assertThat(edition(lists).entries()).isEqualTo(3);
        assertThat(lists.notes()).singleElement().asString().contains("2024-05-01");
    }

    @Test
    void anEditionIsFreshOnTheLastDayAndStaleOnTheNext() throws IOException {
        take("2024-05-01", "A", "B", "C");
        assertThat(store.asOf(day("2024-05-11")).reading().problems()).isEmpty();
        assertThat(store.asOf(day("2024-05-12")).reading().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.check()).isEqualTo(LIST);
                    assertThat(problem.reason()).contains("2024-05-01", "11 days old", "stale");
                    assertThat(problem.cure()).contains("lists update");
                });
        assertThat(store.history(day("2024-05-11")).reading().problems()).isEmpty();
        assertThat(store.history(day("2024-05-12")).reading().problems()).hasSize(1);
        assertThat(names(store.history(day("2024-05-12")), "2024-05-12")).hasSize(3);
    }

    @Test
    void anEditionThePublisherStillOffersIsFresh() throws IOException {
        StoredAddress address = fetched("2024-05-01", "A", "B", "C");
        assertThat(store.confirm(Set.of(address.url()), Set.of(LIST), day("2024-05-20")))
                .hasSize(1);
        assertThat(store.asOf(day("2024-05-30")).reading().problems()).isEmpty();
        assertThat(store.asOf(day("2024-05-31")).reading().problems()).hasSize(1);
        assertThat(edition(store.asOf(day("2024-05-30"))).day()).isEqualTo("2024-05-01");
    }

    @Test
    void anEditionIsNotConfirmedByAnAddressThatGaveAnother() throws IOException {
        StoredAddress address = fetched("2024-05-01", "A", "B", "C");
        take("2024-05-10", "A", "B", "D");
        assertThat(store.confirm(Set.of(address.url()), Set.of(LIST), day("2024-05-20")))
                .isEmpty();
    }

    @Test
    void aPastDayBetweenTwoEditionsIsNotStaleButAWideGapIsNoted() throws IOException {
        take("2024-01-01", "A", "B", "C");
        take("2024-05-30", "A", "B", "D");
        StoredLists lists = store.asOf(day("2024-03-01"));
        assertThat(lists.reading().problems()).isEmpty();
        assertThat(lists.notes()).singleElement().asString().contains("2024-01-01", "2024-05-30");
    }

    @Test
    void aListBelowItsCardsFloorIsRefused() throws IOException {
        Result result = take("2024-05-01", "A", "B");
        assertThat(result.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(outcome.why()).contains("2 entries", "at least 3", "expectedAtLeast");
        });
        assertThat(store.editions()).isEmpty();
    }

    @Test
    void aSharplyShrunkenListIsRefusedUnlessSomebodyVouchesForIt() throws IOException {
        take("2024-05-01", "A", "B", "C", "D", "E");
        assertThat(take("2024-05-10", "A", "B", "C", "D").outcomes())
                .extracting(Outcome::verdict)
                .containsExactly(Verdict.ACCEPTED);
        Result result = take("2024-05-20", "A", "B", "C");
        assertThat(result.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(outcome.why()).contains("3 entries", "2024-05-10", "20 percent", "--accept-shrink");
        });
        assertThat(store.editions()).hasSize(2);
        Path file = folder.resolve("watch-2024-05-20.csv");
        store.take(ListFiles.in(file), new Terms(TODAY, Set.of(), true, null, List.of()));
        assertThat(store.editions()).hasSize(3);
        assertThat(store.edition(LIST, TODAY)).hasValueSatisfying(edition -> assertThat(edition.shrinkAccepted())
                .isTrue());
    }

    /** The Consolidated Screening List carries a single entry of CAPTA. */
    @Test
    void aPublishersPartOfAListIsNeitherTakenNorHeldAgainstTheOthers() throws IOException {
        write("part-2024-05-01.csv", "list,id,type,name\nus-ofac/capta,15268,ENTITY,BANK OF KUNLUN\n");
        Path file = folder.resolve("part-2024-05-01.csv");
        Result result = store.take(ListFiles.in(file), Terms.on(TODAY));
        assertThat(result.outcomes()).extracting(Outcome::verdict).containsExactly(Verdict.PART);
        assertThat(result.whole()).isTrue();
        Terms asked = new Terms(TODAY, Set.of("us-ofac/capta"), false, null, List.of());
        assertThat(store.take(ListFiles.in(file), asked).whole()).isFalse();
        assertThat(store.editions()).isEmpty();
    }

    @Test
    void anOlderEditionGoesBehindTheNewerOneAndSaysSo() throws IOException {
        take("2024-05-10", "A", "B", "D");
        Result result = take("2024-05-01", "A", "B", "C");
        assertThat(result.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.verdict()).isEqualTo(Verdict.ACCEPTED);
            assertThat(outcome.why()).contains("older", "2024-05-10");
        });
        assertThat(store.editions())
                .extracting(edition -> edition.day().toString())
                .containsExactly("2024-05-01", "2024-05-10");
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        take("2024-05-01", "A", "B", "C");
        String before = Files.readString(manifest());
        assertThat(take("2024-05-01", "A", "B", "C").outcomes())
                .extracting(Outcome::verdict)
                .containsExactly(Verdict.KNOWN);
        assertThat(Files.readString(manifest())).isEqualTo(before);
    }

    @Test
    void aPublisherWhoGoesBackToOldBytesHasANewEdition() throws IOException {
        write("watch.csv", table("A", "B", "C"));
        Path file = folder.resolve("watch.csv");
        store.take(ListFiles.in(file), Terms.on(day("2024-05-01")));
        write("watch.csv", table("A", "B", "D"));
        store.take(ListFiles.in(file), Terms.on(day("2024-05-02")));
        write("watch.csv", table("A", "B", "C"));
        store.take(ListFiles.in(file), Terms.on(day("2024-05-03")));
        assertThat(names(store.history(day("2024-05-03")), "2024-05-03")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(names(store.history(day("2024-05-03")), "2024-05-02")).containsExactlyInAnyOrder("A", "B", "D");
        assertThat(store.editions()).hasSize(3);
    }

    @Test
    void aFileWithoutADayCountsFromItsImportAndSaysSo() throws IOException {
        write("watch.csv", table("A", "B", "C"));
        Result result = store.take(ListFiles.in(folder.resolve("watch.csv")), Terms.on(TODAY));
        assertThat(result.outcomes()).extracting(Outcome::day).containsExactly(TODAY);
        assertThat(result.notes()).singleElement().asString().contains("watch.csv", "--day");
        store.take(
                ListFiles.in(folder.resolve("watch.csv")),
                new Terms(TODAY, Set.of(), false, day("2020-02-29"), List.of()));
        assertThat(store.editions()).extracting(StoredEdition::day).containsExactly(day("2020-02-29"), TODAY);
    }

    @Test
    void aSetOfSeveralFilesIsOneEditionAndReadsBackTheSame() throws IOException {
        Path set = Files.createDirectories(folder.resolve("ofac_2024-05-06"));
        for (String name : List.of("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv")) {
            Files.write(set.resolve(name), Fixtures.bytes("ofac_2024-05-06/" + name));
        }
        write("watch-2024-05-01.csv", table("A", "B", "C"));
        ListStore lenient = ListStore.in(store.folder(), list -> CARD);
        Result result = lenient.take(ListFiles.in(folder), new Terms(TODAY, Set.of(), false, null, List.of()));
        assertThat(result.problems()).isEmpty();
        assertThat(lenient.editions())
                .filteredOn(edition -> edition.list().equals(LIST))
                .singleElement()
                .satisfies(edition -> assertThat(edition.files()).hasSize(1));
        ListLibrary direct = ListLibrary.empty().with(folder.resolve("watch-2024-05-01.csv"));
        assertThat(lenient.asOf(day("2024-05-02")).reading().lists())
                .anySatisfy(list -> assertThat(list.parties()).isEqualTo(direct.parties()));
    }

    @Test
    void anIncompleteSetAnEmptyFileAndAWebPageStayOut() throws IOException {
        Path set = Files.createDirectories(folder.resolve("ofac_2024-05-06"));
        Files.write(set.resolve("sdn.csv"), Fixtures.bytes("ofac_2024-05-06/sdn.csv"));
        ListStore lenient = ListStore.in(store.folder(), list -> CARD);
        assertThat(lenient.take(ListFiles.in(set), Terms.on(TODAY)).problems()).isNotEmpty();
        for (String bad : List.of("", "<!DOCTYPE html>\n<html><body>503</body></html>", "list,id,type,name\n")) {
            write("watch.csv", bad);
            Result result = store.take(ListFiles.in(folder.resolve("watch.csv")), Terms.on(TODAY));
            assertThat(result.problems()).as(bad).hasSize(1);
            assertThat(result.whole()).isFalse();
        }
        assertThat(store.editions()).isEmpty();
    }

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

    @Test
    void aDifferenceSaysWhoCameWhoWentAndWhatChanged() throws IOException {
        take("2024-05-01", "A", "B", "C");
        write(
                "watch-2024-05-10.csv",
                "list,id,type,name,countries\n" + LIST + ",A,ENTITY,A,RU\n" + LIST + ",B,ENTITY,B,\n" + LIST
                        + ",D,ENTITY,D,\n");
        store.take(ListFiles.in(folder.resolve("watch-2024-05-10.csv")), Terms.on(TODAY));
        EditionDiff diff = store.diff(LIST, day("2024-05-05"), day("2024-05-15"));
        assertThat(diff.before().day()).isEqualTo("2024-05-01");
        assertThat(diff.after().day()).isEqualTo("2024-05-10");
        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.id() + " " + change.what())
                .containsExactly("CHANGED A [countries +RU]", "REMOVED C []", "ADDED D []");
        assertThatThrownBy(() -> store.diff(LIST, day("2024-04-30"), TODAY))
                .isInstanceOf(UnusableStore.class)
                .hasMessageContaining("no edition of own/watch of 2024-04-30 or before")
                .hasMessageContaining("2024-05-01");
    }

    @Test
    void onlyTheListsThatWereAskedForAreTaken() throws IOException {
        write("two-2024-05-01.csv", table("A", "B", "C") + "own/other,1,ENTITY,Z\n");
        Path file = folder.resolve("two-2024-05-01.csv");
        store.take(ListFiles.in(file), new Terms(TODAY, Set.of("own/other"), false, null, List.of()));
        assertThat(store.counts()).isEqualTo(new TreeMap<>(java.util.Map.of("own/other", 1)));
        Result result = store.take(ListFiles.in(file), new Terms(TODAY, Set.of("own/third"), false, null, List.of()));
        assertThat(result.problems()).extracting(NotScreened::check).containsExactly("own/third");
    }

    @Test
    void aListThatMayBeEmptyNeedNotBeInItsFiles() throws IOException {
        write("two-2024-05-01.csv", table("A", "B", "C"));
        Terms terms = new Terms(TODAY, Set.of(LIST, "us-ofac/fse"), false, null, List.of());
        Result result = store.take(ListFiles.in(folder.resolve("two-2024-05-01.csv")), terms);
        assertThat(result.whole()).isTrue();
        assertThat(result.notes()).singleElement().asString().contains("us-ofac/fse", "may be empty");
    }

    private StoredAddress fetched(String day, String... names) throws IOException {
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

    private Result take(String day, String... names) throws IOException {
        write("watch-" + day + ".csv", table(names));
        return store.take(ListFiles.in(folder.resolve("watch-" + day + ".csv")), Terms.on(TODAY));
    }

    private static String table(String... names) {
        StringBuilder table = new StringBuilder("list,id,type,name\n");
        for (String name : names) {
            table.append(LIST + "," + name + ",ENTITY," + name + "\n");
        }
        return table.toString();
    }

    private static String row(String name) {
        return LIST + "," + name + ",ENTITY," + name + ",\n";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Path manifest() {
        return store.folder().resolve(ListStore.MANIFEST);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(store.folder().resolve("files"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static ListEdition edition(StoredLists lists) {
        return lists.reading().lists().get(0).edition();
    }

    private static List<String> names(StoredLists lists, String day) {
        return lists.reading().lists().stream()
                .flatMap(list -> list.parties().stream())
                .filter(party -> party.listedOn(day(day)))
                .map(ListedParty::name)
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
