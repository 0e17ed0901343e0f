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
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

class TargetsCsvFormatTest {

    @Test
    void somebodyOnTwoListsStandsOnBoth() throws IOException {
        Reading reading = read();
        ListedParty party = Fixtures.entry(reading, "opensanctions/eu-sample-list-esl", "NK-1");
        assertThat(party.name()).isEqualTo("Ivan Primerov");
        assertThat(party.names()).hasSize(3);
        assertThat(party.countries()).containsExactly("RU");
        assertThat(party.programs()).containsExactlyInAnyOrder("EU-UKR", "US-RUS");
        assertThat(party.birthDates()).containsExactly("1972-11-26");
        assertThat(party.identifiers())
                .containsExactly(
                        Identifier.of(IdentifierType.INN, "500100732259"), Identifier.of(IdentifierType.OTHER, "X-77"));
        assertThat(Fixtures.entry(reading, "opensanctions/us-sample-list", "NK-1")
                        .addresses())
                .hasSize(2);
    }

    @Test
    void theDayOfTheCrawlerIsNotTheDayOfTheLaw() throws IOException {
        ListedParty party = Fixtures.entry(read(), "opensanctions/us-sample-list", "NK-1");
        assertThat(party.listedFrom()).isNull();
        assertThat(party.listedOn(LocalDate.of(2023, 4, 19))).isTrue();
    }

    @Test
    void aShipIsFoundByItsNumberAndTheEditionIsAsOldAsItsLastSight() throws IOException {
        Reading reading = read();
        ListedParty ship = Fixtures.entry(reading, "opensanctions/us-sample-list", "NK-2");
        assertThat(ship.type()).isEqualTo(ListedType.VESSEL);
        assertThat(ship.identifiers()).containsExactly(Identifier.of(IdentifierType.IMO, "9187629"));
        assertThat(reading.lists().get(0).edition().day()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void aNewColumnAnUnknownSchemaARowWithoutListAndACutOffFileAreRefused() throws IOException {
        String text = new String(Fixtures.bytes("targets.simple.csv"), StandardCharsets.UTF_8);
        assertRefused(text.replace("\"phones\"", "\"risk\""), "column 'risk' is not known");
        assertRefused(text.replace("\"Vessel\"", "\"Event\""), "line 3: 'Event'");
        assertRefused(text.replace("\"EU Sample List (ESL);US Sample List\"", "\"\""), "line 2: ''");
        assertRefused(text.substring(0, text.lastIndexOf(",\"2026-08-01")), "fields where the header has 16");
        assertRefused(text.substring(0, text.length() - 10), "the CSV is broken");
        assertRefused(text.substring(0, text.indexOf('\n')), "it lists nobody");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> new TargetsCsvFormat().read(List.of(Fixtures.file("targets.csv", text))))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(message);
    }

    private static Reading read() throws IOException {
        PublishedFile file = Fixtures.file("targets.simple.csv");
        assertThat(new TargetsCsvFormat().recognises(file)).isTrue();
        return new TargetsCsvFormat().read(List.of(file));
    }
}
