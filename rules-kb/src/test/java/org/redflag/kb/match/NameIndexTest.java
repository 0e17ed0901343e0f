package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redflag.kb.lists.ListLibrary;

class NameIndexTest {

    private static final int SLIPS = 500;

    /** The index may leave out only names that cannot score; whatever a run over every listed name finds, it finds. */
    @Test
    void theIndexFindsWhatAScoreOfEachListedNameFinds() {
        NameIndex index = new NameIndex(ListLibrary.embedded().parties());
        List<String> listed = Samples.namesOf(ListLibrary.embedded().parties());
        List<String> queries = new ArrayList<>(Queries.fromEmbeddedList());
        assertThat(queries).hasSizeGreaterThan(1000);
        queries.addAll(Samples.corrupted(Samples.draw(listed, SLIPS, 1), 2));
        Search search = new Search(index);
        for (String query : queries) {
            assertThat(difference(index, search, query)).as(query).isEmpty();
        }
    }

    static String difference(NameIndex index, Search search, String query) {
        return BruteForce.difference(
                index,
                BruteForce.over(index, query, Bands.LEAST),
                BruteForce.byIndex(index, search, query, Bands.LEAST));
    }

    @Test
    void aSearchForgetsNobodyWhenItsCountBeginsAnew() {
        NameIndex index = new NameIndex(ListLibrary.embedded().parties());
        Search search = new Search(index, -3);
        for (int i = 0; i < 6; i++) {
            assertThat(BruteForce.byIndex(index, search, "Kurganmashzavod", Bands.WEAK))
                    .as("search %d", i)
                    .isNotEmpty();
        }
    }
}
