package org.redflag.kb.lists.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.Fixtures;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.store.Intake.Outcome;
import org.redflag.kb.lists.store.Intake.Result;
import org.redflag.kb.lists.store.Intake.Terms;
import org.redflag.kb.lists.store.Intake.Verdict;
import org.redflag.model.NotScreened;

/** What a store takes in, and what it refuses. */
class IntakeTest extends StoreFixture {

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
}
