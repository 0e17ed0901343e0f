package org.redflag.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redflag.model.io.TransactionReader;

class ValidatorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"DEUTDEFF", "ABCDKG22XXX"})
    void acceptsABicWhoseFifthAndSixthCharactersAreACountry(String bic) {
        assertThat(Bic.isValid(bic)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEUTD3FF", "DEUTDEF", "DEUTDEFFX", "DEUTZZFF", ""})
    void refusesWhatIsNoBic(String bic) {
        assertThat(Bic.isValid(bic)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB82WEST12345698765432",
                "DE89370400440532013000",
                "TR330006100519786457841326",
                "AE070331234567890123456",
                "KZ86125KZT5004100100",
                "RU0204452560040702810412345678901"
            })
    void acceptsAnIbanWithTheRightLengthAndCheckDigits(String iban) {
        assertThat(Iban.isValid(iban)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB82WEST12345698765433", "DE8937040044053201300", "XX"})
    void refusesAnIbanWithAWrongCheckDigitOrLength(String iban) {
        assertThat(Iban.isValid(iban)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970", "1970-12", "1970-12-31", " 2001-02-28 "})
    void acceptsABirthDateAsFarAsItIsKnown(String birthDate) {
        assertThat(BirthDate.normalise("birthDate", birthDate)).isEqualTo(birthDate.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"70", "1970-13", "1970-02-30", "31.12.1970", "1970-1", "3970", "1970-12-31-01"})
    void refusesABirthDateThatIsNone(String birthDate) {
        assertThatThrownBy(() -> BirthDate.normalise("birthDate", birthDate))
                .isInstanceOf(InvalidFact.class)
                .hasMessageContaining("1970-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5493001KJTIIGC8Y1R12", "529900T8BM49AURSDO55", "HWUPKR0MPOU8FGXBT394"})
    void acceptsAnLeiWithItsCheckDigits(String lei) {
        assertThat(Lei.isValid(lei)).isTrue();
    }

    @Test
    void refusesAnLeiWithAWrongCheckDigit() {
        assertThat(Lei.isValid("5493001KJTIIGC8Y1R17")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9074729", "9319466", "9187629"})
    void acceptsTheNumbersOfRealShips(String imo) {
        assertThat(ImoNumber.isValid(imo)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9074728", "1234567", "907472", "90747290"})
    void refusesAnImoNumberOfNoShip(String imo) {
        assertThat(ImoNumber.isValid(imo)).isFalse();
    }

    @Test
    void keepsAnImoNumberWithAWrongCheckDigitBecauseItIsARedFlagOfItsOwn() {
        assertThat(Identifier.of(IdentifierType.IMO, "IMO 9074728").value()).isEqualTo("9074728");
    }

    @ParameterizedTest
    @CsvSource({"2208.30.3030,2208303030", "848210,848210", "8542.31,854231", "0101 21,010121"})
    void readsTariffCodesWithAndWithoutPoints(String written, String digits) {
        assertThat(HsCode.normalise(written)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8482", "000101", "980000", "770000", "84821O", "84821012345"})
    void refusesWhatIsNoTariffCode(String code) {
        assertThatThrownBy(() -> HsCode.normalise(code))
                .isInstanceOf(InvalidFact.class)
                .hasMessageContaining(code)
                .hasMessageContaining("6 to 10 digits");
    }

    @ParameterizedTest
    @CsvSource({"3a001.A.2,3A001.a.2", "EAR99,EAR99", "ear99,EAR99", "5A992.c,5A992.c", "9A610,9A610", "usml,USML"})
    void readsEccnsInAnyCase(String written, String eccn) {
        assertThat(Eccn.normalise(written)).isEqualTo(eccn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NLR", "nlr", "N/A"})
    void anItemKeepsApartWhatStandsWhereItsEccnBelongs(String placeholder) {
        Item item = TransactionReader.read(Map.of("id", "1", "date", "2025-02-03", "item", Map.of("eccn", placeholder)))
                .items()
                .get(0);
        assertThat(item.eccn()).isNull();
        assertThat(item.eccnPlaceholder()).isEqualTo(placeholder);
        assertThat(item.onCommerceControlList()).isFalse();
    }

    @Test
    void anEccnIsReadDownToItsParagraph() {
        assertThat(Eccn.entry("3A001.a.2")).isEqualTo("3A001");
        assertThat(Eccn.paragraph("3A001.a.2")).isEqualTo("a.2");
        assertThat(Eccn.paragraph("3A001")).isEmpty();
        assertThat(Eccn.militaryOrSpaceSeries("9A610.x")).isTrue();
        assertThat(Eccn.militaryOrSpaceSeries("9E515")).isTrue();
        assertThat(Eccn.militaryOrSpaceSeries("3A515")).isFalse();
        assertThat(Eccn.militaryOrSpaceSeries(Eccn.USML)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3A", "3A99", "NLR", "N/A", "3F001", "3A001.", "3A001..a"})
    void refusesWhatIsNoEccn(String eccn) {
        assertThatThrownBy(() -> Eccn.normalise(eccn))
                .isInstanceOf(InvalidFact.class)
                .hasMessageContaining(eccn);
    }

    @ParameterizedTest
    @CsvSource({"el,GR", "UK,GB", "XI,GB", "kg,KG", "XK,XK"})
    void knowsTheOtherCodesThatFilesCarryForACountry(String written, String code) {
        assertThat(Country.normalise("country", written)).isEqualTo(code);
    }

    @Test
    void refusesACountryThatIsNone() {
        assertThatThrownBy(() -> Country.normalise("country", "China"))
                .hasMessage("'China' is not a valid country; write the two letters of ISO 3166-1, such as KG");
    }

    @Test
    void aBankTakesItsNameAndCountryFromItsBic() {
        Bank bank = new Bank(BankRole.BENEFICIARY_BANK, null, "deutdeff", null, null, null, null, null, null, null);
        assertThat(bank.name()).isEqualTo("DEUTDEFF");
        assertThat(bank.country()).isEqualTo("DE");
        assertThat(bank.identifiers()).containsExactly(Identifier.of(IdentifierType.BIC, "DEUTDEFF"));
    }

    @Test
    void aBicWithItsBranchIsTheSameInstitution() {
        assertThat(Identifier.of(IdentifierType.BIC, "DEUTDEFFXXX")
                        .sameAs(Identifier.of(IdentifierType.BIC, "DEUTDEFF")))
                .isTrue();
    }

    @Test
    void anOwnersRangeMustBeARange() {
        assertThatThrownBy(() -> new Owner(
                        "O", null, null, null, Share.percent(60), Share.percent(40), Control.NONE, null, null, null))
                .isInstanceOf(InvalidFact.class);
        assertThatThrownBy(() -> Owner.of("O", null, "101")).hasMessageContaining("percentage from 0 to 100");
    }

    @Test
    void aNameOfAMegabyteIsNoName() {
        assertThatThrownBy(() -> Party.of(PartyRole.PURCHASER, "A ".repeat(5_000), "KG"))
                .isInstanceOf(InvalidFact.class);
        assertThatThrownBy(() -> Party.of(PartyRole.PURCHASER, "A ".repeat(300), "KG"))
                .hasMessageContaining("at most 500 characters");
    }

    @Test
    void collectionsAreCopiedOnTheWayIn() {
        List<String> aliases = new java.util.ArrayList<>(List.of("B"));
        Owner owner = new Owner("A", null, aliases, null, null, null, Control.NONE, null, null, null);
        aliases.add("C");
        assertThat(owner.alsoKnownAs()).containsExactly("B");
    }
}
