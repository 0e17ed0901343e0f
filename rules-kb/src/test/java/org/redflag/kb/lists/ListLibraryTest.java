package org.redflag.kb.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.kb.lists.format.Fixtures;
import org.redflag.model.ListEdition;
import org.redflag.model.ListedParty;

class ListLibraryTest {

    private static final String OWN = "list,id,type,name\nown/watch,1,ENTITY,Zavod Iskra\n";

    @TempDir
    private Path folder;

    @Test
    void aPathThatDoesNotExistIsAProblemThatNamesIt() {
        ListLibrary library = ListLibrary.embedded().with(folder.resolve("gone"));
        assertThat(library.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                .contains("gone")
                .contains("no such file or folder"));
        assertThat(library.parties()).isEqualTo(ListLibrary.embedded().parties());
    }

    @Test
    void aFolderWithoutAnyListIsAProblem() throws IOException {
        Files.writeString(folder.resolve("README.md"), "nothing here");
        assertThat(ListLibrary.empty().with(folder).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("no file in it is a list"));
    }

    @Test
    void anEditionIsNoPartBecauseItLacksWhoWasTakenOffTheListBefore() throws IOException {
        StringBuilder rows = new StringBuilder("list,id,type,name\n");
        long listed = ListLibrary.embedded().parties().stream()
                .filter(party -> party.list().equals("eu/annex-xlv") && party.listedOn(LocalDate.of(2026, 8, 14)))
                .peek(party -> rows.append("eu/annex-xlv," + party.id() + ",ENTITY," + party.name() + "\n"))
                .count();
        write("annex-2026-08-14.csv", rows.toString());
        ListLibrary library = ListLibrary.embedded().with(folder.resolve("annex-2026-08-14.csv"));
        assertThat(library.editions())
                .filteredOn(edition -> edition.list().equals("eu/annex-xlv"))
                .singleElement()
                .satisfies(edition -> {
                    assertThat(edition.sample()).isFalse();
                    assertThat(edition.entries()).isEqualTo((int) listed);
                });
    }

    @Test
    void aPublishersPartOfAListDoesNotTakeThePlaceOfTheFullerSample() throws IOException {
        write("part.csv", "list,id,type,name\nus-ofac/capta,15268,ENTITY,BANK OF KUNLUN CO LTD\n");
        ListLibrary library = ListLibrary.embedded().with(folder);
        assertThat(library.parties())
                .filteredOn(party -> party.list().equals("us-ofac/capta"))
                .extracting(ListedParty::id)
                .contains("15268", "17018");
        assertThat(library.editions())
                .filteredOn(edition -> edition.list().equals("us-ofac/capta"))
                .singleElement()
                .matches(ListEdition::sample);
        assertThat(library.notes()).anyMatch(note -> note.contains("us-ofac/capta"));
    }

    @Test
    void anEmptyFolderIsAProblem() {
        assertThat(ListLibrary.empty().with(folder).problems()).hasSize(1);
    }

    @Test
    void anEmptyZipIsAProblem() throws IOException {
        Path zip = Files.write(folder.resolve("lists.zip"), Fixtures.emptyZip());
        assertThat(ListLibrary.empty().with(zip).problems()).isNotEmpty();
        write("own.csv", OWN);
        assertThat(ListLibrary.empty().with(folder).problems()).isNotEmpty();
    }

    @Test
    void anEmptyFileAWebPageAndAnUnknownTableAreProblemsEvenBesideAGoodList() throws IOException {
        write("own.csv", OWN);
        for (String bad : List.of("", "<!DOCTYPE html>\n<html><body>503</body></html>", "Name,Surname\nA,B\n")) {
            write("sdn.csv", bad);
            ListLibrary library = ListLibrary.empty().with(folder);
            assertThat(library.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                    .contains("sdn.csv"));
            assertThat(library.parties()).hasSize(1);
        }
    }

    @Test
    void aBrokenGzipIsAProblem() throws IOException {
        byte[] whole = Fixtures.gzip(Fixtures.bytes("own.csv"));
        Files.write(folder.resolve("own.csv.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        ListLibrary library = ListLibrary.empty().with(folder);
        assertThat(library.problems()).isNotEmpty();
        assertThat(library.parties()).isEmpty();
    }

    @Test
    void aListThatShrankIsRefusedAndTheSampleStays() throws IOException {
        Files.write(folder.resolve("csl_2026-01-02.csv"), Fixtures.bytes("screening-list.csv"));
        ListLibrary library = ListLibrary.embedded().with(folder);
        assertThat(library.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.check()).isEqualTo("us-ofac/sdn");
                    assertThat(problem.reason()).contains("truncated or has shrunk");
                })
                .anySatisfy(problem -> assertThat(problem.check()).isEqualTo("us-bis/unverified-list"));
        assertThat(edition(library, "us-ofac/sdn").sample()).isTrue();
    }

    @Test
    void aColumnNobodyKnowsIsAProblem() throws IOException {
        Files.write(folder.resolve("csl.csv"), Fixtures.bytes("screening-list-with-a-new-column.csv"));
        assertThat(ListLibrary.empty().with(folder).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("risk_tier"));
    }

    @Test
    void ofTwoEditionsTheNewerIsUsedAndTheOlderIsNoted() throws IOException {
        write("watch_2024-01-01.csv", OWN);
        write("watch_2024-02-01.csv", OWN + "own/watch,2,ENTITY,Nordsee Energy\n");
        ListLibrary library = ListLibrary.empty().with(folder);
        assertThat(edition(library, "own/watch").day()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(library.parties()).hasSize(2);
        assertThat(library.problems()).isEmpty();
        assertThat(library.notes()).singleElement().asString().contains("watch_2024-01-01.csv");
    }

    @Test
    void aUsersOwnListStandsBesideTheSampleAndChangesTheDigest() throws IOException {
        write("own.csv", OWN);
        ListLibrary library = ListLibrary.embedded().with(folder.resolve("own.csv"));
        assertThat(library.problems()).isEmpty();
        assertThat(library.parties()).hasSize(ListLibrary.embedded().parties().size() + 1);
        assertThat(library.digest()).isNotEqualTo(ListLibrary.embedded().digest());
        assertThat(library.digest())
                .isEqualTo(
                        ListLibrary.embedded().with(folder.resolve("own.csv")).digest());
    }

    @Test
    void theListsThatShipAreSamplesAndSaySo() {
        assertThat(ListLibrary.embedded().problems()).isEmpty();
        assertThat(ListLibrary.embedded().editions())
                .hasSizeGreaterThan(10)
                .allSatisfy(edition -> assertThat(edition.sample()).isTrue());
    }

    @Test
    void everyEntryThatShipsHasAListANameAndASourceAndItsOwnNumber() {
        Set<String> cards = new HashSet<>();
        ListLibrary.cards().forEach(card -> cards.add(card.id()));
        Set<String> seen = new HashSet<>();
        for (ListedParty party : ListLibrary.embedded().parties()) {
            String id = party.list() + " " + party.id();
            assertThat(cards).as(id).contains(party.list());
            assertThat(party.name()).as(id).isNotBlank();
            // Treasury's lists carry their law in the program's tag.
            assertThat(party.citation() != null
                            || party.remarks() != null
                            || !party.programs().isEmpty())
                    .as("%s has a citation, a remark or a program", id)
                    .isTrue();
            assertThat(seen.add(id)).as("%s stands there once", id).isTrue();
        }
    }

    @Test
    void everyDayThatShipsIsPlausible() {
        for (ListedParty party : ListLibrary.embedded().parties()) {
            String id = party.list() + " " + party.id();
            if (party.listedFrom() != null) {
                assertThat(party.listedFrom()).as(id).isBetween(LocalDate.of(1986, 1, 1), LocalDate.of(2027, 1, 1));
            }
            if (party.listedFrom() != null && party.listedTo() != null) {
                assertThat(party.listedTo()).as(id).isAfter(party.listedFrom());
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static ListEdition edition(ListLibrary library, String list) {
        return library.editions().stream()
                .filter(edition -> edition.list().equals(list))
                .findFirst()
                .orElseThrow();
    }
}
