package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redflag.kb.SharedData;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedName.Kind;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.NotScreened;

class OfacAdvancedFormatTest {

    private static final String SDN = "us-ofac/sdn";

    private static Reading reading;
    private static ListedParty person;
    private static ListedParty bank;
    private static ListedParty vessel;

    @BeforeAll
    static void read() throws IOException {
        reading = read(Fixtures.file("ofac-advanced.xml"));
        person = Fixtures.entry(reading, SDN, "90001");
        bank = Fixtures.entry(reading, SDN, "90002");
        vessel = Fixtures.entry(reading, SDN, "90003");
    }

    @Test
    void theSdnFileIsTheSdnListAndNothingElse() {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lists()).singleElement().satisfies(list -> {
            assertThat(list.list()).isEqualTo(SDN);
            assertThat(list.edition().day()).isEqualTo(LocalDate.of(2024, 5, 6));
            assertThat(list.parties()).hasSize(4);
        });
    }

    @Test
    void namesAreWrittenAsOfacPrintsThemInEveryScript() {
        assertThat(person.names())
                .containsExactly(
                        new ListedName("FONAREV, Ilya Petrovich", Kind.PRIMARY),
                        new ListedName("ФОНАРЕВ, Илья Петрович", Kind.ALIAS),
                        new ListedName("The Lamp", Kind.WEAK_ALIAS),
                        new ListedName("LAMPIN, Ilya", Kind.FORMER),
                        new ListedName("إيليا فانوس", Kind.ALIAS));
        assertThat(Fixtures.entry(reading, SDN, "90004").names())
                .containsExactly(new ListedName("DENG, Long", Kind.PRIMARY), new ListedName("灯龙", Kind.ALIAS));
        assertThat(bank.name()).isEqualTo("LANTERN BANK");
    }

    @Test
    void aPartyIsListedFromItsFirstEntryUnderAllItsPrograms() {
        assertThat(person.listedFrom()).isEqualTo(LocalDate.of(2022, 4, 6));
        assertThat(person.programs()).containsExactlyInAnyOrder("RUSSIA-EO14024", "CYBER2");
        assertThat(person.citation()).isEqualTo("Executive Order 14024 (Russia)");
    }

    @Test
    void aBirthIsADayAMonthAYearOrSeveralYears() {
        assertThat(person.birthDates()).containsExactly("03 Feb 1961", "circa 1963", "1965", "1966", "Aug 1970");
    }

    @Test
    void placesGiveAddressesAndCountries() {
        assertThat(person.addresses()).containsExactly("12 Lantern Street, Moscow, 119019, Russia");
        assertThat(person.countries()).containsExactlyInAnyOrder("CN", "RU");
        assertThat(vessel.countries()).containsExactly("PA");
    }

    @Test
    void documentsAndFeaturesGiveIdentifiers() {
        assertThat(person.identifiers())
                .containsExactlyInAnyOrder(
                        new Identifier(IdentifierType.PASSPORT, "701234567", "RU"),
                        Identifier.of(IdentifierType.OTHER, "000-00-0000"),
                        Identifier.of(IdentifierType.CRYPTO_ADDRESS, "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"));
        assertThat(bank.identifiers())
                .contains(
                        Identifier.of(IdentifierType.BIC, "LANTRUMM"),
                        new Identifier(IdentifierType.INN, "7700000016", "RU"),
                        new Identifier(IdentifierType.OGRN, "1027700000012", "RU"));
        assertThat(vessel.type()).isEqualTo(ListedType.VESSEL);
        assertThat(vessel.identifiers())
                .containsExactlyInAnyOrder(
                        Identifier.of(IdentifierType.IMO, "9074729"),
                        Identifier.of(IdentifierType.MMSI, "351234567"),
                        Identifier.of(IdentifierType.CALL_SIGN, "H3LS"));
    }

    @Test
    void remarksReadAsInTheOldFiles() {
        assertThat(bank.secondarySanctionsRisk()).isTrue();
        assertThat(bank.remarks()).contains("Secondary sanctions risk: Ukraine-/Russia-Related", "Sanctions Block");
        assertThat(person.secondarySanctionsRisk()).isFalse();
        assertThat(person.remarks()).contains("Gender Male", "Acting for or on behalf of LANTERN BANK");
    }

    @Test
    void theConsolidatedFileIsEveryListButTheSdnList() throws IOException {
        String others = text().replaceAll("(ProfileID=\"9000[134]\") ListID=\"1550\"", "$1 ListID=\"1512\"")
                .replace("Gender</FeatureType>", "Executive Order 14024 Directive Information</FeatureType>")
                .replace(">Male<", ">Subject to Directive 3 - All dealings in new debt<");
        Reading consolidated = read(Fixtures.file("ofac-advanced.xml", others));
        assertThat(consolidated.lists()).extracting(LoadedList::list).containsExactly("us-ofac/ns-mbs", "us-ofac/ssi");
        ListedParty sectoral = Fixtures.entry(consolidated, "us-ofac/ssi", "90002");
        assertThat(sectoral.listedFrom()).isEqualTo(LocalDate.of(2014, 7, 16));
        assertThat(sectoral.directives()).containsExactly("1");
        assertThat(sectoral.programs()).containsExactly("UKRAINE-EO13662");
        assertThat(Fixtures.entry(consolidated, "us-ofac/ns-mbs", "90001").listedFrom())
                .isEqualTo(LocalDate.of(2022, 4, 6));
    }

    @Test
    void aListNobodyKnowsIsReportedAndSoIsAPartyWithoutAnEntry() throws IOException {
        Reading strange = read(Fixtures.file("x", text().replace(">SDN List<", ">List of Friends<")));
        assertThat(strange.problems())
                .extracting(NotScreened::check)
                .containsExactly("list 'List of Friends'", "list file x");
        Reading incomplete =
                read(Fixtures.file("x", text().replace("ProfileID=\"90003\" ListID", "ProfileID=\"90009\" ListID")));
        assertThat(incomplete.problems()).hasSize(2);
        assertThat(Fixtures.entry(incomplete, SDN, "90003").listedFrom()).isNull();
    }

    @Test
    void whatNobodyHasThoughtAboutStopsTheReader() throws IOException {
        assertRefused(
                text().replace("<SanctionsEntryLinks />", "<Appeals />"),
                "element 'Appeals' in 'Sanctions' is not known");
        assertRefused(
                text().replace("Version=\"3\"", "Version=\"3\" DeltaBaseVersion=\"2\""),
                "attribute 'DeltaBaseVersion'");
        assertRefused(text().replace(">F.K.A.<", ">S.K.A.<"), "'S.K.A.' cannot stand in column 'AliasType'");
        assertRefused(
                text().replace("AliasTypeID=\"2\"", "AliasTypeID=\"7\""), "'7' cannot stand in column 'AliasTypeID'");
        assertRefused(text().replace(">Maiden", ">x").replace(">Nickname<", ">Regnal Name<"), "'Regnal Name'");
    }

    @Test
    void aFileThatBreaksOffOrHasADocumentTypeIsRefused() throws IOException {
        assertRefused(
                text().substring(0, text().indexOf("<SanctionsEntries>") + 50), "the XML is broken or breaks off");
        assertRefused(
                text().replace(
                                "<Sanctions ",
                                "<!DOCTYPE Sanctions [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Sanctions "),
                "it declares a document type");
    }

    @Test
    void theExcerptOfFebruary2024GivesAllItsParties() {
        PublishedFile excerpt = new Unpacker()
                .open(SharedData.file("lists/sdn_advanced_excerpt_2024-02-23.xml.gz"), "excerpt.xml.gz")
                .get(0);
        Reading real = read(excerpt);
        assertThat(real.lists()).singleElement().satisfies(list -> {
            assertThat(list.list()).isEqualTo(SDN);
            assertThat(list.edition().day()).isEqualTo(LocalDate.of(2024, 2, 23));
            assertThat(list.parties()).hasSize(37);
        });
        // Its entries are those of other parties, which an excerpt may be and a whole file may not.
        assertThat(real.problems()).hasSize(3);
        assertThat(Fixtures.entry(real, SDN, "36").countries()).containsExactly("CU");
        assertThat(Fixtures.entry(real, SDN, "36380").names())
                .startsWith(
                        new ListedName("LEVIN, Dmitriy Olegovich", Kind.PRIMARY),
                        new ListedName("ЛЕВИН, Дмитрий Олегович", Kind.ALIAS));
    }

    private static Reading read(PublishedFile file) {
        OfacAdvancedFormat format = new OfacAdvancedFormat();
        assertThat(format.recognises(file)).isTrue();
        return format.read(List.of(file));
    }

    private static String text() throws IOException {
        return new String(Fixtures.bytes("ofac-advanced.xml"), StandardCharsets.UTF_8);
    }

    private static void assertRefused(String text, String why) {
        assertThatThrownBy(() -> read(Fixtures.file("ofac-advanced.xml", text)))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(why);
    }
}
