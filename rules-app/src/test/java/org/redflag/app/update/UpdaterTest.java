package org.redflag.app.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.kb.lists.ListCard;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.store.Intake;
import org.redflag.kb.lists.store.ListStore;
import org.redflag.kb.lists.store.StoredEdition;
import org.redflag.model.Jurisdiction;

class UpdaterTest {

    private static final Limits LIMITS = new Limits(10_000, Duration.ofSeconds(2), 3, Duration.ofMillis(10), 5);
    private static final LocalDate MONDAY = LocalDate.parse("2024-06-03");
    private static final String TEN = table(10);
    private static final String ELEVEN = table(11);

    @TempDir
    private Path folder;

    private ListStore store;
    private Publisher publisher;

    @BeforeEach
    void aStoreAndAPublisher() throws IOException {
        store = ListStore.in(folder.resolve("store"));
        publisher = new Publisher();
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void aListIsFetchedAndKeptUnderTheDayOfTheFetch() throws Exception {
        publisher.at("/watch.csv", Publisher.text(TEN));
        Updater.Report report = update(MONDAY);
        assertThat(report.failure()).isNull();
        assertThat(store.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.day()).isEqualTo(MONDAY);
            assertThat(edition.entries()).isEqualTo(10);
        });
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void aServerThatSaysNothingChangedConfirmsTheEdition() throws Exception {
        publisher.at("/watch.csv", Publisher.marked("\"a\"", TEN));
        update(MONDAY);
        Updater.Report report = update(MONDAY.plusDays(1));
        assertThat(report.intake()).isNull();
        assertThat(report.confirmed()).extracting(StoredEdition::list).containsExactly("own/watch");
        assertThat(store.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.day()).isEqualTo(MONDAY);
            assertThat(edition.confirmed()).isEqualTo(MONDAY.plusDays(1));
        });
        publisher.at("/watch.csv", Publisher.marked("\"b\"", ELEVEN));
        update(MONDAY.plusDays(2));
        assertThat(store.editions()).hasSize(2);
    }

    @Test
    void theSameBytesSentAgainConfirmTheEditionToo() throws Exception {
        publisher.at("/watch.csv", Publisher.text(TEN));
        update(MONDAY);
        update(MONDAY.plusDays(5));
        assertThat(store.editions()).singleElement().satisfies(edition -> assertThat(edition.confirmed())
                .isEqualTo(MONDAY.plusDays(5)));
    }

    @Test
    void aDamagedStoreIsMendedByAskingForTheWhole() throws Exception {
        publisher.at("/watch.csv", Publisher.marked("\"a\"", TEN));
        update(MONDAY);
        try (var files = Files.list(store.folder().resolve("files"))) {
            Files.delete(files.findFirst().orElseThrow());
        }
        assertThat(store.verify()).isNotEmpty();
        update(MONDAY);
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void aServerThatIsBusyIsAskedAgain() throws Exception {
        AtomicInteger times = new AtomicInteger();
        publisher.at(
                "/watch.csv",
                exchange -> (times.incrementAndGet() < 3 ? Publisher.status(503) : Publisher.text(TEN)).give(exchange));
        assertThat(update(MONDAY).failure()).isNull();
        assertThat(publisher.asked()).hasSize(3);
        assertThat(store.editions()).hasSize(1);
    }

    @Test
    void aServerThatStaysBusyIsLeftAfterSomeAttempts() throws Exception {
        publisher.at("/watch.csv", Publisher.status(503));
        assertThat(update(MONDAY).failure()).contains("503").contains("try again");
        assertThat(publisher.asked()).hasSize(3);
    }

    @Test
    void aListThatIsGoneIsNotAskedForTwice() throws Exception {
        assertThat(update(MONDAY).failure()).contains("404").contains("card");
        assertThat(publisher.asked()).hasSize(1);
    }

    @Test
    void whatIsCutOffHangsOrIsTooLargeNeverReplacesWhatIsThere() throws Exception {
        publisher.at("/watch.csv", Publisher.text(TEN));
        update(MONDAY);
        String before = Files.readString(store.folder().resolve(ListStore.MANIFEST));

        publisher.at("/watch.csv", Publisher.cut(ELEVEN));
        assertThat(update(MONDAY.plusDays(1)).failure()).contains("the line broke");
        publisher.at("/watch.csv", publisher.hang(ELEVEN));
        assertThat(update(MONDAY.plusDays(1)).failure()).contains("no whole answer within 2 seconds");
        publisher.at("/watch.csv", Publisher.text(table(1000)));
        assertThat(update(MONDAY.plusDays(1)).failure()).contains("more than 10000 bytes");

        assertThat(Files.readString(store.folder().resolve(ListStore.MANIFEST))).isEqualTo(before);
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void aWebPageGarbageAndAnEmptyFileAreRefusedByTheirContent() throws Exception {
        publisher.at("/watch.csv", Publisher.text(TEN));
        update(MONDAY);
        for (String bad :
                List.of("<!DOCTYPE html><html><body>Sorry</body></html>", "\u0000\u0001garbage", "", "a,b\n1,2\n")) {
            publisher.at("/watch.csv", Publisher.text(bad));
            Intake.Result intake = update(MONDAY.plusDays(1)).intake();
            assertThat(intake).as(bad).isNotNull();
            assertThat(intake.whole()).as(bad).isFalse();
            assertThat(intake.problems().get(0).reason()).contains("watch.csv");
        }
        assertThat(store.editions()).hasSize(1);
    }

    @Test
    void aShrunkenListIsRefusedAndAskedForAgainNextTime() throws Exception {
        publisher.at("/watch.csv", Publisher.text(TEN));
        update(MONDAY);
        publisher.at("/watch.csv", Publisher.marked("\"small\"", table(5)));
        assertThat(update(MONDAY.plusDays(1)).intake())
                .satisfies(intake -> assertThat(intake.whole()).isFalse());
        // Had its mark been kept, the server would now say that nothing changed.
        assertThat(update(MONDAY.plusDays(2)).intake())
                .satisfies(intake -> assertThat(intake.whole()).isFalse());
        assertThat(store.editions()).hasSize(1);
        new Updater(store, LIMITS, MONDAY.plusDays(2), true).update(List.of(card("/watch.csv")));
        assertThat(store.editions()).hasSize(2);
    }

    @Test
    void redirectsAreFollowedButNotForEver() throws Exception {
        publisher.at("/watch.csv", Publisher.redirect("/there.csv"));
        publisher.at("/there.csv", Publisher.text(TEN));
        assertThat(update(MONDAY).failure()).isNull();
        publisher.at("/there.csv", Publisher.redirect("/watch.csv"));
        assertThat(update(MONDAY).failure()).contains("redirects more than 5 times");
    }

    @Test
    void aRedirectToAnotherSchemeOrAnotherOpenHostIsRefused() throws Exception {
        for (String location :
                List.of("https://127.0.0.1/x", "ftp://127.0.0.1/x", "http://example.org/x", "file:///etc/passwd", "")) {
            publisher.at("/watch.csv", Publisher.redirect(location));
            assertThat(update(MONDAY).failure()).as(location).isNotNull().doesNotContain("try again");
        }
    }

    @Test
    void anOpenAddressElsewhereIsNeverAsked() throws Exception {
        for (String url : List.of(
                "http://example.org/watch.csv",
                "ftp://127.0.0.1/watch.csv",
                "watch.csv",
                "https://user@example.org/")) {
            assertThat(new Updater(store, LIMITS, MONDAY, false)
                            .update(List.of(card(List.of(url))))
                            .get(0)
                            .failure())
                    .contains("not an https address");
        }
    }

    @Test
    void aListThatFailsCostsNoOtherListAnything() throws Exception {
        publisher.at("/watch.csv", Publisher.text(TEN));
        List<Updater.Report> reports =
                new Updater(store, LIMITS, MONDAY, false).update(List.of(card("/gone.csv"), card("/watch.csv")));
        assertThat(reports).extracting(report -> report.failure() == null).containsExactly(false, true);
        assertThat(store.editions()).hasSize(1);
    }

    @Test
    void ofASetOnlyWhatChangedIsSentAgain() throws Exception {
        ListCard two = card(List.of(publisher.url("/one.csv"), publisher.url("/two.csv")));
        publisher.at("/one.csv", Publisher.marked("\"1\"", TEN));
        publisher.at("/two.csv", Publisher.marked("\"2\"", TEN.replace("own/watch", "own/other")));
        ListCard other = new ListCard("own/other", "", "", "", two.urls(), "", Jurisdiction.POLICY, 1, 30, 20);
        assertThat(new Updater(store, LIMITS, MONDAY, false).update(List.of(two, other)))
                .hasSize(1);
        assertThat(store.editions()).hasSize(2);
        publisher.at("/two.csv", Publisher.marked("\"3\"", ELEVEN.replace("own/watch", "own/other")));
        new Updater(store, LIMITS, MONDAY.plusDays(1), false).update(List.of(two, other));
        assertThat(store.editions())
                .extracting(edition -> edition.list() + " " + edition.day() + " " + edition.confirmed())
                .containsExactly(
                        "own/other 2024-06-03 2024-06-03",
                        "own/other 2024-06-04 2024-06-04",
                        "own/watch 2024-06-03 2024-06-04");
    }

    @Test
    void aFileImportedByHandInBetweenIsNotTakenForThePublishers() throws Exception {
        publisher.at("/watch.csv", Publisher.marked("\"a\"", TEN));
        update(MONDAY);
        Path file = Files.writeString(folder.resolve("watch-2024-06-04.csv"), ELEVEN);
        store.take(ListFiles.in(file), Intake.Terms.on(MONDAY.plusDays(1)));
        update(MONDAY.plusDays(2));
        assertThat(store.editions())
                .extracting(edition -> edition.day() + " " + edition.entries())
                .containsExactly("2024-06-03 10", "2024-06-04 11", "2024-06-05 10");
    }

    private Updater.Report update(LocalDate today) throws IOException, InterruptedException {
        return new Updater(store, LIMITS, today, false)
                .update(List.of(card("/watch.csv")))
                .get(0);
    }

    private ListCard card(String path) {
        return card(List.of(publisher.url(path)));
    }

    private static ListCard card(List<String> urls) {
        return new ListCard("own/watch", "", "", "", urls, "", Jurisdiction.POLICY, 1, 30, 20);
    }

    private static String table(int entries) {
        String[] rows = new String[entries];
        Arrays.setAll(rows, i -> "own/watch," + i + ",ENTITY,Name " + i + "\n");
        return "list,id,type,name\n" + String.join("", rows);
    }
}
