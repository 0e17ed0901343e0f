package org.redflag.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken in a file costs the rows that are broken and no other, and can be found again by line and byte. */
class HostileCsvTest {

    private static final String HEADER = "id,date,exporter.name,exporter.country,note\n";
    private static final int MUTATIONS = 500;

    @TempDir
    Path folder;

    private record Outcome(List<String> accepted, List<Entry.Rejected> rejected) {}

    private Outcome read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("hostile.csv"), bytes);
        List<String> accepted = new ArrayList<>();
        List<Entry.Rejected> rejected = new ArrayList<>();
        try (TransactionFile opened = TransactionFile.open(file.toString())) {
            opened.rows().forEachRemaining(rows -> rows.read().forEach(entry -> {
                if (entry instanceof Entry.Accepted one) {
                    accepted.add(one.transaction().id());
                } else if (entry instanceof Entry.Rejected one) {
                    rejected.add(one);
                }
            }));
        }
        return new Outcome(accepted, rejected);
    }

    private static String row(String id) {
        return id + ",2024-07-01,Ohio Gear Works,US,\n";
    }

    private Outcome between(byte[] broken) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEADER + row("A")).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(broken);
        bytes.writeBytes(("\n" + row("B") + row("C")).getBytes(StandardCharsets.UTF_8));
        return read(bytes.toByteArray());
    }

    private void costsItself(String broken, String reason) throws IOException {
        costsItself(broken.getBytes(StandardCharsets.UTF_8), reason);
    }

    private void costsItself(byte[] broken, String reason) throws IOException {
        Outcome outcome = between(broken);
        assertThat(outcome.accepted()).containsExactly("A", "B", "C");
        assertThat(outcome.rejected()).hasSize(1);
        Entry.Rejected row = outcome.rejected().get(0);
        assertThat(row.line()).isEqualTo(3);
        assertThat(row.offset()).isEqualTo((HEADER + row("A")).length());
        assertThat(row.reason()).contains(reason);
    }

    @Test
    void aQuoteThatIsNotClosed() throws IOException {
        costsItself("X,2024-07-01,\"Ohio Gear Works,US,", "a quote is opened and not closed");
    }

    @Test
    void aNulCharacter() throws IOException {
        costsItself("X,2024-07-01,Ohio\0Gear,US,", "NUL");
    }

    @Test
    void brokenUtf8() throws IOException {
        byte[] row = "X,2024-07-01,Ohio?Gear,US,".getBytes(StandardCharsets.UTF_8);
        row[17] = (byte) 0xC3;
        costsItself(row, "not UTF-8");
    }

    @Test
    void tooFewAndTooManyCells() throws IOException {
        costsItself("X,2024-07-01", "has 2 cells where the header has 5");
        costsItself("X,2024-07-01,Ohio Gear Works,US,,,,", "has 8 cells where the header has 5");
    }

    @Test
    void aSecondHeaderInTheMiddle() throws IOException {
        costsItself(HEADER.strip(), "repeats the header");
    }

    @Test
    void aFieldOfAHundredMegabytes() throws IOException {
        byte[] row = new byte[100 << 20];
        Arrays.fill(row, (byte) 'x');
        costsItself(row, "is longer than");
    }

    @Test
    void aFileThatEndsInTheMiddleOfARow() throws IOException {
        Outcome outcome = read((HEADER + row("A") + "B,2024-07-01,\"Ohio Ge").getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.accepted()).containsExactly("A");
        assertThat(outcome.rejected()).extracting(Entry.Rejected::line).containsExactly(3L);
    }

    /** Rows of one transaction with a broken one between them are one transaction, and it is not decided in halves. */
    @Test
    void aBrokenRowWithinATransaction() throws IOException {
        Outcome outcome = read(
                (HEADER + row("A") + row("B") + "broken\n" + row("B") + row("C")).getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.accepted()).containsExactly("A", "C");
        assertThat(outcome.rejected()).extracting(Entry.Rejected::line).containsExactly(3L, 4L, 5L);
    }

    /** One byte of one row becomes another: no other row is lost, doubled or shifted. */
    @Test
    void anyByteOfARow() throws IOException {
        Random random = new Random(20261125);
        List<String> ids = new ArrayList<>();
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 40; i++) {
            ids.add("T" + i);
            text.append(row("T" + i));
        }
        byte[] clean = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = clean.clone();
            int at = HEADER.length() + random.nextInt(bytes.length - HEADER.length());
            if (bytes[at] == '\n') {
                continue;
            }
            byte put = (byte) random.nextInt(256);
            bytes[at] = put;
            int line =
                    (int) text.substring(0, at).chars().filter(c -> c == '\n').count() - 1;
            Outcome outcome = read(bytes);
            List<String> others = new ArrayList<>(ids);
            others.remove(line);
            List<String> accepted = new ArrayList<>(outcome.accepted());
            // The changed row may be accepted, also under a changed id, or be turned away in one piece or two.
            if (accepted.size() == ids.size()) {
                accepted.remove(line);
            }
            accepted.removeIf(id -> !others.contains(id));
            assertThat(accepted)
                    .as("after byte %d became %d", at, put)
                    .isEqualTo(others.stream()
                            .filter(id -> outcome.rejected().stream()
                                    .noneMatch(r -> r.raw().startsWith(id + ",")))
                            .toList());
            assertThat(outcome.rejected().size()).as("rows turned away").isLessThanOrEqualTo(3);
        }
    }
}
