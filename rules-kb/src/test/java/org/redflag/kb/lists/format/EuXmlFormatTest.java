package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedName.Kind;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

class EuXmlFormatTest {

    private static final String LIST = "eu/consolidated";

    private static Reading reading;
    private static ListedParty person;
    private static ListedParty bank;

    @BeforeAll
    static void read() throws IOException {
        reading = read(Fixtures.file("eu.xml"));
        person = Fixtures.entry(reading, LIST, "EU.9001.11");
        bank = Fixtures.entry(reading, LIST, "EU.9002.12");
    }

    @Test
    void theEditionIsOfTheDayItWasGenerated() {
        assertThat(reading.lists()).singleElement().satisfies(list -> {
            assertThat(list.edition().day()).isEqualTo(LocalDate.of(2024, 5, 6));
            assertThat(list.parties()).hasSize(2);
        });
    }

    @Test
    void theFirstStrongNameIsThePrimaryOneAndOneThatIsNotStrongIsWeak() {
        assertThat(person.type()).isEqualTo(ListedType.INDIVIDUAL);
        assertThat(person.names())
                .containsExactly(
                        new ListedName("Ilya Petrovich Fonarev", Kind.PRIMARY),
                        new ListedName("Илья Фонарев", Kind.ALIAS),
                        new ListedName("The Lamp", Kind.WEAK_ALIAS));
    }

    @Test
    void anEntryIsListedFromItsDesignationOrTheFirstActThatSpeaksOfIt() {
        assertThat(bank.listedFrom()).isEqualTo(LocalDate.of(2022, 4, 8));
        assertThat(person.listedFrom()).isEqualTo(LocalDate.of(2022, 2, 25));
        assertThat(person.programs()).containsExactly("UKR");
        assertThat(person.citation()).isEqualTo("2023/1 (OJ L59)");
    }

    @Test
    void aBirthIsADayAMonthAYearOrSeveralYears() {
        assertThat(person.birthDates()).containsExactly("1961-02-03", "circa 1963", "1965", "1966", "1970-06");
    }

    @Test
    void numbersCountriesAndAddressesAreFound() {
        assertThat(person.identifiers()).containsExactly(new Identifier(IdentifierType.PASSPORT, "70 1234567", "RU"));
        assertThat(person.countries()).containsExactly("RU");
        assertThat(bank.addresses()).containsExactly("12 Lantern Street, 119019, Moscow, RUSSIAN FEDERATION");
        assertThat(bank.identifiers())
                .contains(
                        Identifier.of(IdentifierType.BIC, "LANTRUMM"),
                        new Identifier(IdentifierType.OGRN, "1027700000012", "RU"),
                        new Identifier(IdentifierType.INN, "7700000016", "RU"),
                        Identifier.of(IdentifierType.OTHER, "77-1"));
    }

    @Test
    void remarksKeepWhatHasNoFieldOfItsOwn() {
        assertThat(person.remarks())
                .contains("Function: Chair of Lantern Bank", "spelled so in his passport", "Keeps the accounts.")
                .contains("National passport 70 1234567 is known to be false", "United Nations no. XXi.001");
    }

    @Test
    void whatNobodyHasThoughtAboutStopsTheReader() throws IOException {
        assertRefused(
                text().replace("poBox=\"\"", "poBox=\"\" floor=\"2\""), "attribute 'floor' in 'address' is not known");
        assertRefused(
                text().replace("<contactInfo key=\"PHONE\" value=\"1\"/>", "<geo/>"),
                "eu.xml line 31: element 'geo' in 'address' is not known");
        assertRefused(
                text().replace("classificationCode=\"E\"", "classificationCode=\"V\""),
                "'V' cannot stand in column 'classificationCode'");
        assertRefused(
                text().replace("\"2022-04-08\"", "\"8.4.2022\""),
                "'8.4.2022' cannot stand in column 'designationDate'");
    }

    @Test
    void aFileThatBreaksOffOrHasADocumentTypeIsRefused() throws IOException {
        assertRefused(
                text().substring(0, text().indexOf("EU.9002")), "eu.xml line 26: the XML is broken or breaks off");
        assertRefused(
                text().replace("<export ", "<!DOCTYPE export [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><export "),
                "it declares a document type");
    }

    private static Reading read(PublishedFile file) {
        EuXmlFormat format = new EuXmlFormat();
        assertThat(format.recognises(file)).isTrue();
        return format.read(List.of(file));
    }

    private static String text() throws IOException {
        return new String(Fixtures.bytes("eu.xml"), StandardCharsets.UTF_8);
    }

    private static void assertRefused(String text, String why) {
        assertThatThrownBy(() -> read(Fixtures.file("eu.xml", text)))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(why);
    }
}
