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

class MilitaryIntelligenceFormatTest {

    @Test
    void anAgencyHasItsDaysItsCountryAndItsAcronymAsAName() throws IOException {
        PublishedFile file = Fixtures.file("military-intelligence.csv");
        assertThat(new MilitaryIntelligenceFormat().recognises(file)).isTrue();
        ListedParty party = Fixtures.entry(
                new MilitaryIntelligenceFormat().read(List.of(file)),
                "us-bis/military-intelligence-end-user",
                "Bureau of Samples, CU");
        assertThat(party.names())
                .containsExactly(
                        new ListedName("Bureau of Samples", ListedName.Kind.PRIMARY),
                        new ListedName("BSM", ListedName.Kind.ALIAS),
                        new ListedName("Sample Bureau", ListedName.Kind.ALIAS));
        assertThat(party.countries()).containsExactly("CU");
        assertThat(party.listedOn(LocalDate.of(2021, 3, 15))).isFalse();
        assertThat(party.listedOn(LocalDate.of(2021, 3, 16))).isTrue();
        assertThat(party.listedOn(LocalDate.of(2024, 5, 31))).isTrue();
        assertThat(party.listedOn(LocalDate.of(2024, 6, 1))).isFalse();
    }

    @Test
    void aNewColumnAnotherProgramAndACutOffRowAreRefused() throws IOException {
        String text = new String(Fixtures.bytes("military-intelligence.csv"), StandardCharsets.UTF_8);
        assertRefused(text.replace("End date", "Until"), "column 'until' is not known");
        assertRefused(text.replaceFirst("US-BIS-MIEU", "US-BIS-OTHER"), "line 2: 'US-BIS-OTHER'");
        assertRefused(text.substring(0, text.length() - 80), "fields where the header has 9");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> new MilitaryIntelligenceFormat().read(List.of(Fixtures.file("mieu.csv", text))))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(message);
    }
}
