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

class FincenFormatTest {

    private static final String LIST = "us-fincen/311";

    @Test
    void aBankUnderAMeasureKeepsItsNamesWithoutTheSignsOfFootnotes() throws IOException {
        ListedParty bank = Fixtures.entry(read(), LIST, "Sample Bank: Sample Bank");
        assertThat(bank.names())
                .containsExactly(
                        new ListedName("Sample Bank", ListedName.Kind.PRIMARY),
                        new ListedName("Sample Bank AS", ListedName.Kind.ALIAS),
                        new ListedName("SB", ListedName.Kind.ALIAS));
        assertThat(bank.countries()).containsExactly("LV");
        assertThat(bank.programs()).containsExactly("Sample Bank");
        assertThat(bank.identifiers()).containsExactly(Identifier.of(IdentifierType.REGISTRATION, "31000289206987"));
        assertThat(bank.listedTo()).isNull();
    }

    @Test
    void aSubsidiaryIsUnderTheMeasureAndAnOwnerIsOnlyRelated() throws IOException {
        Reading reading = read();
        assertThat(Fixtures.entry(reading, LIST, "Sample Bank: Sample Leasing").type())
                .isEqualTo(ListedType.ENTITY);
        assertThat(Fixtures.entry(reading, "us-fincen/311-related", "Sample Bank: Jan Sample")
                        .type())
                .isEqualTo(ListedType.INDIVIDUAL);
    }

    @Test
    void aMeasureThatWasRepealedStoodUntilTheDayBefore() throws IOException {
        ListedParty bank = Fixtures.entry(read(), LIST, "VEF Banka: VEF Banka");
        assertThat(bank.listedOn(LocalDate.of(2011, 7, 31))).isTrue();
        assertThat(bank.listedOn(LocalDate.of(2011, 8, 1))).isFalse();
    }

    @Test
    void aNewColumnAnUnknownRelationshipTypeOrCountryAndACutOffRowAreRefused() throws IOException {
        String text = new String(Fixtures.bytes("fincen-311.csv"), StandardCharsets.UTF_8);
        assertRefused(text.replace("Topics", "Status"), "column 'status' is not known");
        assertRefused(text.replace("owner,", "branch,"), "line 4: 'branch'");
        assertRefused(text.replace("owner,Person", "owner,Trust"), "line 4: 'Trust'");
        assertRefused(text.replace("VEF Banka,,Latvia", "VEF Banka,,Ruritania"), "line 5: 'Ruritania'");
        assertRefused(text.substring(0, text.length() - 32), "fields where the header has 11");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> new FincenFormat().read(List.of(Fixtures.file("311.csv", text))))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(message);
    }

    private static Reading read() throws IOException {
        PublishedFile file = Fixtures.file("fincen-311.csv");
        assertThat(new FincenFormat().recognises(file)).isTrue();
        return new FincenFormat().read(List.of(file));
    }
}
