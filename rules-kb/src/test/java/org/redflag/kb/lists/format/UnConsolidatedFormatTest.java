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

class UnConsolidatedFormatTest {

    private static final String LIST = "un/consolidated";

    private static Reading reading;
    private static ListedParty person;
    private static ListedParty entity;

    @BeforeAll
    static void read() throws IOException {
        reading = read(Fixtures.file("un.xml"));
        person = Fixtures.entry(reading, LIST, "XXi.001");
        entity = Fixtures.entry(reading, LIST, "XXe.002");
    }

    @Test
    void theEditionIsOfTheDayItWasGenerated() {
        assertThat(reading.lists()).singleElement().satisfies(list -> {
            assertThat(list.edition().day()).isEqualTo(LocalDate.of(2024, 5, 6));
            assertThat(list.parties()).hasSize(2);
        });
    }

    @Test
    void anEntryIsListedFromTheDayTheCommitteeListedIt() {
        assertThat(person.listedFrom()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(person.listedTo()).isNull();
        assertThat(person.type()).isEqualTo(ListedType.INDIVIDUAL);
        assertThat(person.programs()).containsExactly("Taliban");
    }

    @Test
    void namesComeInEveryScriptAndAsGoodAsTheListSays() {
        assertThat(person.names())
                .containsExactly(
                        new ListedName("TARIQ AL-MUSTANIR", Kind.PRIMARY),
                        new ListedName("طارق المستنير", Kind.ALIAS),
                        new ListedName("Tarik Mustanir", Kind.ALIAS),
                        new ListedName("Tareq Mustaneer", Kind.ALIAS),
                        new ListedName("Al-Katib", Kind.WEAK_ALIAS),
                        new ListedName("Tarik Nur", Kind.FORMER),
                        new ListedName("طارق نور", Kind.FORMER));
        assertThat(entity.names())
                .containsExactly(
                        new ListedName("LANTERN SHIPPING AGENCY", Kind.PRIMARY),
                        new ListedName("Lantern Lines (LL)", Kind.ALIAS),
                        new ListedName("Beacon Shipping", Kind.FORMER));
    }

    @Test
    void aDayOfBirthMayBeAYearOrASpanOfYears() {
        assertThat(person.birthDates()).containsExactly("1964-02-03", "circa 1963", "1965", "1966", "1967");
    }

    @Test
    void aNumberOutsideItsFieldStaysInTheRemarks() {
        assertThat(person.identifiers()).containsExactly(new Identifier(IdentifierType.PASSPORT, "zz 1234567", "PK"));
        assertThat(person.remarks())
                .contains("National Identification Number: card number 998877", "Title: Haji", "Designation: Treasurer")
                .contains("Nationality: former Soviet Union", "Keeps the accounts.");
    }

    @Test
    void countriesComeFromNationalityAndAddress() {
        assertThat(person.countries()).containsExactlyInAnyOrder("IR", "PK");
        assertThat(person.addresses()).containsExactly("1 Lantern Street, Quetta, Pakistan (previous)");
        assertThat(entity.countries()).containsExactly("KP");
        assertThat(entity.addresses()).isEmpty();
    }

    @Test
    void manyNamesInOneTextAreManyNames() {
        assertThat(UnNames.in("حسن غول (Hassan Ghul; Hassan Gul)"))
                .containsExactly("حسن غول", "Hassan Ghul", "Hassan Gul");
        assertThat(UnNames.in("M. Sabet b) M. J. Sabet; J. Sabet"))
                .containsExactly("M. Sabet", "M. J. Sabet", "J. Sabet");
        assertThat(UnNames.in("Front (F) (جبهة (original script); Jabhat)"))
                .containsExactly("Front (F)", "جبهة", "Jabhat");
    }

    @Test
    void anElementNobodyHasThoughtAboutStopsTheReader() throws IOException {
        assertRefused(
                text().replace("<SORT_KEY/>", "<MOTHERS_NAME>Zaynab</MOTHERS_NAME>"),
                "un.xml line 33: element 'MOTHERS_NAME' in 'INDIVIDUAL' is not known");
        assertRefused(
                text().replace("<TITLE>", "<TITLE lang=\"en\">"),
                "un.xml line 15: attribute 'lang' in 'TITLE' is not known");
        assertRefused(
                text().replace("<INDIVIDUALS>", "<INDIVIDUALS>stray"), "'stray' cannot stand in column 'INDIVIDUALS'");
    }

    @Test
    void aQualityNobodyKnowsStopsTheReader() throws IOException {
        assertRefused(
                text().replace("<QUALITY>Low", "<QUALITY>Fair"),
                "un.xml line 21: 'fair' cannot stand in column 'QUALITY'");
    }

    @Test
    void aListingDayThatIsNoneStopsTheReader() throws IOException {
        assertRefused(
                text().replace("2016-03-02", "2 March 2016"), "'2 March 2016' cannot stand in column 'LISTED_ON'");
    }

    @Test
    void aFileThatBreaksOffIsRefusedWhereItDoes() throws IOException {
        String text = text();
        assertRefused(text.substring(0, text.indexOf("<ENTITIES>")), "un.xml line 37: the XML is broken or breaks off");
        assertRefused(text.substring(0, text.indexOf("<SECOND_NAME>") + 20), "un.xml line 8: the XML is broken");
    }

    @Test
    void aFileWithADocumentTypeOrEntitiesIsRefused() throws IOException {
        String secret =
                "<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<CONSOLIDATED_LIST ";
        assertRefused(
                text().replace("<CONSOLIDATED_LIST ", secret).replace("<VALUE>Haji", "<VALUE>&x;"),
                "it declares a document type");
        assertRefused(text().replace("<VALUE>Haji", "<VALUE>&x;"), "un.xml line 15");
    }

    @Test
    void aFileThatNestsOrSwellsBeyondReasonIsRefused() throws IOException {
        assertRefused(
                text().replace("<VALUE>UN List</VALUE>", "<VALUE>".repeat(99) + "</VALUE>".repeat(99)),
                "elements are nested more than 64 deep");
        assertRefused(text().replace("Lantern Lines", "x".repeat(2_000_000)), "one text is longer than");
    }

    private static Reading read(PublishedFile file) {
        UnConsolidatedFormat format = new UnConsolidatedFormat();
        assertThat(format.recognises(file)).isTrue();
        return format.read(List.of(file));
    }

    private static String text() throws IOException {
        return new String(Fixtures.bytes("un.xml"), StandardCharsets.UTF_8);
    }

    private static void assertRefused(String text, String why) {
        assertThatThrownBy(() -> read(Fixtures.file("un.xml", text)))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(why);
    }
}
