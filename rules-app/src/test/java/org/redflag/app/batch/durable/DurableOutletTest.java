package org.redflag.app.batch.durable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.app.batch.DecisionPipeline;
import org.redflag.app.batch.Part;
import org.redflag.app.batch.durable.FaultyDisk.Fault;
import org.redflag.app.batch.durable.FaultyDisk.PowerLoss;
import org.redflag.app.generate.Books;
import org.redflag.app.input.Rows;
import org.redflag.app.input.TransactionFile;
import org.redflag.app.output.DecisionFormat;
import org.redflag.app.output.DecisionJson;
import org.redflag.app.output.FindingsCsv;
import org.redflag.kb.Knowledge;
import org.redflag.kb.lists.ListLibrary;

/** Whatever step of the disk goes wrong, the same command again gives the bytes of an undisturbed run. */
class DurableOutletTest {

    private static final Path DECISIONS = Path.of("decisions.json").toAbsolutePath();
    private static final Path FINDINGS = Path.of("findings.csv").toAbsolutePath();
    private static final Path REJECTED = Path.of("rejected.jsonl").toAbsolutePath();
    private static final List<Path> RESULTS = List.of(DECISIONS, FINDINGS, REJECTED, Manifest.of(DECISIONS));
    private static final List<DecisionFormat> FORMATS = List.of(DecisionJson.array(), new FindingsCsv(false));
    private static final long STEP_BYTES = 20_000;

    /** The parts of a small book with broken rows in it, decided once. */
    private static List<Part> parts;

    @BeforeAll
    static void decide(@TempDir Path folder) throws IOException {
        Path book = Books.write(folder.resolve("book.csv"), 30, 3, "broken,row", "", "also broken");
        parts = new ArrayList<>();
        try (TransactionFile file = TransactionFile.open(book.toString());
                DecisionPipeline pipeline =
                        new DecisionPipeline(Knowledge.load(ListLibrary::embedded), 2, null, FORMATS)) {
            // One by one, so that a step may fall between any two.
            for (Iterator<Rows> rows = file.rows(); rows.hasNext(); ) {
                pipeline.run(List.of(rows.next()).iterator(), parts::add);
            }
        }
    }

    private static void run(FaultyDisk disk) throws IOException {
        List<DurableOutlet.Result> results = List.of(
                new DurableOutlet.Result(DECISIONS, FORMATS.get(0)),
                new DurableOutlet.Result(FINDINGS, FORMATS.get(1)));
        try (DurableOutlet outlet =
                new DurableOutlet(disk, results, REJECTED, Map.of("inputs", "a book"), STEP_BYTES)) {
            for (Part part : parts.subList((int) outlet.alreadyDone(), parts.size())) {
                outlet.append(part);
            }
            outlet.finish();
        }
    }

    @Test
    void anUndisturbedRunLeavesItsResultsAndNothingElse() throws IOException {
        FaultyDisk disk = new FaultyDisk(1);
        run(disk);
        assertThat(disk.files()).containsExactlyInAnyOrderElementsOf(RESULTS);
        String decisions = new String(disk.bytes(DECISIONS), StandardCharsets.UTF_8);
        assertThat(decisions).startsWith("[\n{\"transactionId\":\"G-00000001\"").endsWith("}\n]\n");
        JsonNode manifest = new ObjectMapper().readTree(disk.bytes(Manifest.of(DECISIONS)));
        JsonNode counts = manifest.get("counts").get("transactions");
        assertThat(counts.get("decided").asInt() + counts.get("rejected").asInt())
                .isEqualTo(manifest.get("transactionsRead").asInt());
        assertThat(new ObjectMapper().readTree(decisions))
                .hasSize(counts.get("decided").asInt());
        assertThat(new String(disk.bytes(REJECTED), StandardCharsets.UTF_8).lines())
                .hasSize(counts.get("rejectedRows").asInt())
                .allMatch(line -> line.contains("\"byteOffset\""));
    }

    @Test
    void afterAFaultAtAnyStepTheResultIsTheSame() throws IOException {
        FaultyDisk undisturbed = new FaultyDisk(1);
        run(undisturbed);
        assertThat(undisturbed.steps()).isGreaterThan(50);
        int resumed = 0;
        for (Fault fault : Fault.values()) {
            for (long step = 1; step <= undisturbed.steps(); step++) {
                FaultyDisk disk = new FaultyDisk(step);
                disk.failAt(step, fault);
                boolean failed = fails(disk);
                assertThat(failed || fault == Fault.SHORT_WRITE || step > undisturbed.steps() - 12)
                        .as("%s at step %d is not passed over in silence", fault, step)
                        .isTrue();
                resumed += failed ? 1 : 0;
                disk.restart();
                run(disk);
                for (Path result : RESULTS) {
                    assertThat(disk.bytes(result))
                            .as("%s after %s at step %d", result.getFileName(), fault, step)
                            .isEqualTo(undisturbed.bytes(result));
                }
            }
        }
        assertThat(resumed).isGreaterThan(150);
    }

    @Test
    void afterTwoFaultsInARowToo() throws IOException {
        FaultyDisk undisturbed = new FaultyDisk(1);
        run(undisturbed);
        for (long step = 5; step < undisturbed.steps(); step += 7) {
            FaultyDisk disk = new FaultyDisk(step);
            disk.failAt(step, Fault.KILL_AFTER);
            fails(disk);
            disk.restart();
            disk.failAt(1 + step % 29, Fault.KILL_BEFORE);
            fails(disk);
            disk.restart();
            run(disk);
            assertThat(disk.bytes(DECISIONS)).isEqualTo(undisturbed.bytes(DECISIONS));
            assertThat(disk.bytes(FINDINGS)).isEqualTo(undisturbed.bytes(FINDINGS));
        }
    }

    /** Somebody wrote into what a broken-off run had finished: it is not taken up. */
    @Test
    void aFinishedPartThatWasChangedIsDoneAgain() throws IOException {
        FaultyDisk undisturbed = new FaultyDisk(1);
        run(undisturbed);
        FaultyDisk disk = new FaultyDisk(2);
        disk.failAt(undisturbed.steps() - 20, Fault.FULL);
        assertThat(fails(disk)).isTrue();
        disk.restart();
        Path unfinished = DECISIONS.resolveSibling(".decisions.json.unfinished");
        disk.spoil(unfinished, 100);
        run(disk);
        assertThat(disk.bytes(DECISIONS)).isEqualTo(undisturbed.bytes(DECISIONS));
    }

    private static boolean fails(FaultyDisk disk) {
        try {
            run(disk);
            return false;
        } catch (IOException | PowerLoss e) {
            return true;
        }
    }
}
