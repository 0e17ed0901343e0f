package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redflag.kb.lists.ListLibrary;

class NameIndexTest {

    /** The index may leave out only names that cannot score; whatever a run over every listed name finds, it finds. */
    @Test
    void theIndexFindsEveryNameThatAScoreOfEachListedNameFinds() {
        NameIndex index = new NameIndex(ListLibrary.embedded().parties());
        List<String> queries = Queries.fromEmbeddedList();
        assertThat(queries).hasSizeGreaterThan(1000);
        for (String query : queries) {
            assertThat(missed(index, query)).as(query).isEmpty();
        }
    }

    static List<String> missed(NameIndex index, String query) {
        Given given = Given.of(query, index.vocabulary());
        BitSet candidates = index.candidates(given);
        return java.util.stream.IntStream.range(0, index.names().size())
                .filter(i -> !candidates.get(i))
                .mapToObj(i -> index.names().get(i))
                .filter(listed -> NameScorer.score(given, listed).score() >= Bands.WEAK)
                .map(listed -> listed.published().name())
                .toList();
    }
}
