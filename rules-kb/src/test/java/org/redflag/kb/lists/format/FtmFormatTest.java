package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

class FtmFormatTest {

    private static final String LIST = "ftm/xx_sample";

    @Test
    void aPersonKeepsNamesOfEveryKindNumbersAndCountries() throws IOException {
        ListedParty party = Fixtures.entry(read(), LIST, "q-1");
        assertThat(party.type()).isEqualTo(ListedType.INDIVIDUAL);
        assertThat(party.names())
                .containsExactly(
                        new ListedName("Ivan Primerov", ListedName.Kind.PRIMARY),
                        new ListedName("Иван Примеров", ListedName.Kind.ALIAS),
                        new ListedName("I. Primer", ListedName.Kind.ALIAS),
                        new ListedName("Obraztsov", ListedName.Kind.FORMER),
                        new ListedName("Vanya", ListedName.Kind.WEAK_ALIAS));
        assertThat(party.countries()).containsExactly("RU");
        assertThat(party.identifiers())
                .containsExactlyInAnyOrder(
                        Identifier.of(IdentifierType.PASSPORT, "7012345"),
                        Identifier.of(IdentifierType.INN, "500100732259"));
        assertThat(party.birthDates()).containsExactly("1972-11-26");
        assertThat(party.remarks()).isEqualTo("Owns a villa.");
    }

    @Test
    void daysProgramsAndAuthorityComeFromTheSanction() throws IOException {
        ListedParty party = Fixtures.entry(read(), LIST, "q-1");
        assertThat(party.programs()).containsExactlyInAnyOrder("SAMPLE-1", "XX-SAMPLE");
        assertThat(party.citation()).isEqualTo("Sample Ministry");
        assertThat(party.listedOn(LocalDate.of(2022, 2, 27))).isFalse();
        assertThat(party.listedOn(LocalDate.of(2022, 2, 28))).isTrue();
        assertThat(party.listedOn(LocalDate.of(2024, 6, 30))).isTrue();
        assertThat(party.listedOn(LocalDate.of(2024, 7, 1))).isFalse();
    }

    @Test
    void somebodyStandsOnTheListsThatSanctionItAndNotOnThoseThatOnlyDescribeIt() throws IOException {
        Reading reading = read();
        assertThat(reading.lists())
                .extracting(LoadedList::list)
                .containsExactly("eu/consolidated", "ftm/xx_sample", "ftm/xx_sample-linked");
        ListedParty ship = Fixtures.entry(reading, "eu/consolidated", "v-1");
        assertThat(ship.identifiers()).containsExactly(Identifier.of(IdentifierType.IMO, "9187629"));
        assertThat(ship.listedFrom()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void whoIsOnlyMentionedIsKeptApartAndANumberOfNoStandardIsKept() throws IOException {
        ListedParty holding = Fixtures.entry(read(), "ftm/xx_sample-linked", "c-1");
        assertThat(holding.countries()).containsExactly("UA");
        assertThat(holding.identifiers())
                .containsExactlyInAnyOrder(
                        Identifier.of(IdentifierType.LEI, "5493001KJTIIGC8Y1R12"),
                        Identifier.of(IdentifierType.OTHER, "NOT A BIC"));
    }

    @Test
    void aWalletIsKnownByItsKey() throws IOException {
        ListedParty wallet = Fixtures.entry(read(), LIST, "w-1");
        assertThat(wallet.name()).isEqualTo("bc1qSampleKey");
        assertThat(wallet.identifiers()).containsExactly(Identifier.of(IdentifierType.CRYPTO_ADDRESS, "bc1qSampleKey"));
    }

    @Test
    void aSanctionOfSomebodyWhoIsNotThereIsAProblem() throws IOException {
        Reading reading = read(text().replace("\"entity\":[\"q-1\"]", "\"entity\":[\"q-9\"]"));
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.check())
                .contains("q-9"));
    }

    @Test
    void anUnknownSchemaPropertyOrFieldAWrongDayAndACutOffLineAreRefused() throws IOException {
        assertRefused(text().replace("\"Ownership\"", "\"Haunting\""), "line 4: 'Haunting'");
        assertRefused(text().replace("\"firstName\"", "\"shoeSize\""), "line 1: field 'shoeSize' is not known");
        assertRefused(text().replace("\"reason\"", "\"whim\""), "line 2: field 'whim' is not known");
        assertRefused(text().replace("\"caption\":\"owns\"", "\"mood\":\"owns\""), "line 4: field 'mood'");
        assertRefused(text().replace("2022-02-28", "28 II 2022"), "line 2: '[28 II 2022]'");
        assertRefused(text().substring(0, text().length() - 30), "line 7: the JSON is broken");
        assertRefused("\n", "it lists nobody");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableList.class).hasMessageContaining(message);
    }

    private static String text() throws IOException {
        return new String(Fixtures.bytes("entities.ftm.json"), StandardCharsets.UTF_8);
    }

    private static Reading read(String text) {
        return new FtmFormat().read(List.of(Fixtures.file("entities.ftm.json", text)));
    }

    private static Reading read() throws IOException {
        PublishedFile file = Fixtures.file("entities.ftm.json");
        assertThat(new FtmFormat().recognises(file)).isTrue();
        return new FtmFormat().read(List.of(file));
    }
}
