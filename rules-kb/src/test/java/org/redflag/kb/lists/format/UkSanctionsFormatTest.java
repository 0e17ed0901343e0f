package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedName.Kind;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

class UkSanctionsFormatTest {

    private static final String LIST = "uk/sanctions-list";

    private static Reading full;
    private static ListedParty person;

    @BeforeAll
    static void read() throws IOException {
        full = read(Fixtures.file("uk-full.csv"));
        person = Fixtures.entry(full, LIST, "RUS9001");
    }

    @Test
    void rowsOfOneDesignationAreOneEntryOfTheDayOfTheReport() {
        assertThat(full.lists()).singleElement().satisfies(list -> {
            assertThat(list.edition().day()).isEqualTo(LocalDate.of(2025, 8, 11));
            assertThat(list.parties()).hasSize(3);
        });
    }

    @Test
    void thePrimaryNameComesFirstWhereverItStands() {
        assertThat(person.names())
                .containsExactly(
                        new ListedName("Ilya FONARYOV", Kind.PRIMARY),
                        new ListedName("Ilya Petrovich FONAREV", Kind.ALIAS),
                        new ListedName("Илья Фонарев", Kind.ALIAS),
                        new ListedName("The Lamp", Kind.WEAK_ALIAS));
        assertThat(Fixtures.entry(full, LIST, "RUS9002").names()).contains(new ListedName("BEACON BANK", Kind.FORMER));
    }

    @Test
    void whatIsImposedStandsInTheRemarksAndTheRegimeAmongThePrograms() {
        assertThat(person.programs()).containsExactly("Russia");
        assertThat(person.remarks()).startsWith("Sanctions imposed: Asset freeze, Travel Ban\n");
        assertThat(Fixtures.entry(full, LIST, "RUS9002").remarks())
                .startsWith("Sanctions imposed: Trust Services Sanctions\n")
                .contains("Other information: Only services to trusts.");
    }

    @Test
    void anEntryIsListedFromTheDayOfItsDesignation() {
        assertThat(person.listedFrom()).isEqualTo(LocalDate.of(2022, 2, 24));
    }

    @Test
    void birthCountriesAddressesAndNumbersAreFoundInTheirColumns() {
        assertThat(person.birthDates()).containsExactly("1961", "03/02/1962");
        assertThat(person.countries()).containsExactlyInAnyOrder("RU", "CY");
        assertThat(person.addresses()).containsExactly("12 Lantern Street, Moscow, 119019, Russia");
        assertThat(person.identifiers()).containsExactly(Identifier.of(IdentifierType.PASSPORT, "701234567"));
        assertThat(Fixtures.entry(full, LIST, "RUS9002").identifiers())
                .contains(
                        new Identifier(IdentifierType.OGRN, "1027700000012", "RU"),
                        new Identifier(IdentifierType.INN, "7700000016", "RU"));
        ListedParty ship = Fixtures.entry(full, LIST, "RUS9003");
        assertThat(ship.type()).isEqualTo(ListedType.VESSEL);
        assertThat(ship.identifiers()).containsExactly(Identifier.of(IdentifierType.IMO, "9074729"));
        assertThat(ship.countries()).containsExactly("PA");
        assertThat(ship.remarks()).contains("Owner or operator: Beacon Shipping");
    }

    @Test
    void theSummaryIsReadFromASpreadsheetWhoseCellsRepeatToTheLastColumn() throws IOException {
        Reading summary = read(new PublishedFile("uk_2025-08-11.ods", ods(content())));
        assertThat(summary.lists()).singleElement().satisfies(list -> {
            assertThat(list.edition().day()).isEqualTo(LocalDate.of(2025, 8, 11));
            assertThat(list.parties()).hasSize(2);
        });
        ListedParty party = Fixtures.entry(summary, LIST, "RUS9001");
        assertThat(party.name()).isEqualTo("FONARYOV Ilya");
        assertThat(party.listedFrom()).isEqualTo(LocalDate.of(2022, 2, 24));
        assertThat(Fixtures.entry(summary, LIST, "RUS9002").name()).isEqualTo("LANTERN BANK");
        assertThat(Fixtures.entry(summary, LIST, "RUS9002").remarks())
                .isEqualTo("Sanctions imposed: Trust Services Sanctions\nDesignated by: UK");
    }

    @Test
    void aColumnValueOrDayNobodyKnowsStopsTheReader() throws IOException {
        assertRefused(text().replace("Website", "Fax"), "uk-full.csv line 2: column 'fax' is not known");
        assertRefused(text().replace(",Ship,", ",Submarine,"), "'Submarine' cannot stand in column 'Designation Type'");
        assertRefused(text().replace(",FKA,", ",Nom de guerre,"), "'Nom de guerre' cannot stand in column 'name type'");
        assertRefused(text().replace("Low quality", "Doubtful"), "cannot stand in column 'alias strength'");
        assertRefused(text().replace("10/12/2024", "soon"), "'soon' cannot stand in column 'date designated'");
        assertRefused(text().replace("RUS9003", ""), "cannot stand in column 'unique id'");
        assertRefused(text().replace("11-Aug-2025", "today"), "'today' cannot stand in column 'Report Date'");
    }

    @Test
    void aSpreadsheetThatIsBrokenOrAskingForMoreIsRefused() throws IOException {
        byte[] whole = ods(content());
        assertThatThrownBy(() -> read(new PublishedFile("uk.ods", Arrays.copyOf(whole, whole.length / 2))))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining("uk.ods");
        assertOdsRefused(
                content()
                        .replace(
                                "<office:document-content ",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                        + "<office:document-content "),
                "it declares a document type");
        assertOdsRefused(
                content()
                        .replace(
                                "<table:table-cell office:value-type",
                                "<table:table-cell table:number-columns-repeated" + "=\"2000\" office:value-type"),
                "more than 1024 columns");
        assertOdsRefused(content().replace("Type</text:p>", "Kind</text:p>"), "column 'kind' is not known");
        assertOdsRefused(
                content().replace("<table:table-cell />", "<table:table-cell><draw/></table:table-cell>"),
                "'draw' stands");
    }

    @Test
    void anEntryWithoutANameIsReportedAndTheOthersAreRead() throws IOException {
        Reading summary =
                read(new PublishedFile("uk.ods", ods(content().replace("FONARYOV <text:span>Ilya</text:span>", " "))));
        assertThat(summary.lists().get(0).parties()).hasSize(1);
        assertThat(summary.problems()).isEmpty();
        assertThat(summary.notes()).singleElement().satisfies(note -> assertThat(note)
                .startsWith("uk.ods line 2: RUS9001 of uk/sanctions-list has no name"));
    }

    @Test
    void anotherSpreadsheetIsNoUkList() throws IOException {
        byte[] other = ods(content().replace("Unique ID", "Dish"));
        assertThat(new UkSanctionsFormat().recognises(new PublishedFile("menu.ods", other)))
                .isFalse();
    }

    private static Reading read(PublishedFile file) {
        UkSanctionsFormat format = new UkSanctionsFormat();
        assertThat(format.recognises(file)).isTrue();
        return format.read(List.of(file));
    }

    private static String text() throws IOException {
        return new String(Fixtures.bytes("uk-full.csv"), StandardCharsets.UTF_8);
    }

    private static String content() throws IOException {
        return new String(Fixtures.bytes("uk-summary-content.xml"), StandardCharsets.UTF_8);
    }

    private static byte[] ods(String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void assertRefused(String text, String why) {
        assertThatThrownBy(() -> read(Fixtures.file("uk-full.csv", text)))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(why);
    }

    private static void assertOdsRefused(String content, String why) throws IOException {
        byte[] ods = ods(content);
        assertThatThrownBy(() -> read(new PublishedFile("uk.ods", ods)))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(why);
    }
}
