package org.redflag.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADER = "list,id,type,name,countries\n";

    @TempDir
    Path folder;

    /** What a command printed, and how it ended. */
    private record Ran(int exit, String out) {}

    @Test
    void importedEditionsAreShownVerifiedAndCompared() throws IOException {
        assertThat(lists("import", watch("2024-05-01", "Kama Trade", "Oka Works"))
                        .exit())
                .isEqualTo(ExitCode.DONE);
        assertThat(lists("import", watch("2024-05-10", "Kama Trade", "Ufa Mills"))
                        .exit())
                .isEqualTo(ExitCode.DONE);
        assertThat(lists("verify")).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
            assertThat(ran.out()).contains("2 editions read, 0 problems");
        });
        Ran diff = lists("diff", "own/watch", "2024-05-01", "2024-05-31", "--format", "json");
        assertThat(diff.exit()).isEqualTo(ExitCode.DONE);
        List<String> changes = new ArrayList<>();
        JSON.readTree(diff.out())
                .forEach(change -> changes.add(
                        change.get("change").asText() + " " + change.get("name").asText()));
        assertThat(changes).containsExactly("REMOVED Oka Works", "ADDED Ufa Mills");
        assertThat(lists("diff", "own/watch", "2024-04-01", "2024-05-31").exit())
                .isEqualTo(ExitCode.KNOWLEDGE);
        assertThat(lists("diff", "own/watch", "yesterday", "2024-05-31").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theStatusNamesEveryListAndEndsBadlyWhileOneIsMissing() throws IOException {
        lists("import", watch("2024-05-01", "Kama Trade"));
        Ran status = lists("status", "--format", "json");
        assertThat(status.exit()).isEqualTo(ExitCode.KNOWLEDGE);
        Map<String, String> states = new LinkedHashMap<>();
        for (JsonNode row : JSON.readTree(status.out())) {
            states.put(row.get("list").asText(), row.get("state").asText());
        }
        assertThat(states)
                .containsEntry("own/watch", "OK")
                .containsEntry("us-ofac/sdn", "MISSING")
                .containsEntry("eu/annex-xlv", "BY_HAND");
        try (var files = Files.list(folder.resolve("store/files"))) {
            Files.writeString(files.findFirst().orElseThrow(), "rot");
        }
        assertThat(lists("status").out()).contains("CORRUPT");
        assertThat(lists("verify").exit()).isEqualTo(ExitCode.KNOWLEDGE);
    }

    @Test
    void whatCannotBeReadIsTheInputsFaultAndWhatIsRefusedTheKnowledges() throws IOException {
        String page = Files.writeString(folder.resolve("page.csv"), "<html>error</html>")
                .toString();
        assertThat(lists("import", page).exit()).isEqualTo(ExitCode.INPUT);
        assertThat(lists("import", folder.resolve("absent.csv").toString()).exit())
                .isEqualTo(ExitCode.INPUT);
        assertThat(lists("verify").exit()).isEqualTo(ExitCode.KNOWLEDGE);
        lists("import", watch("2024-05-01", "A Trade", "B Trade", "C Trade"));
        String small = watch("2024-05-02", "A Trade");
        Ran refused = lists("import", small);
        assertThat(refused.exit()).isEqualTo(ExitCode.KNOWLEDGE);
        assertThat(refused.out()).contains("REFUSED").contains("--accept-shrink");
        assertThat(lists("import", "--accept-shrink", small).exit()).isEqualTo(ExitCode.DONE);
        assertThat(lists("update", "own/watch").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void everyTransactionIsScreenedAgainstTheListsOfItsDay() throws IOException {
        deny("2024-05-01", "Kama Trade Zavod", "Oka Works Zavod");
        deny("2024-05-10", "Kama Trade Zavod");
        assertThat(findings(check("2024-05-09", "Oka Works Zavod"))).isTrue();
        assertThat(findings(check("2024-05-10", "Oka Works Zavod"))).isFalse();
        assertThat(findings(check("2024-05-20", "Oka Works Zavod", "--as-of", "2024-05-09")))
                .isTrue();
        assertThat(findings(check("2024-05-09", "Oka Works Zavod", "--as-of", "2024-05-20")))
                .isFalse();
        assertThat(findings(check("2024-05-20", "Kama Trade Zavod"))).isTrue();
    }

    @Test
    void theUsualStoreIsUsedAsSoonAsItIsThere() throws IOException {
        Path usual = StoreOptions.usual();
        assertThat(usual).as("the build's own, never somebody's lists").doesNotExist();
        Path names = Files.writeString(folder.resolve("names.csv"), "name\nOka Works Zavod\n");
        List<String> screen = List.of("screen", "--quiet", "--format", "csv", names.toString());
        assertThat(run(screen).out()).doesNotContain("private/deny");
        try {
            deny("2024-05-01", "Oka Works Zavod");
            Path day = folder.resolve("deny-2024-05-01.csv");
            assertThat(run(List.of("lists", "import", day.toString(), "--today", "2024-06-01"))
                            .exit())
                    .isEqualTo(ExitCode.DONE);
            assertThat(run(screen).out()).contains("private/deny");
        } finally {
            try (var files = Files.walk(usual)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .map(Path::toFile)
                        .forEach(java.io.File::delete);
            }
        }
    }

    @Test
    void aStoreThatIsBrokenMakesNothingClear() throws IOException {
        deny("2024-05-01", "Kama Trade Zavod");
        Path manifest = folder.resolve("store/redflag-lists.csv");
        Files.writeString(manifest, Files.readString(manifest).replace("2024-05-01", "2023-05-01"));
        Ran ran = check("2024-05-09", "Honest Mills");
        assertThat(ran.exit()).isEqualTo(ExitCode.KNOWLEDGE);
        assertThat(ran.out()).contains("NOT_SCREENED").contains("redflag-lists.csv");
    }

    @Test
    void aGoodGuyMatchIsShownAndOneWhoseEntryChangedIsBack() throws IOException {
        deny("2024-05-01", "Kama Trade Zavod");
        Path file = folder.resolve("good-guys.csv");
        List<String> record = List.of(
                "--party",
                "Kama Trade Zavod",
                "--country",
                "RU",
                "--entry",
                "private/deny/Kama Trade Zavod",
                "--reason",
                "another one, of Perm",
                "--author",
                "trade compliance",
                "--good-guys",
                file.toString(),
                "--expires");
        assertThat(lists("good-guy", with(record, "2024-06-01")).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(lists("good-guy", with(record, "2026-01-01")).exit()).isEqualTo(ExitCode.DONE);
        assertThat(lists("good-guy", with(record, "2027-01-01")).exit()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(file)).hasSize(3);
        Ran known = check("2024-05-09", "Kama Trade Zavod", "--good-guys", file.toString());
        assertThat(known.out())
                .contains("redflags-own-good-guy")
                .contains("another one, of Perm")
                .doesNotContain("redflags-own-deny");
        Path changed = Files.writeString(
                folder.resolve("deny-2024-05-20.csv"),
                HEADER + "private/deny,Kama Trade Zavod,ENTITY,Kama Trade Zavod,RU;BY\n");
        lists("import", changed.toString());
        Ran back = check("2024-05-20", "Kama Trade Zavod", "--good-guys", file.toString());
        assertThat(back.out()).contains("redflags-own-deny").contains("redflags-own-good-guy-lapsed");
        Files.writeString(file, "name,reason\nKama,none\n");
        assertThat(check("2024-05-20", "Kama Trade Zavod", "--good-guys", file.toString())
                        .exit())
                .isEqualTo(ExitCode.INPUT);
    }

    private static String[] with(List<String> options, String last) {
        List<String> all = new ArrayList<>(options);
        all.add(last);
        return all.toArray(String[]::new);
    }

    private void deny(String day, String... names) throws IOException {
        StringBuilder table = new StringBuilder(HEADER);
        for (String name : names) {
            table.append("private/deny," + name + ",ENTITY," + name + ",RU\n");
        }
        Path file = Files.writeString(folder.resolve("deny-" + day + ".csv"), table);
        assertThat(lists("import", "--accept-shrink", file.toString()).exit()).isEqualTo(ExitCode.DONE);
    }

    private Ran check(String day, String name, String... options) throws IOException {
        Path file = Files.writeString(
                folder.resolve("shipment.csv"),
                "id,date,ultimateConsignee.name,ultimateConsignee.country\nS," + day + "," + name + ",RU\n");
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                "--quiet",
                "--format",
                "jsonl",
                "--lists",
                folder.resolve("store").toString(),
                file.toString()));
        arguments.addAll(List.of(options));
        return run(arguments);
    }

    private static boolean findings(Ran ran) {
        return ran.out().contains("private/deny as ");
    }

    private String watch(String day, String... names) throws IOException {
        StringBuilder table = new StringBuilder(HEADER);
        for (String name : names) {
            table.append("own/watch," + name + ",ENTITY," + name + ",RU\n");
        }
        return Files.writeString(folder.resolve("watch-" + day + ".csv"), table).toString();
    }

    private Ran lists(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of("lists", command));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--store", folder.resolve("store").toString(), "--today", "2024-06-01"));
        return run(all);
    }

    private static Ran run(List<String> arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            int exit = Main.run(arguments.toArray(String[]::new));
            return new Ran(exit, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
