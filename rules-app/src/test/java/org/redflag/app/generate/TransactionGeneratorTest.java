package org.redflag.app.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.app.batch.DecisionPipeline;
import org.redflag.app.input.Entry;
import org.redflag.app.input.TransactionFile;
import org.redflag.kb.Knowledge;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.model.Decision;
import org.redflag.model.Disposition;
import org.redflag.model.io.TransactionColumns;

class TransactionGeneratorTest {

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBook() throws IOException {
        assertThat(book(200, 7)).isEqualTo(book(200, 7)).isNotEqualTo(book(200, 8));
    }

    @Test
    void everyColumnIsOneThatTransactionsHave() {
        assertThat(TransactionColumns.all()).containsAll(TransactionGenerator.columns());
    }

    @Test
    void everyGeneratedTransactionIsDecidedOnceInOrderAndScreened() throws IOException {
        Path file = folder.resolve("book.csv");
        Files.writeString(file, book(300, 1), StandardCharsets.UTF_8);
        List<Decision> one = decide(file, 1);
        List<Decision> several = decide(file, 4);
        assertThat(one).hasSize(300).isEqualTo(several);
        assertThat(one).extracting(Decision::transactionId).isSorted();
        assertThat(one).extracting(Decision::disposition).doesNotContain(Disposition.NOT_SCREENED);
        assertThat(one).extracting(Decision::disposition).contains(Disposition.CLEAR, Disposition.BLOCKED);
    }

    private static String book(int count, long seed) throws IOException {
        StringWriter out = new StringWriter();
        new TransactionGenerator(seed, SourceNames.listed(null), SourceNames.ordinary(null), SourceNames.codes(null))
                .write(count, out);
        return out.toString();
    }

    private static List<Decision> decide(Path file, int threads) {
        List<Decision> decisions = new ArrayList<>();
        try (TransactionFile opened = TransactionFile.open(file.toString())) {
            Iterator<Entry> entries = opened.entries();
            new DecisionPipeline(Knowledge.load(ListLibrary::embedded), threads, null)
                    .run(entries, new DecisionPipeline.Sink() {
                        @Override
                        public void decided(Entry.Accepted entry, Decision decision) {
                            decisions.add(decision);
                        }

                        @Override
                        public void rejected(Entry.Rejected entry) {
                            throw new AssertionError(entry.toString());
                        }
                    });
        }
        return decisions;
    }
}
