package org.redflag.kb.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.kb.SharedData;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListEdition;

/** Real editions of the published lists, where they are at hand. */
class PublishedListsTest {

    @TempDir
    private Path folder;

    @Test
    void theScreeningListOfJuly2026IsReadCompletely() {
        ListLibrary library = ListLibrary.empty().with(SharedData.file("lists/consolidated_2026-07-31.csv.gz"));
        Map<String, Integer> entries = new TreeMap<>();
        for (ListEdition edition : library.editions()) {
            entries.put(edition.list(), edition.entries());
        }
        assertThat(entries)
                .containsEntry("us-bis/entity-list", 3420)
                .containsEntry("us-bis/denied-persons", 1596)
                .containsEntry("us-bis/military-end-user", 70)
                .containsEntry("us-bis/unverified-list", 222)
                .containsEntry("us-ofac/sdn", 19181)
                .containsEntry("us-ofac/ssi", 286)
                .containsEntry("us-ofac/cmic", 68)
                .containsEntry("us-ofac/ns-mbs", 51)
                .containsEntry("us-state/nonproliferation", 161)
                .containsEntry("us-state/itar-debarred", 787)
                .containsEntry("us-ofac/plc", 78)
                .containsEntry("us-ofac/capta", 1);
        assertThat(library.parties().stream()
                        .filter(party -> party.footnotes().contains("3"))
                        .count())
                .isEqualTo(771);
    }

    @Test
    void theSdnListOfDecember2023IsJoinedFromItsFourFiles() throws IOException {
        for (String name : new String[] {
            "sdn_2023-12-28.csv.gz", "alt_2023-12-28.csv.gz", "add_2023-12-28.csv.gz", "sdn_comments_2023-12-28.csv"
        }) {
            Files.copy(SharedData.file("lists/" + name), folder.resolve(name));
        }
        ListLibrary library = ListLibrary.empty().with(folder);
        assertThat(library.problems()).isEmpty();
        assertThat(library.parties()).hasSize(13821);
        Map<IdentifierType, Integer> identifiers = new TreeMap<>();
        library.parties()
                .forEach(party -> party.identifiers().forEach(id -> identifiers.merge(id.type(), 1, Integer::sum)));
        assertThat(identifiers.get(IdentifierType.IMO)).isGreaterThan(700);
        assertThat(identifiers.get(IdentifierType.BIC)).isGreaterThan(140);
        assertThat(identifiers.get(IdentifierType.LEI)).isGreaterThan(50);
        assertThat(identifiers.get(IdentifierType.PASSPORT)).isGreaterThan(2000);
        assertThat(identifiers.get(IdentifierType.INN)).isGreaterThan(1700);
        assertThat(identifiers.get(IdentifierType.CRYPTO_ADDRESS)).isGreaterThan(400);
    }

    @Test
    void aSampleOfTheScreeningListIsRefusedAsShrunken() {
        ListLibrary library = ListLibrary.empty().with(SharedData.file("lists/csl_sample_2019-12-03.csv"));
        assertThat(library.problems())
                .anySatisfy(problem -> assertThat(problem.check()).isEqualTo("us-ofac/sdn"))
                .anySatisfy(problem -> assertThat(problem.check()).isEqualTo("us-bis/entity-list"));
        assertThat(library.editions())
                .noneMatch(edition -> edition.list().equals("us-ofac/sdn"))
                .noneMatch(edition -> edition.list().equals("us-bis/entity-list"));
    }
}
