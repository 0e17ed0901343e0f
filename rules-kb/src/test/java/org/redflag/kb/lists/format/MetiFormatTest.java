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

class MetiFormatTest {

    @Test
    void concernsBecomeProgramsAndAJapaneseNameInParenthesesANameOfItsOwn() throws IOException {
        ListedParty party = Fixtures.entry(read(), MetiFormat.LIST, "jp-eul-1");
        assertThat(party.names())
                .containsExactly(
                        new ListedName("Sample Works", ListedName.Kind.PRIMARY),
                        new ListedName("見本製作所", ListedName.Kind.ALIAS),
                        new ListedName("Sample Alloys", ListedName.Kind.ALIAS));
        assertThat(party.programs())
                .containsExactlyInAnyOrder("JP-WMD-MISSILE", "JP-WMD-NUCLEAR", "JP-CONVENTIONAL-WEAPONS");
        assertThat(party.countries()).containsExactly("PK");
        assertThat(party.listedFrom()).isNull();
    }

    @Test
    void aNameThatRanIntoTheCountryIsKeptAsAName() throws IOException {
        ListedParty party = Fixtures.entry(read(), MetiFormat.LIST, "jp-eul-2");
        assertThat(party.countries()).containsExactly("CN");
        assertThat(party.names()).contains(new ListedName("Example Carbon Co., Ltd.", ListedName.Kind.ALIAS));
        assertThat(party.listedOn(LocalDate.of(2024, 1, 31))).isFalse();
        assertThat(party.listedOn(LocalDate.of(2024, 2, 1))).isTrue();
    }

    @Test
    void theEditionHasTheDayOfThePressRelease() throws IOException {
        assertThat(read().lists().get(0).edition().day()).isEqualTo(LocalDate.of(2025, 9, 29));
    }

    @Test
    void aNewFieldAnUnknownConcernAndACutOffFileAreRefused() throws IOException {
        String text = new String(Fixtures.bytes("meti-end-user-list.json"), StandardCharsets.UTF_8);
        assertRefused(text.replace("\"date_added\"", "\"date_removed\": \"x\", \"date_added\""), "'date_removed'");
        assertRefused(text.replace("化学 C", "化学 X"), "line 3: '大量破壊兵器等の懸念: 化学 X'");
        assertRefused(text.substring(0, text.length() - 40), "the JSON is broken");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> new MetiFormat().read(List.of(Fixtures.file("meti.json", text))))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(message);
    }

    private static Reading read() throws IOException {
        PublishedFile file = Fixtures.file("meti-end-user-list.json");
        assertThat(new MetiFormat().recognises(file)).isTrue();
        return new MetiFormat().read(List.of(file));
    }
}
