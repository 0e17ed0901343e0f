package org.redflag.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.model.Transaction;

class TransactionFileTest {

    @TempDir
    Path folder;

    @Test
    void readsARowForEachTransaction() {
        List<Entry> entries = read("id,date,exporter.name\na,2024-01-01,\"Smith, Jones\nand Co\"\nb,2024-01-02,B\n");
        assertThat(accepted(entries)).extracting(Transaction::id).containsExactly("a", "b");
        assertThat(accepted(entries).get(0).parties().get(0).name()).isEqualTo("Smith, Jones\nand Co");
        assertThat(entries).extracting(Entry::line).containsExactly(2L, 4L);
    }

    @Test
    void readsSemicolonsTabsCarriageReturnsAndAByteOrderMark() {
        assertThat(accepted(read("\uFEFFid;date;exporter.name\r\na;2024-01-01;Müller, Söhne\r\n")))
                .hasSize(1);
        assertThat(accepted(read("id\tdate\texporter.name\na\t2024-01-01\tB\n")))
                .hasSize(1);
    }

    @Test
    void rowsWithOneIdAreOneTransactionWithSeveralItems() {
        List<Transaction> transactions = accepted(
                read(
                        "id,date,item.hsCode,exporter.name\na,2024-01-01,848210,E\na,2024-01-01,854231,\nb,2024-01-01,848210,E\n"));
        assertThat(transactions).hasSize(2);
        assertThat(transactions.get(0).items()).extracting(item -> item.hs6()).containsExactly("848210", "854231");
        assertThat(transactions.get(0).items()).extracting(item -> item.line()).containsExactly(1, 2);
    }

    @Test
    void aTransactionOfWhichOneRowIsBadIsRejectedWhole() {
        List<Entry> entries = read("id,date,item.hsCode\na,2024-01-01,848210\na,2024-01-01,84\nb,2024-01-01,848210\n");
        assertThat(rejected(entries)).extracting(Entry::line).containsExactly(2L, 3L);
        assertThat(accepted(entries)).extracting(Transaction::id).containsExactly("b");
    }

    @Test
    void rowsWithOneIdMayNotContradictEachOther() {
        List<Entry> entries = read("id,date,item.hsCode,exporter.name\na,2024-01-01,848210,E\na,2024-01-01,854231,F\n");
        assertThat(rejected(entries)).hasSize(2).allMatch(r -> r.reason().contains("differs from line 2"));
    }

    @Test
    void aQuoteThatIsNeverClosedCostsOnlyItsOwnRow() {
        List<Entry> entries = read("id,date,exporter.name\na,2024-01-01,\"open\nb,2024-01-01,B\nc,2024-01-01,C\n");
        assertThat(rejected(entries)).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(2);
            assertThat(r.reason()).contains("a quote is opened and not closed");
            assertThat(r.raw()).isEqualTo("a,2024-01-01,\"open");
        });
        assertThat(accepted(entries)).extracting(Transaction::id).containsExactly("b", "c");
    }

    @Test
    void raggedRowsRepeatedHeadersAndNulAreTurnedAwayAlone() {
        List<Entry> entries = read(
                "id,date,exporter.name\na,2024-01-01\nid,date,exporter.name\nb,2024-01-01,B\u0000\nc,2024-01-01,C\n");
        assertThat(rejected(entries))
                .extracting(Entry.Rejected::reason)
                .satisfiesExactly(
                        r -> assertThat(r).contains("has 2 cells where the header has 3"),
                        r -> assertThat(r).contains("repeats the header"),
                        r -> assertThat(r).contains("NUL"));
        assertThat(accepted(entries)).extracting(Transaction::id).containsExactly("c");
    }

    @Test
    void brokenUtf8IsTurnedAwayAlone() throws IOException {
        Path file = folder.resolve("broken.csv");
        byte[] text = "id,date,exporter.name\na,2024-01-01,X\nb,2024-01-01,B\n".getBytes(StandardCharsets.UTF_8);
        text["id,date,exporter.name\na,2024-01-01,".length()] = (byte) 0xFF;
        Files.write(file, text);
        List<Entry> entries = entries(file);
        assertThat(rejected(entries)).singleElement().matches(r -> r.reason().contains("not UTF-8"));
        assertThat(accepted(entries)).extracting(Transaction::id).containsExactly("b");
    }

    @Test
    void aHeaderThatCannotBeUnderstoodStopsTheFileWithAdvice() {
        assertThatThrownBy(() -> read("id,date,exporter.nmae\na,2024-01-01,B\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("'exporter.nmae'")
                .hasMessageContaining("did you mean 'exporter.name'?");
        assertThatThrownBy(() -> read("date,exporter.name\n2024-01-01,B\n"))
                .hasMessageContaining("column 'id' is missing");
        assertThatThrownBy(() -> read("")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> read("id,date,id\n")).hasMessageContaining("stands there twice");
    }

    @Test
    void readsAnArrayASingleObjectAndAnObjectOnEachLine() {
        assertThat(accepted(read("[{\"id\":\"a\",\"date\":\"2024-01-01\"},\n{\"id\":\"b\",\"date\":\"2024-01-01\"}]")))
                .hasSize(2);
        assertThat(accepted(read("{\n \"id\": \"a\",\n \"date\": \"2024-01-01\"\n}\n")))
                .hasSize(1);
        assertThat(accepted(read("{\"id\":\"a\",\"date\":\"2024-01-01\"}\n\n{\"id\":\"b\",\"date\":\"2024-01-01\"}\n")))
                .hasSize(2);
    }

    @Test
    void aBrokenLineOfJsonCostsOnlyItself() {
        List<Entry> entries = read(
                "{\"id\":\"a\",\"date\":\"2024-01-01\"}\n{\"id\":\"b\",\n{\"id\":\"c\",\"date\":\"2024-01-01\"}\n");
        assertThat(accepted(entries)).extracting(Transaction::id).containsExactly("a", "c");
        assertThat(rejected(entries)).singleElement().matches(r -> r.line() == 2);
    }

    @Test
    void aFieldGivenTwiceAndBottomlessNestingAreRefused() {
        assertThat(rejected(read("{\"id\":\"a\",\"id\":\"b\",\"date\":\"2024-01-01\"}\n")))
                .hasSize(1);
        assertThatThrownBy(() -> read("[".repeat(100_000) + "\n")).isInstanceOf(UnusableInput.class);
    }

    @Test
    void aRowThatCannotBeReadTakesItsWholeTransactionAlong() {
        for (String bad : List.of("A,2024-01-01", "A,2024-01-01,\"open", "A,2024-01-01,854231,more")) {
            for (String text : List.of(
                    "A,2024-01-01,848210\n" + bad + "\nA,2024-01-01,845811\n",
                    bad + "\nA,2024-01-01,848210\nA,2024-01-01,845811\n")) {
                List<Entry> entries = read("id,date,item.hsCode\n" + text + "B,2024-01-01,848210\n");
                assertThat(rejected(entries)).as(text).hasSize(3);
                assertThat(accepted(entries)).extracting(Transaction::id).containsExactly("B");
            }
        }
    }

    @Test
    void aRepeatedHeaderDoesNotPartTheRowsAroundIt() {
        List<Entry> entries =
                read(" id ,date,item.hsCode\nA,2024-01-01,848210\nid,date,item.hsCode\nA,2024-01-01,845811\n");
        assertThat(rejected(entries)).hasSize(1);
        assertThat(accepted(entries)).singleElement().matches(t -> t.items().size() == 2);
    }

    @Test
    void aBrokenFirstLineOfJsonCostsOnlyItself() {
        String good = "{\"id\":\"b\",\"date\":\"2024-01-01\"}";
        assertThat(accepted(read("{\"id\":\"a\",\"da\n" + good + "\n"))).hasSize(1);
        assertThat(accepted(read("{\"id\":\"a\",}\r\n" + good + "\r\n"))).hasSize(1);
        assertThat(accepted(read(good + "\r\n" + good + "\r\n"))).hasSize(2);
    }

    @Test
    void anArrayThatBreaksOffIsAnUnusableInput() {
        assertThatThrownBy(() -> read("[{\"id\":\"a\",\"date\":\"2024-01-01\"},{\"id\":"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("what follows was not read");
    }

    private List<Entry> read(String text) {
        try {
            Path file = folder.resolve("input");
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return entries(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Entry> entries(Path file) {
        List<Entry> entries = new ArrayList<>();
        try (TransactionFile opened = TransactionFile.open(file.toString())) {
            opened.rows().forEachRemaining(rows -> entries.addAll(rows.read()));
        }
        return entries;
    }

    private static List<Transaction> accepted(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Accepted.class::isInstance)
                .map(entry -> ((Entry.Accepted) entry).transaction())
                .toList();
    }

    private static List<Entry.Rejected> rejected(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Rejected.class::isInstance)
                .map(Entry.Rejected.class::cast)
                .toList();
    }
}
