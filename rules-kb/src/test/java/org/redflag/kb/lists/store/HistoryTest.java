package org.redflag.kb.lists.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

class HistoryTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-05");
    private static final LocalDate SECOND = LocalDate.parse("2024-02-05");
    private static final LocalDate THIRD = LocalDate.parse("2024-03-05");

    private final History history = new History();

    @Test
    void anEntryOfTheFirstEditionHasAlwaysCounted() {
        history.add(FIRST, List.of(entry("1", "Kama", null)));
        history.add(SECOND, List.of(entry("1", "Kama", null)));
        assertThat(on(LocalDate.MIN)).containsExactly("Kama");
        assertThat(on(THIRD)).containsExactly("Kama");
        assertThat(history.parties()).hasSize(1);
    }

    @Test
    void anEntryWithoutADayCountsFromTheEditionItWasFirstSeenIn() {
        history.add(FIRST, List.of(entry("1", "Kama", null)));
        history.add(SECOND, List.of(entry("1", "Kama", null), entry("2", "Oka", null)));
        assertThat(on(SECOND.minusDays(1))).containsExactly("Kama");
        assertThat(on(SECOND)).containsExactly("Kama", "Oka");
    }

    @Test
    void thePublishersOwnDayCountsBeforeTheEditionThatBringsIt() {
        history.add(FIRST, List.of(entry("1", "Kama", null)));
        history.add(SECOND, List.of(entry("1", "Kama", null), entry("2", "Oka", "2024-01-20")));
        assertThat(on(LocalDate.parse("2024-01-19"))).containsExactly("Kama");
        assertThat(on(LocalDate.parse("2024-01-20"))).containsExactly("Kama", "Oka");
    }

    @Test
    void anEntryThatIsDroppedCountsUntilTheEditionWithoutIt() {
        history.add(FIRST, List.of(entry("1", "Kama", null), entry("2", "Oka", "2020-01-01")));
        history.add(SECOND, List.of(entry("1", "Kama", null)));
        assertThat(on(SECOND.minusDays(1))).containsExactly("Kama", "Oka");
        assertThat(on(SECOND)).containsExactly("Kama");
    }

    @Test
    void aChangedEntryIsWhatItWasBeforeAndWhatItIsFromThenOn() {
        history.add(FIRST, List.of(entry("1", "Kama", "2020-01-01")));
        history.add(SECOND, List.of(entry("1", "Kama Holding", "2020-01-01")));
        assertThat(on(SECOND.minusDays(1))).containsExactly("Kama");
        assertThat(on(SECOND)).containsExactly("Kama Holding");
        assertThat(history.parties())
                .allSatisfy(party -> assertThat(party.listedFrom()).isEqualTo("2020-01-01"));
    }

    @Test
    void anotherPartyUnderTheSameNumberCountsFromItsOwnDay() {
        history.add(FIRST, List.of(entry("1", "Kama", "2020-01-01")));
        history.add(SECOND, List.of(entry("1", "Oka", "2024-02-01")));
        assertThat(on(LocalDate.parse("2024-02-01"))).containsExactlyInAnyOrder("Kama", "Oka");
        assertThat(on(SECOND)).containsExactly("Oka");
    }

    @Test
    void anEntryThatComesBackWithItsOldDayWasLeftOutByMistake() {
        history.add(FIRST, List.of(entry("1", "Kama", "2020-01-01")));
        history.add(SECOND, List.of());
        history.add(THIRD, List.of(entry("1", "Kama", "2020-01-01")));
        for (LocalDate day : List.of(FIRST, SECOND.minusDays(1), SECOND, SECOND.plusDays(1), THIRD)) {
            assertThat(on(day)).as("on %s", day).containsExactly("Kama");
        }
    }

    @Test
    void anEntryThatComesBackWithoutADayIsListedAnewFromThen() {
        history.add(FIRST, List.of(entry("1", "Kama", null)));
        history.add(SECOND, List.of());
        history.add(THIRD, List.of(entry("1", "Kama", null)));
        assertThat(on(FIRST)).containsExactly("Kama");
        assertThat(on(SECOND)).isEmpty();
        assertThat(on(THIRD.minusDays(1))).isEmpty();
        assertThat(on(THIRD)).containsExactly("Kama");
    }

    @Test
    void theSecondEditionOfADayIsTheOneThatCounts() {
        history.add(FIRST, List.of(entry("1", "Kama", null)));
        history.add(SECOND, List.of(entry("1", "Kama", null), entry("2", "Oka", null)));
        history.add(SECOND, List.of(entry("1", "Kama", null), entry("2", "Okka", null)));
        assertThat(on(SECOND)).containsExactly("Kama", "Okka");
        assertThat(history.parties()).extracting(ListedParty::name).doesNotContain("Oka");
    }

    @Test
    void twoEntriesUnderOneNumberAreBothKept() {
        history.add(FIRST, List.of(entry("1", "Kama", null), entry("1", "Oka", null)));
        history.add(SECOND, List.of(entry("1", "Kama", null), entry("1", "Oka", null)));
        assertThat(on(SECOND)).containsExactly("Kama", "Oka");
    }

    /** The reference: on the day of an edition and until the next, exactly its entries, where no entry has a day. */
    @Test
    void everyDayFindsTheEntriesOfItsEdition() {
        java.util.Random random = new java.util.Random(20240105);
        for (int round = 0; round < 50; round++) {
            History merged = new History();
            List<List<ListedParty>> editions = new java.util.ArrayList<>();
            for (int i = 0; i < 8; i++) {
                List<ListedParty> edition = new java.util.ArrayList<>();
                for (int id = 0; id < 6; id++) {
                    if (random.nextInt(3) > 0) {
                        edition.add(entry(String.valueOf(id), "Name " + id + random.nextInt(2), null));
                    }
                }
                editions.add(edition);
                merged.add(FIRST.plusDays(10L * i), edition);
            }
            for (int i = 0; i < 8; i++) {
                for (int offset : new int[] {0, 9}) {
                    LocalDate day = FIRST.plusDays(10L * i + offset);
                    assertThat(merged.parties().stream()
                                    .filter(party -> party.listedOn(day))
                                    .map(ListedParty::name))
                            .containsExactlyInAnyOrderElementsOf(editions.get(i).stream()
                                    .map(ListedParty::name)
                                    .toList());
                }
            }
        }
    }

    private List<String> on(LocalDate day) {
        return history.parties().stream()
                .filter(party -> party.listedOn(day))
                .map(ListedParty::name)
                .toList();
    }

    static ListedParty entry(String id, String name, @Nullable String from) {
        return new ListedParty(
                "own/watch",
                id,
                ListedType.ENTITY,
                List.of(new ListedName(name, ListedName.Kind.PRIMARY)),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                from == null ? null : LocalDate.parse(from),
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                false,
                null,
                null);
    }
}
