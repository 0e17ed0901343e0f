package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

class MappedListFormatTest {

    private static final String CSV = "blocked.csv";
    private static final String MAPPING = "blocked.csv.mapping.yaml";

    @TempDir
    private Path folder;

    @Test
    void everyColumnArrivesWhereTheMappingSendsIt() throws IOException {
        ListedParty party = read(text(CSV), text(MAPPING)).parties().get(0);
        assertThat(party.list()).isEqualTo("acme/blocked");
        assertThat(party.type()).isEqualTo(ListedType.ENTITY);
        assertThat(party.names())
                .containsExactly(
                        new ListedName("Zavod Beispiel OOO", ListedName.Kind.PRIMARY),
                        new ListedName("Beispiel", ListedName.Kind.ALIAS),
                        new ListedName("ZB", ListedName.Kind.ALIAS),
                        new ListedName("Werk Muster", ListedName.Kind.FORMER));
        assertThat(party.countries()).containsExactlyInAnyOrder("RU", "BY");
        assertThat(party.identifiers()).containsExactly(Identifier.of(IdentifierType.INN, "7707083893"));
        assertThat(party.listedOn(LocalDate.of(2022, 3, 10))).isFalse();
        assertThat(party.listedOn(LocalDate.of(2022, 3, 11))).isTrue();
        assertThat(party.listedOn(LocalDate.of(2024, 6, 11))).isTrue();
        assertThat(party.listedOn(LocalDate.of(2024, 6, 12))).isFalse();
    }

    @Test
    void aListIsReadWithTheMappingBesideIt() throws IOException {
        write(CSV, text(CSV));
        write(MAPPING, text(MAPPING));
        ListLibrary library = ListLibrary.empty().with(folder);
        assertThat(library.problems()).isEmpty();
        assertThat(library.notes()).isEmpty();
        assertThat(library.parties()).extracting(ListedParty::name).contains("Beispiel Reederei");
        assertThat(ListLibrary.empty().with(folder.resolve(CSV)).parties()).hasSize(2);
    }

    @Test
    void anotherMappingIsAnotherEdition() throws IOException {
        String other = text(MAPPING).replace("aliases", "weak_aliases");
        assertThat(read(text(CSV), other).edition().digest())
                .isNotEqualTo(read(text(CSV), text(MAPPING)).edition().digest());
    }

    @Test
    void aMappingWithoutItsListIsAProblem() throws IOException {
        write(MAPPING, text(MAPPING));
        assertThat(ListLibrary.empty().with(folder).problems())
                .anySatisfy(problem -> assertThat(problem.reason()).contains("the list it explains"));
    }

    @Test
    void aColumnNeitherMappedNorIgnoredOneThatIsMissingAndAWrongValueAreRefused() throws IOException {
        assertRefused(text(CSV).replace("Bearbeiter", "Risiko"), text(MAPPING), "column 'risiko' is not known");
        assertRefused(text(CSV).replace("Steuer", "Bearbeiter"), text(MAPPING), "column 'steuer' is missing");
        assertRefused(text(CSV).replace("Belarus", "Ruritanien"), text(MAPPING), "'RU|Ruritanien'");
        assertRefused(text(CSV).replace("9187629", "91"), text(MAPPING), "blocked.csv line 3: '91'");
        assertRefused(text(CSV).replace("11.03.2022", "2022-03-11"), text(MAPPING), "'seit'");
        assertRefused(text(CSV).substring(0, text(CSV).length() - 4), text(MAPPING), "fields where the header has 9");
    }

    @Test
    void aMappingThatSaysSomethingUnknownContradictoryOrTooLittleIsRefused() throws IOException {
        String mapping = text(MAPPING);
        assertRefused(text(CSV), mapping.replace("values:", "worte:"), "'worte' is not known there");
        assertRefused(text(CSV), mapping.replace(": aliases", ": nicknames"), "cannot hold 'nicknames'");
        assertRefused(text(CSV), mapping.replace(": aliases", ": name"), "two columns hold 'name'");
        assertRefused(text(CSV), mapping.replace("[ Bearbeiter", "[ Firma"), "column 'Firma' is used and ignored");
        assertRefused(text(CSV), mapping.replace("type: entity", ""), "it says of nobody what they are");
        assertRefused(text(CSV), mapping.replace("dd.MM.uuuu", "Tag"), "'Tag' is no way to write a day");
        assertRefused(text(CSV), "list: [", "the YAML is broken");
    }

    private static void assertRefused(String csv, String mapping, String message) {
        assertThatThrownBy(() -> read(csv, mapping))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining(message);
    }

    private static LoadedList read(String csv, String mapping) {
        PublishedFile file = Fixtures.file(CSV, csv).mappedBy(Fixtures.file(MAPPING, mapping));
        assertThat(new MappedListFormat().recognises(file)).isTrue();
        return new MappedListFormat().read(List.of(file)).lists().get(0);
    }

    private static String text(String name) throws IOException {
        return new String(Fixtures.bytes(name), StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
