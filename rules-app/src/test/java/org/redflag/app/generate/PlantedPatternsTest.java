package org.redflag.app.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.app.input.Entry;
import org.redflag.app.input.TransactionFile;
import org.redflag.kb.BookScreener;
import org.redflag.kb.Rulebook;
import org.redflag.kb.patterns.Book;

/** What is planted in a book is found, and little else. */
class PlantedPatternsTest {

    @TempDir
    private Path folder;

    private Map<String, PatternQuality.Score> score(int patterns) throws Exception {
        StringWriter rows = new StringWriter();
        BookGenerator generator = new BookGenerator(7, rows);
        List<String> planted = generator.write(10_000, patterns);
        Path file = Files.writeString(folder.resolve("book.csv"), rows.toString());
        Rulebook rulebook = Rulebook.builtIn();
        Book book = new Book(rulebook);
        try (TransactionFile transactions = TransactionFile.open(file.toString())) {
            for (Entry entry : transactions.entries()) {
                Entry.Accepted accepted = (Entry.Accepted) entry;
                book.add("book", accepted.line(), accepted.transaction());
            }
        }
        return PatternQuality.score(
                new BookScreener(rulebook).check(book, Objects.requireNonNull(book.lastDay())),
                planted,
                generator.ordinaryLines());
    }

    @Test
    void everyKindIsFound() throws Exception {
        Map<String, PatternQuality.Score> scores = score(5);
        assertThat(scores).hasSizeGreaterThanOrEqualTo(12);
        scores.forEach((rule, score) ->
                assertThat(score.recall()).as("recall of %s", rule).isEqualTo(1.0));
    }

    @Test
    void theSameSeedGivesTheSameBook() throws Exception {
        StringWriter one = new StringWriter();
        StringWriter other = new StringWriter();
        assertThat(new BookGenerator(3, one).write(500, 2)).isEqualTo(new BookGenerator(3, other).write(500, 2));
        assertThat(one.toString()).isEqualTo(other.toString());
    }
}
