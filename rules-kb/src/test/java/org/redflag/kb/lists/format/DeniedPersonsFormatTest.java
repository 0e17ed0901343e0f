package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redflag.model.ListedParty;

class DeniedPersonsFormatTest {

    private static final String LIST = "us-bis/denied-persons";

    @Test
    void anOrderStandsFromItsEffectiveDayThroughTheDayItExpires() throws IOException {
        ListedParty party = Fixtures.entry(read(), LIST, "JOHN SAMPLE, 06/08/2023");
        assertThat(party.listedOn(LocalDate.of(2023, 6, 7))).isFalse();
        assertThat(party.listedOn(LocalDate.of(2023, 6, 8))).isTrue();
        assertThat(party.listedOn(LocalDate.of(2023, 12, 5))).isTrue();
        assertThat(party.listedOn(LocalDate.of(2023, 12, 6))).isFalse();
    }

    @Test
    void aStateWithoutACountryIsAmericanAndEveryAddressIsAnEntry() throws IOException {
        Reading reading = read();
        ListedParty first = Fixtures.entry(reading, LIST, "JOHN SAMPLE, 06/08/2023");
        assertThat(first.countries()).containsExactly("US");
        assertThat(first.addresses()).containsExactly("1 EXAMPLE LANE, RENO, NV, 89501");
        assertThat(first.citation()).isEqualTo("88 F.R. 38813 6/14/2023");
        ListedParty second = Fixtures.entry(reading, LIST, "JOHN SAMPLE, 06/08/2023 (2)");
        assertThat(second.countries()).containsExactly("CN");
        assertThat(second.listedTo()).isNull();
        assertThat(second.remarks()).contains("Non-standard");
    }

    @Test
    void aFileWithoutADayInItsNameIsAsOldAsItsNewestRow() throws IOException {
        assertThat(read().lists().get(0).edition().day()).isEqualTo(LocalDate.of(2023, 6, 15));
    }

    @Test
    void aNewColumnAWrongDayAnUnknownCountryAndACutOffRowAreRefused() throws IOException {
        String text = new String(Fixtures.bytes("dpl.txt"), StandardCharsets.UTF_8);
        assertRefused(text.replace("\"Action\"", "\"Aliases\""), "'aliases' is not known");
        assertRefused(text.replace("12/05/2023", "2023-12-05"), "dpl.txt line 2: '2023-12-05'");
        assertRefused(text.replace("PRC", "QQ"), "dpl.txt line 3: 'QQ'");
        assertRefused(text.substring(0, text.length() - 30), "fields where the header has 12");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> new DeniedPersonsFormat().read(List.of(Fixtures.file("dpl.txt", text))))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(message);
    }

    private static Reading read() throws IOException {
        PublishedFile file = Fixtures.file("dpl.txt");
        assertThat(new DeniedPersonsFormat().recognises(file)).isTrue();
        return new DeniedPersonsFormat().read(List.of(file));
    }
}
