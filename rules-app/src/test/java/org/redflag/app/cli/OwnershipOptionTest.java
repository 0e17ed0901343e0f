package org.redflag.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnershipOptionTest {

    @TempDir
    Path folder;

    private Path transactions;

    @BeforeEach
    void aTransaction() throws IOException {
        transactions = write("transactions.jsonl", """
                {"id":"1","date":"2024-08-01","exporter":{"name":"Lakeside Instruments","country":"US"},\
                "purchaser":{"name":"Imaginary Alder Trading","country":"AE"}}
                """);
    }

    @Test
    void ownersOfAFileBlockAPartyAndTheFindingShowsTheSum() throws IOException {
        Path owners = write("owners.csv", """
                owner,owner_country,owned,owned_country,share_percent,source
                Imaginary Azov Holding,CY,Imaginary Alder Trading,AE,50,register of 2024
                Lakokraska OAO,BY,Imaginary Azov Holding,CY,50,
                """);
        JsonNode without = check();
        JsonNode decision = check("--ownership", owners.toString());
        assertThat(without.get("disposition").asText()).isNotEqualTo("BLOCKED");
        assertThat(decision.get("disposition").asText()).isEqualTo("BLOCKED");
        assertThat(decision.get("findings").get(0).get("because").asText())
                .contains("Imaginary Alder Trading: Imaginary Azov Holding 50 by register of 2024; "
                        + "Imaginary Azov Holding: Lakokraska OAO (us-ofac/sdn) 50");
        assertThat(decision.get("knowledge").get("digest").asText())
                .as("the ownership data are part of what a decision was made with")
                .isNotEqualTo(without.get("knowledge").get("digest").asText());
    }

    @Test
    void aFileThatCannotBeReadDecidesNothing() throws IOException {
        Path owners = write("owners.csv", "owner,owned,share_percent\nA,B,most\n");
        assertThat(Main.run(arguments("--ownership", owners.toString()))).isEqualTo(ExitCode.INPUT);
        assertThat(folder.resolve("decisions.jsonl")).doesNotExist();
    }

    private JsonNode check(String... more) throws IOException {
        assertThat(Main.run(arguments(more))).isIn(ExitCode.DONE, ExitCode.KNOWLEDGE);
        return new ObjectMapper().readTree(Files.readString(folder.resolve("decisions.jsonl")));
    }

    private String[] arguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                "--quiet",
                "--format",
                "jsonl",
                "-o",
                folder.resolve("decisions.jsonl").toString()));
        arguments.addAll(List.of(more));
        arguments.add(transactions.toString());
        return arguments.toArray(String[]::new);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
