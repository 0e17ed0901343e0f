package org.redflag.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCommandTest {

    private static final String HEADER = "id,name,listed_id,list,listed_name,score,grounds\n";
    private static final Path EXAMPLE = Path.of("examples/names.csv");

    @TempDir
    Path folder;

    @Test
    void aNumberFindsItsOwnerUnderAnotherName() throws IOException {
        String names =
                "id,name,identifier\nA,Volga Settlement House,BIC SABRRUMM\nB,Pacific Lantern,IMO 9322839;MMSI 1\n";
        assertThat(csv(names))
                .startsWith(
                        HEADER
                                + "A,Volga Settlement House,17018,us-ofac/capta,BIC SABRRUMM,1.000,"
                                + "BIC SABRRUMM is the number of 'PUBLIC JOINT STOCK COMPANY SBERBANK OF RUSSIA' on us-ofac/capta.\n"
                                + "A,Volga Settlement House,17018,us-ofac/sdn,BIC SABRRUMM,1.000,"
                                + "BIC SABRRUMM is the number of 'PUBLIC JOINT STOCK COMPANY SBERBANK OF RUSSIA' on us-ofac/sdn.\n")
                .contains("\nB,Pacific Lantern,", ",IMO 9322839,1.000,");
    }

    @Test
    void aNameThatMeetsNothingHasOneRowThatSaysSo() throws IOException {
        String names = "name,id\nNorthfield Instruments Inc,A\n\"Bar Centrale, Valbruna\",B\n";
        assertThat(csv(names))
                .isEqualTo(HEADER + "A,Northfield Instruments Inc,,,,,\nB,\"Bar Centrale, Valbruna\",,,,,\n");
        JsonNode json = new ObjectMapper().readTree(output("json", write(names)));
        assertThat(json).hasSize(2);
        assertThat(json.get(0).get("result").asText()).isEqualTo("NO_HIT");
        assertThat(json.get(0).get("hits")).isEmpty();
        assertThat(output("table", write(names))).contains("NO_HIT        A  Northfield Instruments Inc\n");
    }

    @Test
    void everyHitHasARowAndTheSurestComesFirst() throws IOException {
        List<NamedCsvRecord> rows = records(csv("id,name,country\n7,Sberbank of Russia,RU\n"));
        assertThat(rows).hasSizeGreaterThan(1).allSatisfy(row -> {
            assertThat(row.getField("id")).isEqualTo("7");
            assertThat(row.getField("listed_id")).isNotEmpty();
            assertThat(row.getField("grounds")).contains("Sberbank of Russia");
        });
        assertThat(rows.get(0).getField("score")).isEqualTo("1.000");
        assertThat(rows).extracting(row -> row.getField("list")).contains("us-ofac/sdn");
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreMadeTexts() throws IOException {
        assertThat(csv("id,name\n-1,=SUM(A1)\n+2,\"@\"\"quoted\"\"\"\n"))
                .isEqualTo(HEADER + "'-1,'=SUM(A1),,,,,\n'+2,\"'@\"\"quoted\"\"\",,,,,\n");
    }

    @Test
    void aRowWithoutAnIdGoesByItsLine() throws IOException {
        assertThat(csv("id,name\n,Lakeside Foods\n\nx,Kanto Optics\n,Marmara Pumps\n"))
                .isEqualTo(HEADER + "2,Lakeside Foods,,,,,\nx,Kanto Optics,,,,,\n5,Marmara Pumps,,,,,\n");
    }

    @Test
    void aRowThatCannotBeReadCostsNoOtherRow() throws IOException {
        String names = """
                id,name,type,country,birth_date,identifier
                1,Lakeside Foods,,,,
                2,,,,,
                3,Kanto,planet,,,
                4,Kanto,,Atlantis,,
                5,Kanto,,,7 May,
                6,Kanto,,,,SHOE 44
                7,Kanto,,,,BIC x
                8,too,few
                9,"open,,,,
                id,name,type,country,birth_date,identifier
                10,Kanto Optics,individual,JP,1970-12-31,
                """;
        List<String> told = new ArrayList<>();
        assertThat(told(told, "screen", "--format", "csv", "-o", out(), write(names)))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(Path.of(out())))
                .isEqualTo(HEADER + "1,Lakeside Foods,,,,,\n10,Kanto Optics,,,,,\n");
        List<String> rejected =
                told.stream().filter(line -> line.contains(" rejected: ")).toList();
        for (int i = 0; i < 9; i++) {
            assertThat(rejected.get(i)).contains(" line " + (i + 3) + " rejected: ");
        }
        assertThat(rejected).hasSize(9);
        assertThat(rejected.get(1)).contains("'planet' is not a valid type", "INDIVIDUAL");
        assertThat(rejected.get(3)).contains("birth_date", "1970-12-31");
        assertThat(rejected.get(4)).contains("'SHOE 44'", "IMO 9187629");
        assertThat(told).anyMatch(line -> line.contains("2 screened: ") && line.endsWith("9 rejected."));
    }

    @Test
    void aFileWithoutAColumnOfNamesIsToldHowToGetOne() throws IOException {
        assertUnusable("Sberbank of Russia\nKanto Optics\n", "write a line 'name' above the first");
        assertUnusable("id,company\n1,Kanto Optics\n", "no column 'name', only 'id', 'company'");
        assertUnusable("id,name,colour\n1,Kanto,red\n", "no column 'colour'; remove it");
        assertUnusable("name,Name\nKanto,Kanto\n", "stands there twice");
        assertUnusable("", "is empty");
    }

    @Test
    void aHitTellsNameAndCircumstancesApartAndTheScoreOfOfacsSearchBesideOurs() throws IOException {
        String names = write("""
                name,country,identifier
                Kurganmashzavod,RU,
                Kurganmashzavod,JP,
                Lakeside Foods,,BIC SABRRUMM
                """);
        JsonNode json = new ObjectMapper().readTree(output("json", names));
        assertThat(onSdn(json.get(0)).get("score").asDouble()).isEqualTo(1);
        assertThat(onSdn(json.get(0)).get("corroboration").asDouble()).isEqualTo(0.03);
        assertThat(onSdn(json.get(0)).get("ofacScore").asInt()).isEqualTo(100);
        assertThat(onSdn(json.get(1)).get("score").asDouble()).isEqualTo(1);
        assertThat(onSdn(json.get(1)).get("corroboration").asDouble()).isEqualTo(-0.02);
        assertThat(onSdn(json.get(2)).get("strength").asText()).isEqualTo("IDENTIFIER");
        assertThat(onSdn(json.get(2)).has("ofacScore")).isFalse();
    }

    private static JsonNode onSdn(JsonNode name) {
        for (JsonNode hit : name.get("hits")) {
            if (hit.get("list").asText().equals("us-ofac/sdn")) {
                return hit;
            }
        }
        throw new AssertionError("no hit on us-ofac/sdn in " + name);
    }

    @Test
    void exitCodesSayWhatHappened() throws IOException {
        String name = write("name\nKanto Optics\n");
        assertThat(run("screen", "-o", out(), name)).isEqualTo(ExitCode.DONE);
        assertThat(run("screen", "-o", out(), EXAMPLE.toString())).isEqualTo(ExitCode.DONE);
        assertThat(run("screen", "-o", out(), write("id,name\n1,\n"))).isEqualTo(ExitCode.INPUT);
        assertThat(run("screen", folder.resolve("absent.csv").toString())).isEqualTo(ExitCode.INPUT);
        assertThat(run("screen", "--nonsense", name)).isEqualTo(ExitCode.USAGE);
        String broken = Files.writeString(folder.resolve("sdn.csv"), "<html>error</html>")
                .toString();
        assertThat(run("screen", "--lists", broken, "--format", "csv", "-o", out(), name))
                .isEqualTo(ExitCode.KNOWLEDGE);
        assertThat(Files.readString(Path.of(out()))).isEqualTo(HEADER + "2,Kanto Optics,,,,,NOT_SCREENED\n");
    }

    @Test
    void aFileOfNothingButAHeaderIsAnEmptyRun() throws IOException {
        assertThat(csv("id,name\n")).isEqualTo(HEADER);
        assertThat(new ObjectMapper().readTree(output("json", write("name")))).isEmpty();
    }

    @Test
    void anotherDayHasOtherListings() throws IOException {
        String names = write("name\nKurganmashzavod\n");
        assertThat(records(output("csv", names)))
                .allMatch(row -> !row.getField("listed_id").isEmpty());
        assertThat(output("csv", names, "--as-of", "1999-01-01")).doesNotContain("eu/consolidated");
    }

    @Test
    void standardInputAndGzippedFilesAreReadLikeAnyOther() throws IOException {
        byte[] names = "\uFEFFname;id\nKanto Optics;7\n".getBytes(StandardCharsets.UTF_8);
        String expected = HEADER + "7,Kanto Optics,,,,,\n";
        Path zipped = folder.resolve("names.csv.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            gzip.write(names);
        }
        assertThat(output("csv", zipped.toString())).isEqualTo(expected);
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(names));
            assertThat(output("csv", "-")).isEqualTo(expected);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void anyNumberOfThreadsWritesTheSameBytes() throws IOException {
        List<String> example = Files.readAllLines(EXAMPLE);
        StringBuilder many = new StringBuilder(example.get(0)).append('\n');
        for (int i = 0; i < 4000; i++) {
            many.append(example.get(1 + i % (example.size() - 1)).replaceFirst("N-", i + "-"))
                    .append('\n');
        }
        String names = write(many.toString());
        for (String format : List.of("csv", "json", "jsonl", "table")) {
            String one = output(format, names, "--threads", "1");
            assertThat(output(format, names, "--threads", "2")).isEqualTo(one);
            assertThat(output(format, names, "--threads", "8")).isEqualTo(one);
        }
        assertThat(records(output("csv", names)).stream()
                        .map(row -> Integer.parseInt(row.getField("id")
                                .substring(0, row.getField("id").indexOf('-'))))
                        .distinct())
                .hasSize(4000)
                .isSorted();
    }

    @Test
    void theExampleShowsHitsResemblancesAndNames() throws IOException {
        List<String> results = new ArrayList<>();
        for (String line : output("jsonl", EXAMPLE.toString()).split("\n", -1)) {
            if (!line.isEmpty()) {
                JsonNode name = new ObjectMapper().readTree(line);
                results.add(name.get("id").asText() + " " + name.get("result").asText());
            }
        }
        assertThat(results)
                .hasSize(13)
                .startsWith("N-01 HIT", "N-02 HIT")
                .anyMatch(each -> each.endsWith(" WEAK_HIT"))
                .contains("N-09 HIT", "N-11 NO_HIT", "N-12 NO_HIT");
    }

    private void assertUnusable(String names, String advice) throws IOException {
        List<String> told = new ArrayList<>();
        assertThat(told(told, "screen", write(names))).isEqualTo(ExitCode.INPUT);
        assertThat(String.join("\n", told)).contains(advice);
    }

    private String csv(String names) throws IOException {
        return output("csv", write(names));
    }

    private String output(String format, String file, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("screen", "--quiet", "--format", format, "-o", out(), file));
        arguments.addAll(List.of(options));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.DONE);
        return Files.readString(Path.of(out()));
    }

    private static int told(List<String> told, String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            return run(arguments);
        } finally {
            System.setErr(before);
            told.addAll(bytes.toString(StandardCharsets.UTF_8).lines().toList());
        }
    }

    private static int run(String... arguments) {
        return Main.run(arguments);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private String write(String names) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "names", ".csv"), names)
                .toString();
    }

    private static List<NamedCsvRecord> records(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }
}
