package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFilesTest {

    @TempDir
    private Path folder;

    @Test
    void everyFormatKnowsItsOwnFilesByTheirContentAndNoOther() throws IOException {
        List<String> fixtures = List.of(
                "bis-entity-list.json",
                "bis-denied-persons.json",
                "meti-end-user-list.json",
                "dpl.txt",
                "military-intelligence.csv",
                "eu-consolidated.csv",
                "eu-amendment.csv",
                "fincen-311.csv",
                "targets.simple.csv",
                "entities.ftm.json",
                "own.csv",
                "screening-list.csv");
        for (String name : fixtures) {
            // Without a name that says anything.
            Path file = Files.write(folder.resolve("download"), Fixtures.bytes(name));
            ListFiles files = ListFiles.in(file);
            assertThat(files.problems()).as(name).isEmpty();
            PublishedFile published = Fixtures.file(name);
            assertThat(files.groups().stream().filter(group -> group.format().recognises(published)))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void aJsonFileThatGivesOtherNamesAndIsInNoFormatIsAProblemAndAnyOtherIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"people\": [{\"name\": \"A\", \"aliases\": [\"B\"]}]}");
        Files.writeString(folder.resolve("b.json"), "{\"version\": 1}");
        ListFiles files = ListFiles.in(folder);
        assertThat(files.problems())
                .anySatisfy(problem -> assertThat(problem.reason()).startsWith("a.json"))
                .noneSatisfy(problem -> assertThat(problem.reason()).startsWith("b.json"));
        assertThat(files.notes()).anyMatch(note -> note.startsWith("b.json"));
    }
}
