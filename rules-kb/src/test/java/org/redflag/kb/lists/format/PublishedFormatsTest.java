package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redflag.kb.SharedData;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** Real editions in the formats of this package, where they are at hand. */
class PublishedFormatsTest {

    @Test
    void theEntityListOfJuly2026IsReadCompletely() {
        Reading reading = read("bis_entity_list_2026.json.gz");
        assertThat(entries(reading)).containsExactly(Map.entry("us-bis/entity-list", 3409));
        assertThat(parties(reading).filter(p -> p.type() == ListedType.ADDRESS)).hasSize(19);
        // Two citations give no day.
        assertThat(parties(reading).filter(p -> p.listedFrom() == null)).hasSize(2);
        assertThat(parties(reading).filter(p -> p.footnotes().contains("3"))).hasSizeGreaterThan(700);
        assertThat(parties(reading).map(ListedParty::id)).doesNotHaveDuplicates();
    }

    @Test
    void theMilitaryEndUserListOfJuly2026IsReadCompletely() {
        Reading reading = read("bis_meu_2026.json");
        assertThat(entries(reading)).containsExactly(Map.entry("us-bis/military-end-user", 70));
        assertThat(parties(reading)).allMatch(p -> p.listedFrom() != null);
    }

    @Test
    void theDeniedPersonsListOfApril2026IsReadCompletely() {
        Reading reading = read("bis_dpl_2026.json.gz");
        assertThat(entries(reading)).containsExactly(Map.entry("us-bis/denied-persons", 564));
        assertThat(parties(reading).filter(p -> p.listedTo() == null)).hasSize(53);
    }

    @Test
    void theDeniedPersonsListOfNovember2023IsReadCompletelyFromItsOriginal() {
        Reading reading = read("dpl_2023-11-30.txt.gz");
        assertThat(entries(reading)).containsExactly(Map.entry("us-bis/denied-persons", 665));
        assertThat(parties(reading).filter(p -> p.listedTo() == null)).hasSize(53);
        assertThat(parties(reading).map(ListedParty::id)).doesNotHaveDuplicates();
    }

    @Test
    void theMilitaryIntelligenceEndUsersAreReadCompletely() {
        Reading reading = read("bis_mieu_2026-07-27.csv");
        assertThat(entries(reading)).containsExactly(Map.entry("us-bis/military-intelligence-end-user", 13));
    }

    @Test
    void theEuAnnexesOfAugust2026AreReadCompletelyAndOnlyFreezesAreFreezes() {
        Reading reading = read("eu_consolidated_2026-08-14.csv.gz");
        Map<String, Integer> entries = entries(reading);
        assertThat(entries.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(8017);
        assertThat(entries)
                .containsEntry("eu/consolidated", 6199)
                .containsEntry("eu/annex-iv", 921)
                .containsEntry("eu/annex-xlii", 633)
                .containsEntry("eu/annex-xiv", 70)
                .containsEntry("eu/annex-xix", 14)
                .containsEntry("eu/annex-xlv", 12);
        assertThat(parties(reading).map(ListedParty::id)).doesNotHaveDuplicates();
        assertThat(parties(reading).filter(p -> p.list().equals("eu/annex-xlii")))
                .allMatch(p -> p.identifiers().stream().anyMatch(id -> id.type() == IdentifierType.IMO));
        Map<IdentifierType, Integer> identifiers = new TreeMap<>();
        parties(reading)
                .flatMap(p -> p.identifiers().stream())
                .forEach(id -> identifiers.merge(id.type(), 1, Integer::sum));
        assertThat(identifiers.get(IdentifierType.INN)).isGreaterThan(1500);
        assertThat(identifiers.get(IdentifierType.PASSPORT)).isGreaterThan(600);
    }

    @Test
    void theSpecialMeasuresOfAugust2026AreReadCompletelyAndEndedOnesHaveEnded() {
        Reading reading = read("fincen_311_2026-08-22.csv");
        assertThat(entries(reading))
                .containsExactly(Map.entry("us-fincen/311", 291), Map.entry("us-fincen/311-related", 199));
        assertThat(parties(reading)
                        .filter(p -> p.listedTo() != null)
                        .flatMap(p -> p.programs().stream())
                        .distinct())
                .hasSize(15);
    }

    @Test
    void theJapaneseEndUserListOfSeptember2025IsReadCompletely() {
        Reading reading = read("japan_meti_end_user_list_2025-09-29.json.gz");
        assertThat(entries(reading)).containsExactly(Map.entry("jp-meti/end-user-list", 835));
        assertThat(parties(reading)).allMatch(p -> !p.countries().isEmpty());
    }

    private static Reading read(String name) {
        ListFiles files = ListFiles.in(SharedData.file("lists/" + name));
        assertThat(files.problems()).isEmpty();
        ListFiles.Group group = files.groups().stream()
                .filter(g -> !g.files().isEmpty())
                .findFirst()
                .orElseThrow();
        Reading reading = group.format().read(group.files());
        assertThat(reading.problems()).isEmpty();
        return reading;
    }

    private static Map<String, Integer> entries(Reading reading) {
        Map<String, Integer> entries = new TreeMap<>();
        reading.lists().forEach(list -> entries.put(list.list(), list.edition().entries()));
        return entries;
    }

    private static Stream<ListedParty> parties(Reading reading) {
        return reading.lists().stream().flatMap(list -> list.parties().stream());
    }
}
