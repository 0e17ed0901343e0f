package org.redflag.kb.lists.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.store.Intake.Terms;

/** Which editions a store answers a day with, and how old they may be. */
class ListStoreTest extends StoreFixture {

    @Test
    void aStoreIsRecognisedByItsManifest() throws IOException {
        assertThat(ListStore.isAt(store.folder())).isFalse();
        take("2024-05-01", "A", "B", "C");
        assertThat(ListStore.isAt(store.folder())).isTrue();
    }

    @Test
    void aDayFindsTheNewestEditionNotAfterIt() throws IOException {
        take("2024-05-01", "A", "B", "C");
        take("2024-05-10", "A", "B", "D");
        assertThat(names(store.asOf(day("2024-05-09")), "2024-05-09")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(names(store.asOf(day("2024-05-10")), "2024-05-10")).containsExactlyInAnyOrder("A", "B", "D");
        assertThat(edition(store.asOf(day("2024-05-09"))).day()).isEqualTo("2024-05-01");
        assertThat(edition(store.asOf(day("2024-05-10"))).day()).isEqualTo("2024-05-10");
    }

    @Test
    void aDayBeforeAllEditionsIsServedByTheOldestAndSaysSo() throws IOException {
        take("2024-05-01", "A", "B", "C");
        StoredLists lists = store.asOf(day("2024-04-30"));
        assertThat(names(lists, "2024-04-30")).containsExactly("A", "B", "C");
        assertThat(lists.notes()).singleElement().asString().contains(LIST, "2024-05-01", "2024-04-30");
        assertThat(lists.reading().problems()).isEmpty();
    }

    @Test
    void theNextEditionTellsWhoWasListedBetweenTheTwo() throws IOException {
        take("2024-05-01", "A", "B", "C");
        write(
                "watch-2024-05-10.csv",
                "list,id,type,name,listed_from\n" + row("A") + row("B") + row("C") + LIST + ",D,ENTITY,D,2024-05-04\n");
        store.take(ListFiles.in(folder.resolve("watch-2024-05-10.csv")), Terms.on(TODAY));
        assertThat(names(store.asOf(day("2024-05-03")), "2024-05-03")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(names(store.asOf(day("2024-05-04")), "2024-05-04")).containsExactlyInAnyOrder("A", "B", "C", "D");
    }

    @Test
    void aHistoryHoldsTheEntriesOfEveryDayAndNamesTheNewestEdition() throws IOException {
        take("2024-05-01", "A", "B", "C");
        take("2024-05-10", "A", "B", "D");
        take("2024-05-30", "A", "E", "D");
        StoredLists lists = store.history(TODAY);
        assertThat(names(lists, "2024-05-05")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(names(lists, "2024-05-29")).containsExactlyInAnyOrder("A", "B", "D");
        assertThat(names(lists, "2024-05-30")).containsExactlyInAnyOrder("A", "D", "E");
        assertThat(edition(lists).day()).isEqualTo("2024-05-30");
        assertThat(edition(lists).entries()).isEqualTo(3);
        assertThat(lists.notes()).singleElement().asString().contains("2024-05-01");
    }

    @Test
    void anEditionIsFreshOnTheLastDayAndStaleOnTheNext() throws IOException {
        take("2024-05-01", "A", "B", "C");
        assertThat(store.asOf(day("2024-05-11")).reading().problems()).isEmpty();
        assertThat(store.asOf(day("2024-05-12")).reading().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.check()).isEqualTo(LIST);
                    assertThat(problem.reason()).contains("2024-05-01", "11 days old", "stale");
                    assertThat(problem.cure()).contains("lists update");
                });
        assertThat(store.history(day("2024-05-11")).reading().problems()).isEmpty();
        assertThat(store.history(day("2024-05-12")).reading().problems()).hasSize(1);
        assertThat(names(store.history(day("2024-05-12")), "2024-05-12")).hasSize(3);
    }

    @Test
    void anEditionThePublisherStillOffersIsFresh() throws IOException {
        StoredAddress address = fetched("2024-05-01", "A", "B", "C");
        assertThat(store.confirm(Set.of(address.url()), Set.of(LIST), day("2024-05-20")))
                .hasSize(1);
        assertThat(store.asOf(day("2024-05-30")).reading().problems()).isEmpty();
        assertThat(store.asOf(day("2024-05-31")).reading().problems()).hasSize(1);
        assertThat(edition(store.asOf(day("2024-05-30"))).day()).isEqualTo("2024-05-01");
    }

    @Test
    void anEditionIsNotConfirmedByAnAddressThatGaveAnother() throws IOException {
        StoredAddress address = fetched("2024-05-01", "A", "B", "C");
        take("2024-05-10", "A", "B", "D");
        assertThat(store.confirm(Set.of(address.url()), Set.of(LIST), day("2024-05-20")))
                .isEmpty();
    }

    @Test
    void aPastDayBetweenTwoEditionsIsNotStaleButAWideGapIsNoted() throws IOException {
        take("2024-01-01", "A", "B", "C");
        take("2024-05-30", "A", "B", "D");
        StoredLists lists = store.asOf(day("2024-03-01"));
        assertThat(lists.reading().problems()).isEmpty();
        assertThat(lists.notes()).singleElement().asString().contains("2024-01-01", "2024-05-30");
    }

    @Test
    void aDifferenceSaysWhoCameWhoWentAndWhatChanged() throws IOException {
        take("2024-05-01", "A", "B", "C");
        write(
                "watch-2024-05-10.csv",
                "list,id,type,name,countries\n" + LIST + ",A,ENTITY,A,RU\n" + LIST + ",B,ENTITY,B,\n" + LIST
                        + ",D,ENTITY,D,\n");
        store.take(ListFiles.in(folder.resolve("watch-2024-05-10.csv")), Terms.on(TODAY));
        EditionDiff diff = store.diff(LIST, day("2024-05-05"), day("2024-05-15"));
        assertThat(diff.before().day()).isEqualTo("2024-05-01");
        assertThat(diff.after().day()).isEqualTo("2024-05-10");
        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.id() + " " + change.what())
                .containsExactly("CHANGED A [countries +RU]", "REMOVED C []", "ADDED D []");
        assertThatThrownBy(() -> store.diff(LIST, day("2024-04-30"), TODAY))
                .isInstanceOf(UnusableStore.class)
                .hasMessageContaining("no edition of own/watch of 2024-04-30 or before")
                .hasMessageContaining("2024-05-01");
    }
}
