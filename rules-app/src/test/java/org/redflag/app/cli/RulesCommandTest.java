package org.redflag.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The rulebook's own commands, on the built-in rulebook and on a folder. */
class RulesCommandTest {

    @TempDir
    Path folder;

    @Test
    void theBuiltInRulebookHasNoErrors() throws IOException {
        Path file = folder.resolve("verify.txt");
        assertThat(Main.run("rules", "verify", "--as-of", "2026-11-25", "-o", file.toString()))
                .isZero();
        assertThat(file).isEmptyFile();
    }

    @Test
    void aFolderOfOnesOwnIsVerifiedAndSarifNamesFileAndLine() throws IOException {
        Path rules = folder.resolve("own/policy");
        Files.createDirectories(rules);
        Files.writeString(rules.resolve("evil.drl"), """
                package org.redflag.rulebook.own.policy;
                import org.redflag.model.*;
                rule "Evil"
                    @id("own-policy-evil")
                when
                    eval( System.exit(0) == null )
                then
                end
                """);
        Path file = folder.resolve("verify.sarif");
        int code =
                Main.run("rules", "verify", "--rules", folder.toString(), "--format", "sarif", "-o", file.toString());
        assertThat(code).isEqualTo(ExitCode.FOUND);
        JsonNode run = new JsonMapper().readTree(file.toFile()).path("runs").path(0);
        assertThat(run.path("results")).anySatisfy(result -> {
            assertThat(result.path("ruleId").asText()).isEqualTo("forbidden");
            JsonNode place = result.path("locations").path(0).path("physicalLocation");
            assertThat(place.path("artifactLocation").path("uri").asText()).isEqualTo("own/policy/evil.drl");
            assertThat(place.path("region").path("startLine").asInt()).isEqualTo(6);
        });
    }

    @Test
    void scenariosAreRunAndWrittenAsJUnitDoes() throws Exception {
        Path file = folder.resolve("scenarios.xml");
        assertThat(Main.run("rules", "test", "redflags-triseal", "--format", "junit", "-o", file.toString()))
                .isZero();
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(file)))
                .getDocumentElement();
        assertThat(suites.getAttribute("failures")).isEqualTo("0");
        assertThat(suites.getElementsByTagName("testcase").getLength())
                .isEqualTo(Integer.parseInt(suites.getAttribute("tests")))
                .isGreaterThan(10);
    }

    @Test
    void theBookHasAPageForEachRuleAndNoDeadLinkAmongThem() throws IOException {
        assertThat(Main.run("rules", "book", "-o", folder.resolve("book").toString()))
                .isZero();
        Path index = folder.resolve("book/index.html");
        String html = Files.readString(index, StandardCharsets.UTF_8);
        var links = java.util.regex.Pattern.compile("href=\"((?:rules|tables)/[^\"]+)\"")
                .matcher(html);
        int count = 0;
        while (links.find()) {
            assertThat(index.resolveSibling(links.group(1))).exists();
            count++;
        }
        assertThat(count).isGreaterThan(300);
        assertThat(folder.resolve("book/rules/us-ear-russia-luxury.html"))
                .content()
                .contains("a destination: country is RU or BY", "15 CFR 746.8(a)(7)", "hts-supplement-5");
    }

    @Test
    void coverageNamesTheScenariosThatDecideEachCondition() throws IOException {
        Path file = folder.resolve("coverage.txt");
        assertThat(Main.run("rules", "coverage", "redflags-triseal-redirected", "-o", file.toString()))
                .isZero();
        assertThat(file).content().contains("drop 'previousDestination in", "decided by '", "100.0%");
    }
}
