package org.redflag.app.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.app.batch.DecisionPipeline;
import org.redflag.app.input.TransactionFile;
import org.redflag.app.output.DecisionFormat;
import org.redflag.app.output.DecisionJson;
import org.redflag.kb.Knowledge;
import org.redflag.kb.lists.ListLibrary;
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
        String one = decide(file, 1);
        assertThat(decide(file, 4)).isEqualTo(one);
        List<JsonNode> decisions = new ArrayList<>();
        for (String line : one.lines().toList()) {
            decisions.add(new ObjectMapper().readTree(line));
        }
        assertThat(decisions).hasSize(300);
        assertThat(decisions)
                .extracting(decision -> decision.get("transactionId").asText())
                .isSorted();
        assertThat(decisions)
                .extracting(decision -> decision.get("disposition").asText())
                .contains("CLEAR", "BLOCKED")
                .doesNotContain("NOT_SCREENED");
    }

    private static String book(int count, long seed) throws IOException {
        StringWriter out = new StringWriter();
        new TransactionGenerator(
                        seed,
                        BookParties.Mode.REPEATING,
                        SourceNames.listed(null),
                        SourceNames.ordinary(null),
                        SourceNames.codes(null))
                .write(count, out);
        return out.toString();
    }

    private static String decide(Path file, int threads) throws IOException {
        List<DecisionFormat> formats = List.of(DecisionJson.lines());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (TransactionFile opened = TransactionFile.open(file.toString());
                DecisionPipeline pipeline =
                        new DecisionPipeline(Knowledge.load(ListLibrary::embedded), threads, null, formats)) {
            pipeline.run(opened.rows(), part -> {
                assertThat(part.rejected()).isEmpty();
                text.writeBytes(part.text(0).toByteArray());
            });
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
