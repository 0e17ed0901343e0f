package org.redflag.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandTest {

    private static final String SHIPMENTS = "examples/shipments.csv";
    private static final String NAMES = "examples/names.csv";

    @TempDir
    Path folder;

    @Test
    void aSnapshotDecidesAsTheListsItWasMadeFrom() throws IOException {
        Path snapshot = pin();
        assertThat(run("check", SHIPMENTS, "--knowledge", snapshot.toString())).isEqualTo(run("check", SHIPMENTS));
        assertThat(run("screen", NAMES, "--knowledge", snapshot.toString())).isEqualTo(run("screen", NAMES));
    }

    @Test
    void whatASnapshotBringsIsNotGivenTwice() throws IOException {
        String snapshot = pin().toString();
        assertThat(Main.run("check", SHIPMENTS, "--knowledge", snapshot, "--lists", "examples"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(Main.run("check", SHIPMENTS, "--knowledge", snapshot, "--good-guys", "x.csv"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(Main.run("screen", NAMES, "--knowledge-digest", "00")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aSnapshotThatIsBrokenMissingOrAnotherEndsWithTheKnowledgeCode() throws IOException {
        Path snapshot = pin();
        assertThat(Main.run(
                        "check",
                        SHIPMENTS,
                        "--knowledge",
                        folder.resolve("none").toString()))
                .isEqualTo(ExitCode.KNOWLEDGE);
        assertThat(Main.run("check", SHIPMENTS, "--knowledge", snapshot.toString(), "--knowledge-digest", "00"))
                .isEqualTo(ExitCode.KNOWLEDGE);
        byte[] bytes = Files.readAllBytes(snapshot);
        bytes[bytes.length / 2] ^= 1;
        Files.write(snapshot, bytes);
        assertThat(Main.run("knowledge", "show", snapshot.toString())).isEqualTo(ExitCode.KNOWLEDGE);
    }

    private Path pin() {
        Path snapshot = folder.resolve("redflag.knowledge");
        assertThat(Main.run("knowledge", "pin", snapshot.toString())).isEqualTo(ExitCode.DONE);
        assertThat(Main.run("knowledge", "show", snapshot.toString())).isEqualTo(ExitCode.DONE);
        return snapshot;
    }

    private String run(String command, String file, String... options) throws IOException {
        Path out = folder.resolve("out.json");
        String[] arguments = new String[options.length + 7];
        System.arraycopy(
                new String[] {command, file, "--quiet", "--format", "jsonl", "-o", out.toString()}, 0, arguments, 0, 7);
        System.arraycopy(options, 0, arguments, 7, options.length);
        assertThat(Main.run(arguments)).isEqualTo(ExitCode.DONE);
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
