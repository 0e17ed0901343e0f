package org.redflag.kb.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.redflag.kb.SharedData;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** Real editions of lists that are published as XML or as spreadsheets, where they are at hand. */
class PublishedXmlListsTest {

    @Test
    void theUnitedNationsListOfFebruary2026IsReadCompletely() {
        ListLibrary library = ListLibrary.empty().with(SharedData.file("lists/un_consolidated_2026-02-27.xml.gz"));
        assertThat(library.problems()).isEmpty();
        assertThat(library.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.entries()).isEqualTo(1003);
            assertThat(edition.day()).isEqualTo(LocalDate.of(2026, 2, 27));
        });
        ListedParty first = entry(library, "CDi.001");
        assertThat(first.name()).isEqualTo("ERIC BADEGE");
        assertThat(first.listedFrom()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(first.birthDates()).containsExactly("1971");
        assertThat(first.countries()).containsExactlyInAnyOrder("CD", "RW");
        assertThat(library.parties()).allMatch(party -> party.listedFrom() != null);
        assertThat(count(library, has(ListedName.Kind.WEAK_ALIAS))).isGreaterThan(220);
        assertThat(count(library, has(IdentifierType.PASSPORT))).isGreaterThan(200);
        assertThat(count(library, party -> !party.countries().isEmpty())).isGreaterThan(800);
    }

    @Test
    void theUnitedNationsListOfNovember2025IsReadCompletely() {
        ListLibrary library = ListLibrary.empty().with(SharedData.file("lists/un_consolidated_2025-11-20.xml.gz"));
        assertThat(library.problems()).isEmpty();
        assertThat(library.parties()).hasSize(1000);
    }

    @Test
    void theUkSanctionsListOfAugust2025IsReadCompletely() {
        ListLibrary library = ListLibrary.empty().with(SharedData.file("lists/uk_fcdo_sanctions_list_2025-08-11.ods"));
        // The publisher left out two names, and nobody can be matched against an entry without one.
        assertThat(library.problems()).isEmpty();
        assertThat(library.notes())
                .satisfiesExactly(note -> assertThat(note).contains("BEL0174"), note -> assertThat(note)
                        .contains("RUS1467"));
        assertThat(library.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.entries()).isEqualTo(5300);
            assertThat(edition.day()).isEqualTo(LocalDate.of(2025, 8, 11));
        });
        ListedParty first = entry(library, "AFG0001");
        assertThat(first.name()).isEqualTo("HAJI KHAIRULLAH HAJI SATTAR MONEY EXCHANGE");
        assertThat(first.listedFrom()).isEqualTo(LocalDate.of(2012, 6, 29));
        assertThat(first.remarks()).startsWith("Sanctions imposed: Asset freeze\n");
        assertThat(count(library, party -> party.type() == ListedType.INDIVIDUAL))
                .isEqualTo(3752);
        assertThat(count(library, party -> party.type() == ListedType.VESSEL)).isEqualTo(461);
        assertThat(library.parties()).allMatch(party -> party.listedFrom() != null);
    }

    @Test
    void anExcerptOfTheSdnListDoesNotPassForTheList() {
        ListLibrary library = ListLibrary.empty().with(SharedData.file("lists/sdn_advanced_excerpt_2024-02-23.xml.gz"));
        assertThat(library.parties()).isEmpty();
        assertThat(library.problems())
                .anySatisfy(problem -> assertThat(problem.check()).isEqualTo("us-ofac/sdn"));
    }

    private static ListedParty entry(ListLibrary library, String id) {
        List<ListedParty> found = library.parties().stream()
                .filter(party -> party.id().equals(id))
                .toList();
        assertThat(found).as(id).hasSize(1);
        return found.get(0);
    }

    private static Predicate<ListedParty> has(ListedName.Kind kind) {
        return party -> party.names().stream().anyMatch(name -> name.kind() == kind);
    }

    private static Predicate<ListedParty> has(IdentifierType type) {
        return party -> party.identifiers().stream().anyMatch(id -> id.type() == type);
    }

    private static long count(ListLibrary library, Predicate<ListedParty> which) {
        return library.parties().stream().filter(which).count();
    }
}
