package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

class BisJsonFormatTest {

    private static final String ENTITY_LIST = "us-bis/entity-list";
    private static final String DENIED = "us-bis/denied-persons";

    @Test
    void anEntityKeepsNamesAddressesFootnotesAndItsOldestNotice() throws IOException {
        ListedParty party = Fixtures.entry(read("bis-entity-list.json"), ENTITY_LIST, "Brightpath Electronics, China");
        assertThat(party.names())
                .containsExactly(
                        new ListedName("Brightpath Electronics", ListedName.Kind.PRIMARY),
                        new ListedName("BPE", ListedName.Kind.ALIAS),
                        new ListedName("Brightpath Semiconductor", ListedName.Kind.ALIAS));
        assertThat(party.addresses()).hasSize(2);
        assertThat(party.countries()).containsExactlyInAnyOrder("CN", "HK");
        assertThat(party.footnotes()).containsExactly("3");
        assertThat(party.licenseRequirement()).startsWith("For all items");
        assertThat(party.citation()).isEqualTo("85 FR 34505, 6/5/20. 87 FR 62202, 10/13/22");
        assertThat(party.listedOn(LocalDate.of(2020, 6, 4))).isFalse();
        assertThat(party.listedOn(LocalDate.of(2020, 6, 5))).isTrue();
    }

    @Test
    void anAddressThatRanIntoTheLastAliasIsTakenOutOfItAndAGivenDayGoesFirst() throws IOException {
        ListedParty party = Fixtures.entry(read("bis-entity-list.json"), ENTITY_LIST, "Brightpath Electronics, Turkey");
        assertThat(party.names()).contains(new ListedName("B.P. Trading", ListedName.Kind.ALIAS));
        assertThat(party.addresses()).containsExactly("12 Beispiel Sok., Ankara, Turkey");
        assertThat(party.listedFrom()).isEqualTo(LocalDate.of(2022, 10, 11));
    }

    @Test
    void entriesOfOneNameHaveIdsOfTheirOwnAndASlipInADayCostsNoEntry() throws IOException {
        ListedParty party =
                Fixtures.entry(read("bis-entity-list.json"), ENTITY_LIST, "Brightpath Electronics, Turkey (2)");
        assertThat(party.listedFrom()).isNull();
    }

    @Test
    void anEntryCalledAddressListsTheAddress() throws IOException {
        ListedParty party = Fixtures.entry(read("bis-entity-list.json"), ENTITY_LIST, "Address 01, China");
        assertThat(party.type()).isEqualTo(ListedType.ADDRESS);
        assertThat(party.addresses()).singleElement().asString().contains("18 Sample Rd");
        assertThat(party.countries()).containsExactlyInAnyOrder("CN", "HK");
    }

    @Test
    void aDenialStandsOnTheDayItExpiresAndNotOnTheNext() throws IOException {
        Reading reading = read("bis-denied-persons.json");
        ListedParty party = Fixtures.entry(reading, DENIED, "JOHN SAMPLE, United States");
        assertThat(party.listedOn(LocalDate.of(2020, 6, 7))).isFalse();
        assertThat(party.listedOn(LocalDate.of(2020, 6, 8))).isTrue();
        assertThat(party.listedOn(LocalDate.of(2026, 10, 27))).isTrue();
        assertThat(party.listedOn(LocalDate.of(2026, 10, 28))).isFalse();
        assertThat(Fixtures.entry(reading, DENIED, "SAMPLE TRADING, France").listedTo())
                .isNull();
    }

    @Test
    void theEditionHasTheDayOfTheOfficialFileBeforeTheDayItWasRead() throws IOException {
        assertThat(read("bis-denied-persons.json").lists().get(0).edition().day())
                .isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(read("bis-entity-list.json").lists().get(0).edition().day()).isEqualTo(LocalDate.of(2026, 7, 9));
    }

    @Test
    void aNewFieldAFilledStatusAnUnknownListAndACountryNobodyKnowsAreRefused() throws IOException {
        assertRefused("\"status\": null", "\"risk_tier\": null, \"score\": \"9\"", "field 'score' is not known");
        assertRefused("\"status\": null", "\"status\": \"removed\"", "field 'status' is not known");
        assertRefused("bis-entity-list", "bis-other", "'bis-other' cannot stand in column 'list_id'");
        assertRefused("\"Turkey\"", "\"Ruritania\"", "line 17: 'Ruritania'");
    }

    @Test
    void aFileThatIsCutOffOrMissesEntriesIsRefusedWithThePlace() throws IOException {
        String text = text();
        assertThatThrownBy(() -> read("el.json", text.substring(0, text.length() / 2)))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining("el.json line 2")
                .hasMessageContaining("the JSON is broken");
        assertRefused("\"count\": 4", "\"count\": 5", "the file holds 4 entries");
        assertRefused("\"country\": \"Turkey\"", "\"name\": \"Turkey\"", "Duplicate");
    }

    private static void assertRefused(String from, String to, String message) throws IOException {
        String text = text().replace(from, to);
        assertThatThrownBy(() -> read("el.json", text))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(message);
    }

    private static String text() throws IOException {
        return new String(Fixtures.bytes("bis-entity-list.json"), StandardCharsets.UTF_8);
    }

    private static Reading read(String name) throws IOException {
        PublishedFile file = Fixtures.file(name);
        assertThat(new BisJsonFormat().recognises(file)).isTrue();
        return new BisJsonFormat().read(List.of(file));
    }

    private static Reading read(String name, String text) {
        return new BisJsonFormat().read(List.of(Fixtures.file(name, text)));
    }
}
