package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

class EuCsvFormatTest {

    private static final String FREEZES = "eu/consolidated";

    @Test
    void onlyAssetFreezesStandOnTheConsolidatedListAndEveryOtherAnnexIsAListOfItsOwn() throws IOException {
        Reading reading = read("eu-consolidated.csv");
        assertThat(names(reading, FREEZES)).containsExactly("Ivan Ivanovich PRIMEROV", "AO Primer");
        assertThat(names(reading, "eu/annex-iv")).containsExactly("Primer Works");
        assertThat(names(reading, "eu/annex-xlv")).containsExactly("Primer Bank");
        assertThat(names(reading, "eu/annex-xlii")).containsExactly("PRIMER SEA");
        assertThat(names(reading, "eu/765-2006-annex-v")).containsExactly("Primer Minsk");
    }

    @Test
    void anAnnexWithoutAnyRowIsThereAndEmptySoThatItCanBeMissed() throws IOException {
        assertThat(read("eu-consolidated.csv").lists()).anySatisfy(list -> {
            assertThat(list.list()).isEqualTo("eu/annex-xiv");
            assertThat(list.parties()).isEmpty();
        });
    }

    @Test
    void aPersonKeepsNamesOfEveryKindAndTheRussianOneBesideTheLatin() throws IOException {
        ListedParty party = Fixtures.entry(read("eu-consolidated.csv"), FREEZES, "32014R0269 I.PERSONS 1");
        assertThat(party.type()).isEqualTo(ListedType.INDIVIDUAL);
        assertThat(party.names())
                .containsExactly(
                        new ListedName("Ivan Ivanovich PRIMEROV", ListedName.Kind.PRIMARY),
                        new ListedName("Иван Иванович ПРИМЕРОВ", ListedName.Kind.ALIAS),
                        new ListedName("Ivan PRIMEROFF", ListedName.Kind.ALIAS),
                        new ListedName("Primerov; the Elder", ListedName.Kind.ALIAS),
                        new ListedName("Vanya", ListedName.Kind.WEAK_ALIAS),
                        new ListedName("OBRAZTSOV", ListedName.Kind.FORMER));
        assertThat(party.countries()).containsExactlyInAnyOrder("RU", "UA");
        assertThat(party.programs()).containsExactly("EU-UKR");
        assertThat(party.citation()).isEqualTo("Regulation (EU) No 269/2014, Annex I.PERSONS");
        assertThat(party.remarks()).isEqualTo("Owns a villa.");
    }

    @Test
    void numbersAreFoundAmongTheWordsAroundThem() throws IOException {
        Reading reading = read("eu-consolidated.csv");
        assertThat(Fixtures.entry(reading, FREEZES, "32014R0269 I.PERSONS 1").identifiers())
                .containsExactly(
                        new Identifier(IdentifierType.PASSPORT, "UZ6430184", "UA"),
                        Identifier.of(IdentifierType.PASSPORT, "0801547363"),
                        Identifier.of(IdentifierType.PASSPORT, "AA0193660"),
                        Identifier.of(IdentifierType.TAX_ID, "500100732259"),
                        Identifier.of(IdentifierType.INN, "500100732259"));
        assertThat(Fixtures.entry(reading, FREEZES, "32014R0269 I.ENTITIES 2").identifiers())
                .contains(
                        Identifier.of(IdentifierType.INN, "7707083893"),
                        Identifier.of(IdentifierType.OGRN, "1027700132195"),
                        Identifier.of(IdentifierType.BIC, "PRMRRUMM"),
                        Identifier.of(IdentifierType.LEI, "5493001KJTIIGC8Y1R12"));
    }

    @Test
    void anImoNumberIsAShipsOnlyWhereTheEntryIsAShip() throws IOException {
        Reading reading = read("eu-consolidated.csv");
        ListedParty ship = Fixtures.entry(reading, "eu/annex-xlii", "32014R0833 XLII 3");
        assertThat(ship.identifiers()).containsExactly(Identifier.of(IdentifierType.IMO, "9187629"));
        assertThat(ship.countries()).containsExactly("CM");
        assertThat(Fixtures.entry(reading, FREEZES, "32014R0269 I.ENTITIES 2").identifiers())
                .contains(Identifier.of(IdentifierType.OTHER, "5213962"));
    }

    @Test
    void everyPrintedFormOfADayIsUnderstoodAndADayToComeIsNotYetListed() throws IOException {
        Reading reading = read("eu-consolidated.csv");
        ListedParty bank = Fixtures.entry(reading, "eu/annex-xlv", "32014R0833 XLV.A 1");
        assertThat(bank.listedOn(LocalDate.of(2026, 11, 11))).isFalse();
        assertThat(bank.listedOn(LocalDate.of(2026, 11, 12))).isTrue();
        assertThat(Fixtures.entry(reading, FREEZES, "32014R0269 I.ENTITIES 2").listedFrom())
                .isEqualTo(LocalDate.of(2025, 8, 9));
        assertThat(Fixtures.entry(reading, "eu/annex-iv", "32014R0833 IV 7").listedFrom())
                .isEqualTo(LocalDate.of(2022, 2, 26));
        assertThat(Fixtures.entry(reading, "eu/annex-xlii", "32014R0833 XLII 3").listedFrom())
                .isEqualTo(LocalDate.of(2024, 6, 1));
    }

    @Test
    void aCountryNobodyKnowsIsKeptInTheRemarks() throws IOException {
        ListedParty party = Fixtures.entry(read("eu-consolidated.csv"), "eu/765-2006-annex-v", "32006R0765 V 3");
        assertThat(party.remarks()).isEqualTo("country: Atlantis");
        assertThat(party.citation()).isEqualTo("Regulation (EC) No 765/2006, Annex V");
    }

    @Test
    void anAmendmentAddsAndReplacesAndByItselfIsAProblem() throws IOException {
        assertThat(names(read("eu-amendment.csv", "eu-consolidated.csv"), "eu/annex-iv"))
                .containsExactly("Primer Works Renamed", "Primer Added");
        Reading alone = read("eu-amendment.csv");
        assertThat(alone.lists()).isEmpty();
        assertThat(alone.problems()).singleElement().satisfies(problem -> assertThat(problem.cure())
                .contains("consolidated file"));
    }

    @Test
    void aNewColumnAMeasureASchemaADayOrAnActNobodyKnowsAndACutOffRowAreRefused() throws IOException {
        String text = new String(Fixtures.bytes("eu-consolidated.csv"), StandardCharsets.UTF_8);
        assertRefused(text.replace(",ticker,", ",riskTier,"), "line 1: column 'risktier' is not known");
        assertRefused(text.replaceFirst("Export control", "Travel ban"), "line 4: 'Travel ban'");
        assertRefused(text.replace(",Vessel,", ",Airplane,"), "line 6: 'Airplane'");
        assertRefused(text.replace("12.11.2026", "31.11.2026"), "line 5: '31.11.2026'");
        assertRefused(text.replace("32006R0765", "765/2006"), "line 7: '765/2006'");
        assertRefused(text.substring(0, text.length() - 20), "fields where the header has 45");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> new EuCsvFormat().read(List.of(Fixtures.file("eu.csv", text))))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(message);
    }

    private static List<String> names(Reading reading, String list) {
        return reading.lists().stream()
                .filter(loaded -> loaded.list().equals(list))
                .flatMap(loaded -> loaded.parties().stream())
                .map(ListedParty::name)
                .toList();
    }

    private static Reading read(String... names) throws IOException {
        List<PublishedFile> files = new ArrayList<>();
        for (String name : names) {
            PublishedFile file = Fixtures.file(name);
            assertThat(new EuCsvFormat().recognises(file)).isTrue();
            files.add(file);
        }
        return new EuCsvFormat().read(files);
    }
}
