package org.redflag.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why, why not, and what would have to be otherwise. */
class ExplainCommandTest {

    @TempDir
    Path folder;

    private Path book;
    private Path out;

    @BeforeEach
    void writeTransactions() throws IOException {
        book = folder.resolve("book.csv");
        out = folder.resolve("explained.txt");
        Files.writeString(book, """
                id,date,exporter.name,exporter.country,ultimateConsignee.name,ultimateConsignee.country,item.hsCode,item.eccn,item.origin
                T-1,2024-07-01,Imaginary Exporter,US,Imaginary Buyer,PL,2208.30.3030,EAR99,US
                T-2,2022-02-01,Imaginary Exporter,US,Imaginary Buyer,RU,2208.30.3030,EAR99,US
                """);
    }

    @Test
    void theFailedConditionIsNamedAndTheSmallestChangeWasTried() throws IOException {
        assertThat(explain("--id", "T-1", "--rule", "us-ear-russia-luxury")).isZero();
        assertThat(out)
                .content()
                .containsPattern("x line \\d+: a destination: country is RU or BY")
                .contains("needs: country is RU or BY; has: country is PL")
                .contains("would be LICENSE_REQUIRED if ultimateConsignee.country were BY");
    }

    @Test
    void theDayFromWhichItWouldApplyIsTold() throws IOException {
        assertThat(explain("--id", "T-2", "--rule", "us-ear-russia-luxury")).isZero();
        assertThat(out)
                .content()
                .contains(
                        "was not in force on 2022-02-01",
                        "would be LICENSE_REQUIRED if it happened on or after 2022-03-11");
    }

    @Test
    void aRuleThatDoesNotExistIsAUsageError() {
        assertThat(explain("--rule", "us-ear-no-such-rule")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aTransactionThatIsNotThereIsSaid() {
        assertThat(explain("--id", "T-9")).isEqualTo(ExitCode.INPUT);
    }

    private int explain(String... options) {
        String[] all = new String[options.length + 5];
        all[0] = "explain";
        all[1] = book.toString();
        all[2] = "--quiet";
        all[3] = "-o";
        all[4] = out.toString();
        System.arraycopy(options, 0, all, 5, options.length);
        return Main.run(all);
    }
}
