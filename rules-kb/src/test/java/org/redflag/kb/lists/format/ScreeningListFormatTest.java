package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

class ScreeningListFormatTest {

    private static Reading reading;

    @BeforeAll
    static void read() throws IOException {
        reading = new ScreeningListFormat().read(List.of(Fixtures.file("screening-list.csv")));
    }

    @Test
    void everyListGetsItsEntriesAndASecondHeaderIsNobody() {
        assertThat(reading.problems()).isEmpty();
        assertThat(count("us-bis/entity-list")).isEqualTo(2);
        assertThat(count("us-ofac/sdn")).isEqualTo(2);
        assertThat(count("us-bis/denied-persons")).isEqualTo(1);
        assertThat(count("us-state/nonproliferation")).isEqualTo(1);
    }

    @Test
    void aListWithoutAnyRowIsThereAndEmptySoThatItCanBeMissed() {
        assertThat(count("us-bis/unverified-list")).isZero();
        assertThat(count("us-state/itar-debarred")).isZero();
    }

    @Test
    void anEntityKeepsNamesCountriesFootnoteAndCitation() {
        ListedParty party = Fixtures.entry(reading, "us-bis/entity-list", "a1");
        assertThat(party.names())
                .containsExactly(
                        new ListedName("Brightpath Electronics", ListedName.Kind.PRIMARY),
                        new ListedName("BPE", ListedName.Kind.ALIAS),
                        new ListedName("Brightpath Semiconductor", ListedName.Kind.ALIAS));
        assertThat(party.countries()).containsExactlyInAnyOrder("CN", "HK");
        assertThat(party.footnotes()).containsExactly("3");
        assertThat(party.citation()).isEqualTo("87 FR 62186");
        assertThat(party.licensePolicy()).isEqualTo("Presumption of denial.");
        assertThat(party.listedFrom()).isEqualTo(LocalDate.of(2022, 10, 7));
    }

    @Test
    void anEntryCalledAddressListsTheAddress() {
        ListedParty party = Fixtures.entry(reading, "us-bis/entity-list", "a2");
        assertThat(party.type()).isEqualTo(ListedType.ADDRESS);
        assertThat(party.addresses()).singleElement().asString().contains("18 Sample Rd");
    }

    @Test
    void treasuryEntriesKeepTheirNumbersProgramsAndIdentifiers() {
        ListedParty person = Fixtures.entry(reading, "us-ofac/sdn", "90001");
        assertThat(person.type()).isEqualTo(ListedType.INDIVIDUAL);
        assertThat(person.programs()).containsExactlyInAnyOrder("RUSSIA-EO14024", "CYBER2");
        assertThat(person.birthDates()).containsExactly("1961-02-03");
        assertThat(person.identifiers())
                .contains(
                        new Identifier(IdentifierType.INN, "123456789012", "RU"),
                        new Identifier(IdentifierType.PASSPORT, "7012345", "RU"));
        ListedParty ship = Fixtures.entry(reading, "us-ofac/sdn", "90002");
        assertThat(ship.type()).isEqualTo(ListedType.VESSEL);
        assertThat(ship.countries()).containsExactly("PA");
        assertThat(ship.identifiers()).contains(Identifier.of(IdentifierType.IMO, "9187629"));
    }

    @Test
    void aDenialStandsThroughThePrintedEndAndNotTheDayAfter() {
        ListedParty party = Fixtures.entry(reading, "us-bis/denied-persons", "a5");
        assertThat(party.listedOn(LocalDate.of(2020, 10, 13))).isTrue();
        assertThat(party.listedOn(LocalDate.of(2020, 10, 14))).isFalse();
    }

    @Test
    void aColumnNobodyKnowsStopsTheReaderAndIsNamed() throws IOException {
        PublishedFile file = Fixtures.file("screening-list-with-a-new-column.csv");
        assertThatThrownBy(() -> new ScreeningListFormat().read(List.of(file)))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining("'risk_tier'")
                .hasMessageContaining("line 1");
    }

    @Test
    void aSourceNobodyKnowsIsAProblemAndTheOthersAreRead() throws IOException {
        String text = new String(Fixtures.bytes("screening-list.csv"), StandardCharsets.UTF_8);
        Reading other = new ScreeningListFormat()
                .read(List.of(Fixtures.file("csl.csv", text.replace("(ISN) - State", "(XYZ) - State"))));
        assertThat(other.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                .contains("(XYZ)"));
        assertThat(other.lists()).anySatisfy(list -> {
            assertThat(list.list()).isEqualTo("us-ofac/sdn");
            assertThat(list.parties()).hasSize(2);
        });
    }

    @Test
    void aRowThatEndsTooEarlyStopsTheReader() throws IOException {
        String text = new String(Fixtures.bytes("screening-list.csv"), StandardCharsets.UTF_8);
        PublishedFile cut = Fixtures.file("csl.csv", text.substring(0, text.length() - 40));
        assertThatThrownBy(() -> new ScreeningListFormat().read(List.of(cut)))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining("fields where the header has 29");
    }

    private static int count(String list) {
        return reading.lists().stream()
                .filter(loaded -> loaded.list().equals(list))
                .mapToInt(loaded -> loaded.parties().size())
                .sum();
    }
}
