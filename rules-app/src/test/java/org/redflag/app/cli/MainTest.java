package org.redflag.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.app.output.Schemas;

class MainTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    /** Each read against the law by hand; the note column of shipments.csv says what each is about. */
    private static final Map<String, String> DISPOSITIONS = Map.ofEntries(
            Map.entry("S-01", "CLEAR"),
            Map.entry("S-02", "CLEAR"),
            Map.entry("S-03", "CLEAR"),
            Map.entry("S-04", "LICENSE_REQUIRED"),
            Map.entry("S-05", "LICENSE_REQUIRED"),
            Map.entry("S-06", "HOLD"),
            Map.entry("S-07", "HOLD"),
            Map.entry("S-08", "PROHIBITED"),
            Map.entry("S-09", "HOLD"),
            Map.entry("S-10", "LICENSE_REQUIRED"),
            Map.entry("S-11", "BLOCKED"),
            Map.entry("S-12", "HOLD"),
            Map.entry("S-13", "REVIEW"),
            Map.entry("S-14", "REVIEW"),
            Map.entry("S-15", "HOLD"),
            Map.entry("S-16", "HOLD"),
            Map.entry("S-17", "HOLD"),
            Map.entry("S-18", "BLOCKED"),
            Map.entry("S-19", "LICENSE_REQUIRED"),
            Map.entry("S-20", "HOLD"),
            Map.entry("S-21", "LICENSE_REQUIRED"),
            Map.entry("S-22", "BLOCKED"),
            Map.entry("S-23", "REVIEW"),
            Map.entry("S-24", "PROHIBITED"),
            Map.entry("S-25", "LICENSE_REQUIRED"),
            Map.entry("S-26", "REVIEW"),
            Map.entry("S-27", "PROHIBITED"),
            Map.entry("S-28", "PROHIBITED"),
            Map.entry("S-29", "REVIEW"));

    @Test
    void theExamplesAreDecidedAsTheyWereReadByHand() throws IOException {
        Map<String, String> decided = new LinkedHashMap<>();
        for (JsonNode decision : decide("shipments.jsonl")) {
            decided.put(
                    decision.get("transactionId").asText(),
                    decision.get("disposition").asText());
        }
        assertThat(decided).containsExactlyInAnyOrderEntriesOf(DISPOSITIONS);
    }

    @Test
    void theSameTransactionsInAnotherFormatGiveTheSameBytes() throws IOException {
        List<String> json = lines("shipments.jsonl", "--threads", "1");
        assertThat(lines("shipments.csv", "--threads", "8")).isEqualTo(json.subList(0, 28));
        assertThat(lines("shipments.jsonl", "--threads", "2")).isEqualTo(json);
    }

    @Test
    void whatIsReadAndWrittenFollowsTheSchema() throws IOException {
        String document = Schemas.transactionsAndDecisions();
        Schema transaction = definition(document, "Transaction");
        for (String line : Files.readAllLines(EXAMPLES.resolve("shipments.jsonl"))) {
            assertThat(transaction.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
        assertThat(transaction.validate("{\"id\":\"a\",\"date\":\"2024-01-01\",\"shipper\":{}}", InputFormat.JSON))
                .isNotEmpty();
        Schema decision = definition(document, "Decision");
        for (String line : lines("shipments.jsonl")) {
            assertThat(decision.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    @Test
    void exitCodesSayWhatHappened() throws IOException {
        String examples = EXAMPLES.resolve("shipments.csv").toString();
        String clear = write("clear.csv", head(examples, 2));
        assertThat(run("check", clear)).isEqualTo(ExitCode.DONE);
        assertThat(run("check", "--fail-on", "REVIEW", clear)).isEqualTo(ExitCode.DONE);
        assertThat(run("check", "--fail-on", "review", examples)).isEqualTo(ExitCode.FOUND);
        assertThat(run("check", "--nonsense", clear)).isEqualTo(ExitCode.USAGE);
        assertThat(run("check", write("empty.csv", ""))).isEqualTo(ExitCode.INPUT);
        assertThat(run("check", write("bad.csv", "id,date\na,yesterday\n"))).isEqualTo(ExitCode.INPUT);
        assertThat(run("check", folder.resolve("absent.csv").toString())).isEqualTo(ExitCode.INPUT);
        assertThat(run("check", "--lists", write("sdn.csv", "<html>error</html>"), clear))
                .isEqualTo(ExitCode.KNOWLEDGE);
        String mixed = write("mixed.csv", head(examples, 2) + "not,enough,cells\n");
        assertThat(run("check", mixed)).isEqualTo(ExitCode.DONE);
        assertThat(run("check", "--fail-on", "BLOCKED", mixed)).isEqualTo(ExitCode.FOUND);
    }

    @Test
    void anUnusableListMakesNothingClear() throws IOException {
        Path out = folder.resolve("decisions.jsonl");
        run(
                "check",
                "--lists",
                write("sdn.csv", "<html>error</html>"),
                "--format",
                "jsonl",
                "-o",
                out.toString(),
                EXAMPLES.resolve("shipments.csv").toString());
        assertThat(Files.readAllLines(out)).hasSize(28).noneMatch(line -> line.contains("\"disposition\":\"CLEAR\""));
    }

    @Test
    void anotherDayIsAnotherLaw() throws IOException {
        List<String> before = lines("shipments.csv", "--as-of", "2024-06-11");
        List<String> after = lines("shipments.csv", "--as-of", "2024-06-12");
        String payment = "\"transactionId\":\"S-16\"";
        String rule = "us-ofac-military-industrial-base-exposure";
        assertThat(before).filteredOn(line -> line.contains(payment)).noneMatch(line -> line.contains(rule));
        assertThat(after).filteredOn(line -> line.contains(payment)).allMatch(line -> line.contains(rule));
    }

    @Test
    void aFindingThatRestsOnAnInferenceShowsWhatThatRestsOn() throws IOException {
        JsonNode payment = decide("shipments.jsonl").stream()
                .filter(decision -> decision.get("transactionId").asText().equals("S-17"))
                .findFirst()
                .orElseThrow();
        List<String> facts = new java.util.ArrayList<>();
        for (JsonNode finding : payment.get("findings")) {
            if (finding.get("ruleId").asText().equals("us-ofac-military-industrial-base-exposure")) {
                finding.get("evidence")
                        .forEach(each -> facts.add(each.get("fact").asText()));
            }
        }
        assertThat(facts).containsExactly("MilitaryIndustrialBase", "ListMatch", "Bank", "SignificanceFactors");
    }

    @Test
    void aTransactionOfWhichNothingIsKnownIsNotClear() throws IOException {
        String nothing = write("nothing.csv", "id,date\n=1+1,2024-01-01\n");
        Path out = folder.resolve("decisions.csv");
        assertThat(run("check", "--format", "csv", "-o", out.toString(), nothing))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(out)).hasSize(2).last().satisfies(line -> assertThat(line)
                .startsWith("'=1+1,2024-01-01,REVIEW,"));
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void aTextThatCannotBeWrittenAsItStandsCostsNoOtherRow() throws IOException {
        String odd = write(
                "odd.jsonl", "{\"id\":\"x\\ud800\",\"date\":\"2024-01-01\"}\n{\"id\":\"y\",\"date\":\"2024-01-01\"}\n");
        Path out = folder.resolve("odd.out");
        assertThat(run("check", "--format", "jsonl", "-o", out.toString(), odd)).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(run("check", "-o", folder.resolve("absent/out").toString(), odd))
                .isEqualTo(ExitCode.INTERNAL);
    }

    @Test
    void anArrayThatBreaksOffIsNeverDone() throws IOException {
        String cut = write("cut.json", "[{\"id\":\"a\",\"date\":\"2024-01-01\"},{\"id\":");
        assertThat(run("check", cut)).isEqualTo(ExitCode.INPUT);
        Path out = folder.resolve("cut.out");
        assertThat(run("check", "-o", out.toString(), cut)).isEqualTo(ExitCode.INPUT);
        assertThat(out).doesNotExist();
    }

    private static Schema definition(String document, String name) throws IOException {
        JsonNode schema = ((com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(document)).without("anyOf");
        ((com.fasterxml.jackson.databind.node.ObjectNode) schema).put("$ref", "#/$defs/" + name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON);
    }

    private List<JsonNode> decide(String example) throws IOException {
        List<JsonNode> decisions = new java.util.ArrayList<>();
        for (String line : lines(example)) {
            decisions.add(JSON.readTree(line));
        }
        return decisions;
    }

    private List<String> lines(String example, String... options) throws IOException {
        Path out = folder.resolve("out.jsonl");
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "check",
                "--format",
                "jsonl",
                "-o",
                out.toString(),
                EXAMPLES.resolve(example).toString()));
        arguments.addAll(List.of(options));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.DONE);
        return Files.readAllLines(out);
    }

    private static int run(String... arguments) {
        return Main.run(arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private static String head(String file, int lines) throws IOException {
        return String.join("\n", Files.readAllLines(Path.of(file)).subList(0, lines)) + "\n";
    }
}
