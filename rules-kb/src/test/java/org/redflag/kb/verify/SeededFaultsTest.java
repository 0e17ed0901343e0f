package org.redflag.kb.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redflag.kb.Rulebook;
import org.redflag.kb.rulebook.Digests;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.kb.verify.Problem.Severity;

/** A small rulebook of a user's own, spoiled in one place at a time: each fault is found, on its line. */
class SeededFaultsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String BOOK = "/org/redflag/kb/verify/book";

    /**
     * One fault.
     *
     * @param file where it is put; what stands there as {@code old} becomes {@code spoiled}
     * @param foundIn the file it is found in
     * @param at a text on the line it is found on, the first such line; the first line when empty
     */
    record Seed(Fault fault, String file, String old, String spoiled, String foundIn, String at) {
        @Override
        public String toString() {
            return fault + ": " + spoiled.strip().lines().findFirst().orElse("nothing");
        }
    }

    private static KnownIds known;

    @TempDir
    Path folder;

    @BeforeAll
    static void readTheRulebook() {
        known = KnownIds.of(Rulebook.builtIn());
    }

    static Stream<Seed> seeds() {
        String big = "big-orders.drl";
        String buyer = "kazakh-buyer.drl";
        String goods = "watched-goods.drl";
        String place = "watched-place.drl";
        String csv = "data/watched-goods.csv";
        String sources = "data/sources.yaml";
        String scenarios = "kazakh-buyer.scenarios.yaml";
        return Stream.of(
                here(Fault.CITATION, big, "Policy of the user 3.1", "Handbook 3.1", "Handbook"),
                here(Fault.HEADER, buyer, "    @citation(\"Policy of the user 3.2\")\n", "", "rule \"A buyer"),
                here(Fault.HEADER, buyer, "@citation", "@cite", "@cite"),
                here(
                        Fault.HEADER,
                        buyer,
                        "@reviewPolicy(\"The",
                        "@effect(\"PROHIBITED\") // (\"The",
                        "@effect(\"PROHIBITED"),
                here(
                        Fault.HEADER,
                        buyer,
                        "    @reviewPolicy(\"The trade compliance office decides within a week\")\n",
                        "",
                        "@effect("),
                here(
                        Fault.HEADER,
                        big,
                        "    @severity(\"MEDIUM\")\n",
                        "",
                        "rule \"A big order for Kazakhstan is looked at (first"),
                here(
                        Fault.HEADER,
                        big,
                        "    @family(\"own-big-orders\")\n",
                        "",
                        "rule \"A big order for Kazakhstan is looked at (first"),
                here(Fault.HEADER, big, "MEDIUM", "SOMEWHAT", "SOMEWHAT"),
                here(Fault.HEADER, goods, "PROHIBITED", "FORBIDDEN", "FORBIDDEN"),
                here(Fault.HEADER, goods, "    @effect(\"PROHIBITED\")\n", "", "rule \"Watched goods"),
                here(
                        Fault.HEADER,
                        goods,
                        "@effect(\"PROHIBITED\")",
                        "@mayAuthorize(\"us-ear-country-chart\")",
                        "rule \"Watched goods"),
                here(Fault.HEADER, big, "@effective(\"2023-01-01\")", "@effective(2023-01-01)", "@effective(2023"),
                here(Fault.DATES, big, "2023-01-01", "2023-02-30", "2023-02-30"),
                here(Fault.DATES, big, "2024-01-01", "2022-01-01", "@until(\"2022"),
                here(Fault.DATES, csv, "2020-01-01,2023-01-01", "2020-13-01,2023-01-01", "2020-13"),
                here(Fault.DATES, csv, "2020-01-01,2023-01-01", "2023-01-01,2020-01-01", "2023-01-01,2020"),
                here(Fault.DATES, sources, "2026-07-01", "July 2026", "watched-goods:"),
                here(Fault.DATES, sources, "2026-07-01", "2027-07-01", "watched-goods:"),
                here(Fault.PLACE, buyer, "own-policy-kazakh-buyer", "own-kazakh-buyer", "@id"),
                here(
                        Fault.PLACE,
                        buyer,
                        "package org.redflag.rulebook.own.policy",
                        "package org.redflag.rulebook.own",
                        "package"),
                here(
                        Fault.OVERLAP,
                        big,
                        "@until(\"2024-01-01\")",
                        "@until(\"2024-02-01\")",
                        "@effective(\"2024-01-01\")"),
                here(Fault.OVERLAP, big, "    @until(\"2024-01-01\")\n", "", "@effective(\"2024-01-01\")"),
                here(Fault.GAP, big, "@until(\"2024-01-01\")", "@until(\"2023-12-01\")", "@effective(\"2024-01-01\")"),
                added(Fault.DUPLICATE, "watched-twice", "@effect(\"PROHIBITED\")", "", "@id"),
                added(
                        Fault.SUBSUMED,
                        "watched-twice",
                        "@effect(\"PROHIBITED\")",
                        "    Transaction( type == TransactionType.EXPORT )\n",
                        "@id"),
                added(
                        Fault.CONTRADICTION,
                        "watched-twice",
                        "@effect(\"LICENSE_REQUIRED\") @reviewPolicy(\"Never\")",
                        "",
                        "@effect("),
                here(Fault.NEVER_FIRES, buyer, "country == \"KZ\"", "country == \"KZ\", country == \"KG\"", "country"),
                here(
                        Fault.NEVER_FIRES,
                        buyer,
                        "country == \"KZ\"",
                        "country == \"KZ\", country not in (\"KZ\", \"KG\")",
                        "country"),
                here(Fault.NEVER_FIRES, big, "amount > 50000", "amount > 50000, amount < 40000", "amount"),
                here(Fault.NEVER_FIRES, big, "amount > 50000", "amount == null, amount > 50000", "amount"),
                here(
                        Fault.NEVER_FIRES,
                        buyer,
                        "not Party( role == PartyRole.END_USER )",
                        "Party( role == PartyRole.END_USER )\n    not Party( role == PartyRole.END_USER )",
                        "not Party"),
                here(
                        Fault.NEVER_FIRES,
                        "military-industry.drl",
                        "2000-01-01",
                        "1990-01-01\")\n    @until(\"1991-01-01",
                        "MilitaryIndustrialBase()"),
                here(
                        Fault.NEVER_FIRES,
                        "military-industry.drl",
                        "type != TransactionType.PAYMENT",
                        "type == null",
                        "type == null"),
                here(
                        Fault.ALWAYS_TRUE,
                        "military-industry.drl",
                        "type != TransactionType.PAYMENT",
                        "type != null",
                        "type != null"),
                here(
                        Fault.ALWAYS_TRUE,
                        buyer,
                        "newCustomer == true",
                        "newCustomer == true || newCustomer != true",
                        "newCustomer"),
                here(Fault.ALWAYS_TRUE, buyer, "country == \"KZ\"", "country == \"KZ\", country != \"DE\"", "country"),
                here(Fault.ALWAYS_TRUE, big, "amount > 50000", "amount > 50000, amount > 40000", "amount"),
                here(
                        Fault.ALWAYS_TRUE,
                        "military-industry.drl",
                        "type != TransactionType.PAYMENT",
                        "type in (TransactionType.EXPORT, TransactionType.REEXPORT, TransactionType.IN_COUNTRY_TRANSFER, TransactionType.SERVICE, TransactionType.PAYMENT)",
                        "type in"),
                here(Fault.UNKNOWN_ID, goods, "own-policy/watched-goods", "own-policy/watched-good", "watched-good\""),
                here(Fault.UNKNOWN_ID, goods, "us-ear/D:5", "us-ear/D:9", "D:9"),
                here(
                        Fault.UNKNOWN_ID,
                        goods,
                        "@effect(\"PROHIBITED\")",
                        "@authorizes(\"us-ear-country-charts\")",
                        "@authorizes"),
                here(
                        Fault.UNKNOWN_ID,
                        goods,
                        "@effect(\"PROHIBITED\")",
                        "@infers(\"LicenseExceptionRestriction\") @leaves(\"XYZ\")",
                        "@infers"),
                here(Fault.UNKNOWN_ID, buyer, "newCustomer", "newCostumer", "newCostumer"),
                here(Fault.UNKNOWN_ID, buyer, "PartyRole.END_USER", "PartyRole.ENDUSER", "ENDUSER"),
                here(Fault.UNKNOWN_ID, buyer, "\"KZ\"", "\"ZK\"", "ZK"),
                here(
                        Fault.UNKNOWN_ID,
                        scenarios,
                        "[ own-policy-kazakh-buyer ]",
                        "[ own-policy-kazakh-seller ]",
                        "A new customer"),
                here(Fault.TABLE_PERIODS, csv, "2020-01-01,2023-01-01", "2020-01-01,2024-01-01", "2023-01-01,,"),
                here(
                        Fault.TABLE_PERIODS,
                        csv,
                        "854231,Processors,2020-01-01",
                        "848210,Processors,2024-01-01",
                        "Processors"),
                here(Fault.TABLE_GAP, csv, "2020-01-01,2023-01-01", "2020-01-01,2022-01-01", "2023-01-01,,"),
                here(Fault.TABLE_ROW, csv, "code,description", "kode,description", ""),
                here(Fault.TABLE_ROW, csv, "854231,Processors", ",Processors", "Processors"),
                here(Fault.CITATION, csv, "2023-01-01,,Policy of the user 4", "2023-01-01,,", "2023-01-01,,"),
                here(Fault.SOURCE, sources, "watched-goods:", "watched-good:", "", csv),
                here(Fault.SOURCE, sources, "rows: 3", "rows: 4", "watched-goods:"),
                here(Fault.SOURCE, csv, "Processors", "Processor", "watched-goods:", sources),
                here(Fault.SOURCE, sources, "  publisher: 'Trade compliance office'\n", "", "watched-goods:"),
                here(Fault.STALE_SOURCE, sources, "2026-07-01", "2024-07-01", "watched-goods:"),
                here(Fault.SCENARIO, scenarios, "[ own-policy-kazakh-buyer ]", "[]", "@id", buyer),
                here(Fault.SCENARIO, scenarios, "expect: []", "expect: [ own-policy-kazakh-buyer ]", "@id", buyer),
                here(
                        Fault.SCENARIO,
                        "big-orders.scenarios.yaml",
                        "on: 2022-12-31",
                        "on: 2022-12-30",
                        "@effective(\"2023",
                        big),
                here(Fault.SCENARIO, "big-orders.scenarios.yaml", "on: 2023-12-31", "on: 2023-12-30", "@until", big),
                here(
                        Fault.SCENARIO,
                        scenarios,
                        "An old customer in Kazakhstan",
                        "A new customer in Kazakhstan",
                        "- scenario: A new customer in Kazakhstan\n  on: 2024-05-01\n  purchaser: { name: Imaginary Buyer, country: KZ, new customer: false"),
                here(Fault.ORDER, place, "salience 1\n", "", "@infers"),
                here(Fault.ORDER, goods, "when\n", "salience 1\nwhen\n", "rule \"Watched"),
                here(Fault.SYNTAX, goods, "when\n", "whenever\n", "whenever"),
                here(
                        Fault.SYNTAX,
                        scenarios,
                        "country: KZ, new customer: true }",
                        "country: KZ, new customer: true",
                        "new customer: true"),
                here(Fault.SYNTAX, scenarios, "country: KZ", "contry: KZ", "A new customer"),
                here(Fault.UNVERIFIED, buyer, "still called that", "still there", "@unverified"),
                here(Fault.FORBIDDEN, goods, "    Destination(", "    eval( 1 > 0 )\n    Destination(", "eval"));
    }

    @Test
    void theBookIsSoundAsItIs() throws IOException {
        assertThat(verify(copy())).extracting(Problem::fault).containsOnly(Fault.UNVERIFIED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFaultIsFoundOnItsLine(Seed seed) throws IOException {
        Path book = copy();
        Path file = book.resolve("own/policy").resolve(seed.file());
        String text = Files.exists(file) ? Files.readString(file) : "";
        if (!seed.old().isEmpty()) {
            assertThat(text).contains(seed.old());
        }
        int at = text.indexOf(seed.old());
        Files.writeString(
                file,
                seed.old().isEmpty()
                        ? seed.spoiled()
                        : text.substring(0, at)
                                + seed.spoiled()
                                + text.substring(at + seed.old().length()));
        Path table = book.resolve("own/policy/data/watched-goods.csv");
        if (seed.file().endsWith(".csv") && seed.fault() != Fault.SOURCE) {
            Path sources = book.resolve("own/policy/data/sources.yaml");
            String sound = Files.readString(resource().resolve("own/policy/data/watched-goods.csv"));
            Files.writeString(
                    sources,
                    Files.readString(sources).replace(Digests.sha256(sound), Digests.sha256(Files.readString(table))));
        }
        String found = Files.readString(book.resolve("own/policy").resolve(seed.foundIn()));
        int line = (int) found.substring(0, found.indexOf(seed.at())).lines().count()
                + (found.indexOf(seed.at()) == 0 || found.charAt(found.indexOf(seed.at()) - 1) == '\n' ? 1 : 0);
        List<Problem> problems = verify(book);
        assertThat(problems)
                .as("problems of the spoiled book, of which one is %s in %s:%s", seed.fault(), seed.foundIn(), line)
                .anySatisfy(problem -> {
                    assertThat(problem.fault()).isEqualTo(seed.fault());
                    assertThat(problem.file()).isEqualTo("own/policy/" + seed.foundIn());
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.found()).isNotBlank();
                    assertThat(problem.expected()).isNotBlank();
                });
    }

    @Test
    void everyKindOfFaultIsSeededOnceAtLeast() {
        assertThat(seeds().map(Seed::fault).collect(Collectors.toSet()))
                .containsAll(Stream.of(Fault.values())
                        .filter(fault -> fault != Fault.COVERAGE)
                        .toList());
        assertThat(seeds().count()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void aRegimeThatDoesNotSayWhatItLeavesOutIsFound() throws IOException {
        Path book = copy();
        Files.delete(book.resolve("own/policy/coverage.csv"));
        assertThat(verify(book)).extracting(Problem::fault).contains(Fault.COVERAGE);
        Files.delete(book.resolve("own/policy/regime.yaml"));
        assertThat(verify(book)).extracting(Problem::fault).contains(Fault.PLACE);
    }

    @Test
    void aRowOfWhatIsLeftOutThatCannotBeReadIsFound() throws IOException {
        Path book = copy();
        Path coverage = book.resolve("own/policy/coverage.csv");
        long lines = Files.readAllLines(coverage).size();
        Files.writeString(
                coverage, "Policy no. 9,not modelled,a why, and a column too many\n", StandardOpenOption.APPEND);
        assertThat(verify(book)).anySatisfy(problem -> {
            assertThat(problem.fault()).isEqualTo(Fault.COVERAGE);
            assertThat(problem.file()).isEqualTo("own/policy/coverage.csv");
            assertThat(problem.line()).isEqualTo(lines + 1);
        });
    }

    @Test
    void theBuiltInRulebookHasNoErrorsAndNoWarnings() {
        assertThat(Verification.of(RulebookFiles.builtIn(), KnownIds.NONE, TODAY))
                .filteredOn(problem -> problem.severity() != Severity.NOTE)
                .isEmpty();
    }

    private static Seed here(Fault fault, String file, String old, String spoiled, String at) {
        return new Seed(fault, file, old, spoiled, file, at);
    }

    private static Seed here(Fault fault, String file, String old, String spoiled, String at, String foundIn) {
        return new Seed(fault, file, old, spoiled, foundIn, at);
    }

    /** A second rule that asks for what the one about watched goods asks for. */
    private static Seed added(Fault fault, String name, String effect, String more, String at) {
        String rule = "package org.redflag.rulebook.own.policy;\n\nimport org.redflag.model.*;\n\n"
                + "rule \"Watched goods again\"\n    @id(\"own-policy-" + name + "\")\n"
                + "    @citation(\"Policy of the user 4\")\n    @effective(\"2000-01-01\")\n    " + effect
                + "\nwhen\n    ItemOnList( list == \"own-policy/watched-goods\" )\n"
                + "    Destination( groups contains \"us-ear/D:5\" )\n" + more + "then\nend\n";
        return new Seed(fault, name + ".drl", "", rule, name + ".drl", at);
    }

    private static List<Problem> verify(Path book) {
        return Verification.of(RulebookFiles.in(book), known, TODAY);
    }

    private static Path resource() {
        try {
            return Path.of(Objects.requireNonNull(SeededFaultsTest.class.getResource(BOOK))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path copy() throws IOException {
        Path book = Files.createTempDirectory(folder, "book");
        Path from = resource();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = book.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return book;
    }
}
