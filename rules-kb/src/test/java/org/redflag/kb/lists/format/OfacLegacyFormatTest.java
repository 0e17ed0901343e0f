package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

class OfacLegacyFormatTest {

    private static final String SDN = "us-ofac/sdn";

    private static Reading reading;

    @BeforeAll
    static void read() throws IOException {
        reading = new OfacLegacyFormat().read(Fixtures.ofac());
    }

    @Test
    void theFourFilesAreOneListOfTheDayInTheirName() {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lists()).singleElement().satisfies(list -> {
            assertThat(list.list()).isEqualTo(SDN);
            assertThat(list.parties()).hasSize(4);
            assertThat(list.edition().day()).isEqualTo(LocalDate.of(2024, 5, 6));
        });
    }

    @Test
    void remarksCutInsideAWordGoOnInTheComments() {
        ListedParty person = Fixtures.entry(reading, SDN, "90001");
        assertThat(person.remarks()).endsWith("Linked To: ZAVOD ISKRA; Linked To: ISKRA BANK; Gender Male.");
    }

    @Test
    void remarksGiveBirthCountryIdentifiersAndWeakAliases() {
        ListedParty person = Fixtures.entry(reading, SDN, "90001");
        assertThat(person.type()).isEqualTo(ListedType.INDIVIDUAL);
        assertThat(person.birthDates()).containsExactly("03 Feb 1961", "1962");
        assertThat(person.countries()).containsExactly("RU");
        assertThat(person.programs()).containsExactlyInAnyOrder("RUSSIA-EO14024", "CYBER2");
        assertThat(person.names()).contains(new ListedName("PETYA", ListedName.Kind.WEAK_ALIAS));
        assertThat(person.identifiers())
                .contains(
                        new Identifier(IdentifierType.PASSPORT, "7012345", "RU"),
                        new Identifier(IdentifierType.INN, "123456789012", "RU"));
        assertThat(person.addresses()).isEmpty();
    }

    @Test
    void aShipHasItsNumberCallSignFlagAndWarning() {
        ListedParty ship = Fixtures.entry(reading, SDN, "90002");
        assertThat(ship.type()).isEqualTo(ListedType.VESSEL);
        assertThat(ship.identifiers())
                .contains(
                        Identifier.of(IdentifierType.IMO, "9187629"), Identifier.of(IdentifierType.CALL_SIGN, "V7AB1"));
        assertThat(ship.countries()).containsExactly("PA");
        assertThat(ship.secondarySanctionsRisk()).isTrue();
    }

    @Test
    void aBankHasItsBicLeiRegisterNumberAndFormerName() {
        ListedParty bank = Fixtures.entry(reading, SDN, "90003");
        assertThat(bank.identifiers())
                .contains(
                        Identifier.of(IdentifierType.BIC, "ISKRRUMM"),
                        Identifier.of(IdentifierType.LEI, "5493001KJTIIGC8Y1R12"),
                        new Identifier(IdentifierType.OGRN, "1027700132195", "RU"));
        assertThat(bank.names())
                .containsExactly(
                        new ListedName("ISKRA BANK", ListedName.Kind.PRIMARY),
                        new ListedName("SPARK BANK", ListedName.Kind.FORMER),
                        new ListedName("NOVAYA ISKRA", ListedName.Kind.ALIAS));
        assertThat(bank.addresses()).containsExactly("1 Example Street, Moscow 101000, Russia");
    }

    @Test
    void aPrimaryFileAloneNamesEverybodyAndSaysWhatIsMissing() throws IOException {
        Reading alone = new OfacLegacyFormat().read(List.of(Fixtures.file(Fixtures.OFAC + "sdn.csv")));
        assertThat(alone.lists()).singleElement().satisfies(list -> assertThat(list.parties())
                .hasSize(4));
        assertThat(alone.problems()).hasSize(2);
    }

    @Test
    void aliasesWithoutTheirListAreAProblem() throws IOException {
        Reading alone = new OfacLegacyFormat().read(List.of(Fixtures.file(Fixtures.OFAC + "alt.csv")));
        assertThat(alone.lists()).isEmpty();
        assertThat(alone.problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                .contains("alt.csv"));
    }

    @Test
    void commentsThatOutlivedTheirEntryDoNoHarm() throws IOException {
        String comments = new String(Fixtures.bytes(Fixtures.OFAC + "sdn_comments.csv"), StandardCharsets.UTF_8);
        List<PublishedFile> files = new ArrayList<>(Fixtures.ofac().subList(0, 3));
        files.add(Fixtures.file("sdn_comments.csv", "17,\"K; Gender Male.\"\r\n" + comments));
        Reading stale = new OfacLegacyFormat().read(files);
        assertThat(stale.problems()).isEmpty();
        assertThat(Fixtures.entry(stale, SDN, "90001").remarks()).contains("Linked To: ZAVOD ISKRA;");
    }

    @Test
    void aLineWithTooFewFieldsStopsTheReader() {
        PublishedFile cut = Fixtures.file(
                "sdn.csv", "36,\"A\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n37,\"B\",-0- \r\n");
        assertThatThrownBy(() -> new OfacLegacyFormat().read(List.of(cut)))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining("sdn.csv line 2");
    }
}
