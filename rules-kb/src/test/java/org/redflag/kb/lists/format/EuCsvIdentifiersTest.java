package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;

class EuCsvIdentifiersTest {

    @Test
    void groupsOfDigitsAreOneNumberAndADayIsNone() {
        assertThat(read("passportnumber", "96 03 464086 (Russian passport number issued on 1.6.2003)"))
                .containsExactly(new Identifier(IdentifierType.PASSPORT, "9603464086", "RU"));
        assertThat(read("passportnumber", "issued on 15 March 2019 in 1.6.2003"))
                .isEmpty();
    }

    @Test
    void numbersOfSeveralKindsInOneCellKeepTheirKinds() {
        assertThat(read("idnumber", "13185231 INN: 5013045054 KPP: 504001001 OGRN: 1025001627859"))
                .contains(
                        Identifier.of(IdentifierType.NATIONAL_ID, "13185231"),
                        Identifier.of(IdentifierType.INN, "5013045054"),
                        Identifier.of(IdentifierType.OGRN, "1025001627859"))
                .noneMatch(identifier -> identifier.value().equals("504001001"));
    }

    @Test
    void aRussianNumberUnderAGeneralHeadingIsKnownByItsCheckDigits() {
        assertThat(read("taxnumber", "7707083893"))
                .containsExactlyInAnyOrder(
                        Identifier.of(IdentifierType.TAX_ID, "7707083893"),
                        Identifier.of(IdentifierType.INN, "7707083893"));
        assertThat(read("taxnumber", "7707083894")).containsExactly(Identifier.of(IdentifierType.TAX_ID, "7707083894"));
        assertThat(read("registrationnumber", "1027700132195"))
                .contains(Identifier.of(IdentifierType.OGRN, "1027700132195"));
    }

    @Test
    void whatIsNoBicIsKeptAsANumberOfNoKind() {
        assertThat(read("swiftbic", "PRMRRUMM and 5040942458"))
                .containsExactlyInAnyOrder(
                        Identifier.of(IdentifierType.BIC, "PRMRRUMM"),
                        Identifier.of(IdentifierType.OTHER, "5040942458"));
    }

    private static Set<Identifier> read(String column, String printed) {
        Draft draft = new Draft("eu/consolidated", "1");
        assertThat(EuCsvIdentifiers.read(column, printed, draft)).isEqualTo(!draft.identifiers.isEmpty());
        return draft.identifiers;
    }
}
