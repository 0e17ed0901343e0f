package org.redflag.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payment messages from the file to the decision. */
class PaymentsTest {

    private static final Path EXAMPLE = Path.of("examples", "payments.xml");
    private static final String UETR = "6a1f0c52-3d4e-4b7a-9c10-0123456789a";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void theExamplesAreDecidedAsTheyWereReadByHand() throws IOException {
        Map<String, String> dispositions = new LinkedHashMap<>();
        decide(Files.readString(EXAMPLE))
                .forEach((id, decision) ->
                        dispositions.put(id, decision.get("disposition").asText()));
        assertThat(dispositions)
                .containsExactly(
                        Map.entry(UETR + "1", "CLEAR"),
                        Map.entry(UETR + "2", "REVIEW"),
                        Map.entry(UETR + "3", "PROHIBITED"),
                        Map.entry(UETR + "4", "BLOCKED"));
    }

    @Test
    void anUltimateCreditorWhoStandsOnlyInTheCoveredPaymentIsFound() throws IOException {
        JsonNode cover = decide(Files.readString(EXAMPLE)).get(UETR + "4");
        assertThat(findings(cover)).contains("us-ofac-sdn");
        String without = Files.readString(EXAMPLE).replace("<UltmtCdtr><Nm>Mahan Air</Nm></UltmtCdtr>", "");
        assertThat(decide(without).get(UETR + "4").get("disposition").asText()).isEqualTo("CLEAR");
    }

    @Test
    void aListedBankAmongTheIntermediariesIsFoundByItsBic() throws IOException {
        assertThat(findings(decide(Files.readString(EXAMPLE)).get(UETR + "3"))).contains("us-ofac-capta");
    }

    @Test
    void dollarsBringUsLawIn() throws IOException {
        String dollars = Files.readString(EXAMPLE);
        String euros = dollars.replace("Ccy=\"USD\"", "Ccy=\"EUR\"").replace("EXDDUS33XXX", "EXDDGB33XXX");
        assertThat(findings(decide(dollars).get(UETR + "4"))).contains("us-ofac-sdn");
        assertThat(findings(decide(euros).get(UETR + "4")))
                .contains("us-ofac-sdn-without-nexus")
                .doesNotContain("us-ofac-sdn");
    }

    @Test
    void aFileThatBreaksOffIsNeverDone() throws IOException {
        String whole = Files.readString(EXAMPLE);
        Path cut = Files.writeString(folder.resolve("cut.xml"), whole.substring(0, whole.indexOf("PARTS-2")));
        assertThat(Main.run("check", cut.toString())).isEqualTo(ExitCode.INPUT);
        Path bomb = Files.writeString(
                folder.resolve("bomb.xml"), whole.replace("<Messages>", "<!DOCTYPE a [<!ENTITY a \"b\">]><Messages>"));
        assertThat(Main.run("check", bomb.toString())).isEqualTo(ExitCode.INPUT);
    }

    private Map<String, JsonNode> decide(String xml) throws IOException {
        Path in = Files.writeString(folder.resolve("payments.xml"), xml);
        Path out = folder.resolve("decisions.jsonl");
        assertThat(Main.run("check", "--format", "jsonl", "-o", out.toString(), in.toString()))
                .isEqualTo(ExitCode.DONE);
        Map<String, JsonNode> decisions = new LinkedHashMap<>();
        for (String line : Files.readAllLines(out)) {
            JsonNode decision = JSON.readTree(line);
            decisions.put(decision.get("transactionId").asText(), decision);
        }
        return decisions;
    }

    private static List<String> findings(JsonNode decision) {
        List<String> rules = new ArrayList<>();
        decision.get("findings")
                .forEach(finding -> rules.add(finding.get("ruleId").asText()));
        return rules;
    }
}
