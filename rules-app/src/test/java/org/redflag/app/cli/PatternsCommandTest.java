package org.redflag.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code patterns}, with a made-up table of trade, and with a real one where it is at hand. */
class PatternsCommandTest {

    @TempDir
    private Path folder;

    private String run(String... arguments) throws IOException {
        Path out = folder.resolve("out");
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("patterns", "--quiet", "-o", out.toString()),
                        java.util.Arrays.stream(arguments))
                .toArray(String[]::new);
        assertThat(Main.run(all)).isZero();
        return Files.readString(out);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void bearingsOfATradeStatisticAreFound() throws IOException {
        Path statistics = file("trade.csv", """
                period,commodity_code,commodity,reexports
                2021-01-01,848210,Ball bearings,40000.6
                2021-06-01,848210,Ball bearings,60000
                2022-09-01,848210,Ball bearings,900000
                2022-10-01,340111,Soap,900000
                2022-10-01,NA,,5
                2022-10-01,999999,Not told,5
                """);
        String found = run(
                "--statistics", statistics.toString(), "--country", "KG", "--as-of", "2024-01-31", "--format", "csv");
        assertThat(found)
                .contains("HS 848210 to KG")
                .contains("100,001 in 2021")
                .contains("900,000 in 2022")
                .contains("(+799 percent)")
                .contains("trade.csv:4")
                .doesNotContain("340111");
    }

    @Test
    void theRealReexportsOfArmeniaShowTheFiguresThatWerePublished() throws IOException {
        String shared = System.getProperty("redflag.shared", "../../shared");
        Path flows = Path.of(shared, "data", "flows", "armenia_reexports_hs6_month.csv.gz");
        Assumptions.assumeTrue(Files.exists(flows), "the statistics are not at hand: " + flows);
        // The list had fifty codes from that day.
        List<String> found = run(
                        "--statistics", flows.toString(), "--country", "AM", "--as-of", "2024-02-23", "--format", "csv")
                .lines()
                .toList();
        assertThat(found)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("patterns-growth-of-listed-goods")
                        .contains("all goods of redflags/common-high-priority-list to AM")
                        .contains("2,392,682 in 2021, 70,584,157 in 2022"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("patterns-growth-of-listed-goods")
                        .contains("HS 848210 to AM")
                        .contains("158,943 in 2021, 619,884 in 2022, 1,018,934 in 2023"));
    }

    @Test
    void aReportShowsWhatWasFoundAndNoMarkupOfAStranger() throws Exception {
        Path book = file("book.csv", """
                id,date,exporter.name,exporter.country,ultimateConsignee.name,ultimateConsignee.country,item.hsCode,item.value,item.currency
                1,2021-01-10,Nagoya Works,JP,Osaka Stores,JP,340111,10,USD
                2,2022-05-10,Nagoya Works,JP,"<script>Dubai</script>",AE,854231,9000,USD
                3,2022-06-10,"<script>Dubai</script>",AE,Almaty Resale,KZ,854231,9000,USD
                4,2022-07-10,Almaty Resale,KZ,Osh Resale,KG,854231,9000,USD
                5,2022-08-10,Osh Resale,KG,Perm Stores,RU,854231,9000,USD
                """);
        Path page = folder.resolve("report.html");
        Path picture = folder.resolve("report.svg");
        String found = run(
                book.toString(),
                "--as-of",
                "2024-01-31",
                "--format",
                "jsonl",
                "--report",
                page.toString(),
                "--svg",
                picture.toString());
        assertThat(found).contains("patterns-resale-route").contains("book.csv:3");
        assertThat(Files.readString(page))
                .contains("<svg")
                .contains("patterns-resale-route")
                .contains("&lt;SCRIPT&gt;")
                .doesNotContain("<script")
                .doesNotContain("<SCRIPT");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile());
        assertThat(document.getElementsByTagName("rect").getLength()).isGreaterThan(5);
    }

    @Test
    void nothingToLookAtIsNoCleanBook() {
        assertThat(Main.run("patterns")).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void whatWasForgottenIsTold() throws IOException {
        StringBuilder rows = new StringBuilder(
                "id,date,exporter.name,exporter.country,ultimateConsignee.name,ultimateConsignee.country,item.hsCode,item.value,item.currency\n");
        for (int i = 0; i < 30; i++) {
            rows.append(i).append(",2022-05-10,Nagoya Works,JP,Osh ").append(i).append(",KG,854231,9000,USD\n");
        }
        Path out = folder.resolve("out.json");
        int code = Main.run(
                "patterns",
                "--quiet",
                "--remember",
                "10",
                "--format",
                "json",
                "-o",
                out.toString(),
                file("many.csv", rows.toString()).toString());
        assertThat(code).isEqualTo(ExitCode.KNOWLEDGE);
        assertThat(Files.readString(out)).contains("forgot 20 of its entries");
    }
}
