package org.redflag.kb.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.model.ListEdition;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

class ListLibraryTest {

    private static final String OWN_HEADER =
            "list,id,type,name,aliases,weak_aliases,countries,addresses,programs,identifiers,"
                    + "listed_from,listed_to,license_requirement,license_policy,footnotes,citation,remarks\n";

    @TempDir
    Path folder;

    @Test
    void theBuiltInListsAreASampleAndSaySo() {
        ListLibrary library = ListLibrary.embedded();
        assertThat(library.problems()).isEmpty();
        assertThat(library.editions()).isNotEmpty().allMatch(ListEdition::sample);
        assertThat(library.parties()).hasSizeGreaterThan(300);
        Set<String> ids = new HashSet<>();
        for (ListedParty party : library.parties()) {
            assertThat(ids.add(party.list() + " " + party.id()))
                    .as("%s twice", party.id())
                    .isTrue();
        }
    }

    @Test
    void aRealEditionTakesThePlaceOfTheSampleOfTheSameListOnly() throws IOException {
        write("mine.csv", OWN_HEADER + "us-ofac/fse,1,INDIVIDUAL,Jane Fictitious,,,US,,NS-PLC,,2020-01-01,,,,,,\n");
        ListLibrary library = ListLibrary.embedded().with(folder);
        assertThat(library.parties()).anyMatch(party -> party.name().equals("Jane Fictitious"));
        assertThat(library.editions())
                .filteredOn(edition -> edition.list().equals("us-ofac/sdn"))
                .singleElement()
                .matches(ListEdition::sample);
        assertThat(library.digest()).isNotEqualTo(ListLibrary.embedded().digest());
    }

    @Test
    void aListThatShrankIsRefusedAndNeverSilentlyUsed() throws IOException {
        write("sdn.csv", OWN_HEADER + "us-ofac/sdn,1,ENTITY,Only One Ltd,,,RU,,RUSSIA-EO14024,,2020-01-01,,,,,,\n");
        assertThat(ListLibrary.embedded().with(folder).problems())
                .anyMatch(problem -> problem.check().contains("us-ofac/sdn"));
    }

    @Test
    void whatIsNoListIsAProblemAndNotSilence() throws IOException {
        write("sdn.csv", "<!DOCTYPE html><html><body>Service unavailable</body></html>");
        assertThat(ListLibrary.embedded().with(folder).problems())
                .anyMatch(problem -> problem.reason().contains("web page"));
        Files.writeString(folder.resolve("sdn.csv"), "");
        assertThat(ListLibrary.embedded().with(folder.resolve("sdn.csv")).problems())
                .isNotEmpty();
        assertThat(ListLibrary.embedded().with(folder.resolve("absent.csv")).problems())
                .isNotEmpty();
    }

    @Test
    void aColumnThatNobodyKnowsIsNews() throws IOException {
        write("mine.csv", OWN_HEADER.replace("remarks", "surprise") + "us-ofac/fse,1,INDIVIDUAL,Jane,,,,,,,,,,,,,x\n");
        assertThat(ListLibrary.embedded().with(folder).problems())
                .anyMatch(problem -> problem.reason().contains("surprise"));
    }

    @Test
    void readsOfacsSetWithRemarksThatGoOnInTheComments() throws IOException {
        write(
                "sdn.csv",
                "1001,\"FICTITIOUS SHIPPING LTD\",-0- ,\"SDGT] [IFSR\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                        + "\"SWIFT/BIC SABRRUMM; (Linked To: SOMEB\"\r\n"
                        + "1002,\"BLUE GULL\",\"vessel\",\"SDGT\",-0- ,\"9HA2\",\"Tanker\",-0- ,-0- ,\"Malta\",-0- ,"
                        + "\"Vessel Registration Identification IMO 9074729.\"\r\n\u001A");
        write("alt.csv", "1001,1,\"aka\",\"FICTITIOUS LINES\",-0- \r\n\u001A");
        write("add.csv", "1001,1,\"1 Harbour Road\",\"Dubai\",\"United Arab Emirates\",-0- \r\n\u001A");
        write("sdn_comments.csv", "1001,\"ODY).\"\r\n\u001A");
        List<PublishedFile> files = new ArrayList<>();
        for (String name : List.of("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv")) {
            files.add(new PublishedFile(name, Files.readAllBytes(folder.resolve(name))));
        }
        List<ListedParty> parties = new OfacLegacyFormat()
                .read(files).lists().stream()
                        .flatMap(list -> list.parties().stream())
                        .toList();
        ListedParty company =
                parties.stream().filter(p -> p.id().equals("1001")).findFirst().orElseThrow();
        assertThat(company.list()).isEqualTo("us-ofac/sdn");
        assertThat(company.programs()).containsExactlyInAnyOrder("SDGT", "IFSR");
        assertThat(company.names()).extracting(name -> name.name()).contains("FICTITIOUS LINES");
        assertThat(company.countries()).contains("AE");
        assertThat(company.remarks()).contains("Linked To: SOMEBODY");
        assertThat(company.identifiers()).extracting(id -> id.value()).contains("SABRRUMM");
        ListedParty ship =
                parties.stream().filter(p -> p.id().equals("1002")).findFirst().orElseThrow();
        assertThat(ship.type()).isEqualTo(ListedType.VESSEL);
        assertThat(ship.identifiers()).extracting(id -> id.value()).contains("9074729");
    }

    @Test
    void readsGzippedFilesAndRefusesOnesThatWouldTakeAllMemory() throws IOException {
        String text = OWN_HEADER + "us-ofac/fse,1,INDIVIDUAL,Jane Fictitious,,,US,,NS-PLC,,2020-01-01,,,,,,\n";
        Files.write(folder.resolve("mine.csv.gz"), gzip(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(ListLibrary.empty().with(folder).parties()).hasSize(1);
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 1200; i++) {
                out.write(zeros);
            }
        }
        Files.write(folder.resolve("mine.csv.gz"), bomb.toByteArray());
        assertThat(ListLibrary.empty().with(folder).problems()).isNotEmpty();
    }

    @Test
    void readsTheWholeConsolidatedScreeningList() {
        Path file = shared().resolve("data/lists/consolidated_2026-07-31.csv.gz");
        assumeThat(file)
                .as("the real list is not beside this checkout; skipped")
                .exists();
        ListLibrary library = ListLibrary.empty().with(file);
        assertThat(library.problems()).isEmpty();
        Map<String, Integer> counts = new HashMap<>();
        library.editions().forEach(edition -> counts.put(edition.list(), edition.entries()));
        assertThat(counts)
                .containsEntry("us-ofac/sdn", 19_181)
                .containsEntry("us-bis/entity-list", 3_420)
                .containsEntry("us-bis/denied-persons", 1_596)
                .containsEntry("us-bis/military-end-user", 70)
                .containsEntry("us-bis/unverified-list", 222)
                .containsEntry("us-ofac/ssi", 286)
                .containsEntry("us-ofac/cmic", 68)
                .containsEntry("us-ofac/ns-mbs", 51)
                .containsEntry("us-ofac/plc", 78)
                .containsEntry("us-ofac/capta", 1)
                .containsEntry("us-state/nonproliferation", 161)
                .containsEntry("us-state/itar-debarred", 787);
        assertThat(library.parties().stream().filter(party -> party.footnotes().contains("3")))
                .hasSize(771);
    }

    @Test
    void readsOfacsRealSet() throws IOException {
        Path lists = shared().resolve("data/lists");
        assumeThat(lists)
                .as("the real lists are not beside this checkout; skipped")
                .exists();
        for (String name : List.of(
                "sdn_2023-12-28.csv.gz",
                "alt_2023-12-28.csv.gz",
                "add_2023-12-28.csv.gz",
                "sdn_comments_2023-12-28.csv")) {
            Files.copy(lists.resolve(name), folder.resolve(name));
        }
        ListLibrary library = ListLibrary.empty().with(folder);
        assertThat(library.problems()).isEmpty();
        assertThat(library.parties()).hasSize(13_821);
    }

    private static Path shared() {
        String property = System.getProperty("redflag.shared");
        return property == null ? Path.of("..", "..", "shared") : Path.of(property);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
