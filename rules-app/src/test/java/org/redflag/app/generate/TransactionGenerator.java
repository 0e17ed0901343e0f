package org.redflag.app.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes books of transactions that look like real ones, the same for the same seed: for benchmarks and for tests that
 * need more than a person writes.
 *
 * <p>After {@code ./mvnw verify}:
 *
 * <pre>
 * java -cp rules-app/target/redflag.jar:rules-app/target/test-classes \
 *     org.redflag.app.generate.TransactionGenerator \
 *     --count 10000 --seed 1 -o book.csv [--parties repeating|distinct] [--items 3] \
 *     [--lists FILE] [--names FILE] [--hs FILE]
 * </pre>
 *
 * <p>{@code --lists} is a Consolidated Screening List, {@code --names} the SEC's company names in JSON, {@code --hs} a
 * nomenclature in CSV, each plain or gzipped; small lists of its own stand in for those that are not given.
 */
public final class TransactionGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1750;

    private static final List<String> COLUMNS = List.of(
            "id",
            "date",
            "type",
            "contractDate",
            "exporter.name",
            "exporter.country",
            "purchaser.name",
            "purchaser.country",
            "intermediateConsignee.name",
            "intermediateConsignee.type",
            "intermediateConsignee.country",
            "ultimateConsignee.name",
            "ultimateConsignee.country",
            "ultimateConsignee.incorporated",
            "endUser.name",
            "endUser.country",
            "freightForwarder.name",
            "freightForwarder.country",
            "item.description",
            "item.hsCode",
            "item.eccn",
            "item.origin",
            "item.quantity",
            "item.value",
            "item.currency",
            "item.usContentPercent",
            "route.from",
            "route.transit",
            "route.destination",
            "payment.currency",
            "payment.amount",
            "originatorBank.name",
            "originatorBank.country",
            "correspondentBank.name",
            "correspondentBank.country",
            "beneficiaryBank.name",
            "beneficiaryBank.country",
            "assurances.noReexportClause",
            "assurances.endUseStatement");

    private static final List<String> EXPORTERS = List.of("US", "US", "US", "DE", "IT", "NL", "JP", "KR", "TW", "CN");
    private static final List<String> DESTINATIONS = List.of(
            "DE", "FR", "GB", "CA", "MX", "JP", "KR", "SG", "IN", "BR", "AE", "TR", "CN", "CN", "HK", "KZ", "KG", "AM",
            "UZ", "GE", "RU", "BY", "RS", "VN", "ZA", "IL", "MY", "TH", "UA", "CU");
    private static final List<String> TRANSIT = List.of("", "", "", "HK", "TR", "AE", "KZ", "SG", "DE;PL", "CN;KZ");
    private static final List<String> ECCNS = List.of(
            "EAR99",
            "EAR99",
            "EAR99",
            "EAR99",
            "EAR99",
            "3A991.a",
            "3A992.a",
            "5A992.c",
            "5A002.a",
            "3A001.a.2",
            "2B001",
            "2B991",
            "9A991.d",
            "6A003",
            "1C350",
            "4A994",
            "3A090",
            "7A994",
            "");
    private static final List<String> CURRENCIES = List.of("USD", "USD", "EUR", "EUR", "CNY", "JPY", "RUB", "AED");
    private static final List<String> BANKS = List.of(
            "First Lakeside Bank|US",
            "Harbor Trust Bank|US",
            "Hanse Kredit AG|DE",
            "Banca Valbruna|IT",
            "Bank of the Pearl Delta|CN",
            "Victoria Harbour Bank|HK",
            "Bosphorus Ticaret Bankasi|TR",
            "Desert Falcon Bank|AE",
            "Ala-Too Commercial Bank|KG",
            "Almaty Kapital Bank|KZ",
            "Ural Kommerz Bank|RU",
            "Kanto Mutual Bank|JP",
            "Black Dragon River Rural Commercial Bank|CN");

    private static final String LISTED_BANK = "VTB Bank PJSC|RU";

    private final SplittableRandom random;
    private final BookParties parties;
    private final List<String> codes;
    private int leastItems = 1;
    private int mostItems = 3;

    TransactionGenerator(
            long seed, BookParties.Mode mode, List<String> listed, List<String> ordinary, List<String> codes) {
        this.random = new SplittableRandom(seed);
        this.parties = new BookParties(random.split(), mode, listed, ordinary);
        this.codes = codes;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        TransactionGenerator generator = new TransactionGenerator(
                Long.parseLong(options.getOrDefault("--seed", "1")),
                BookParties.Mode.valueOf(
                        options.getOrDefault("--parties", "repeating").toUpperCase(Locale.ROOT)),
                SourceNames.listed(options.get("--lists")),
                SourceNames.ordinary(options.get("--names")),
                SourceNames.codes(options.get("--hs")));
        if (options.containsKey("--items")) {
            generator.withItems(Integer.parseInt(options.get("--items")));
        }
        try (Writer out =
                Files.newBufferedWriter(Path.of(options.getOrDefault("-o", "book.csv")), StandardCharsets.UTF_8)) {
            generator.write(Integer.parseInt(options.getOrDefault("--count", "10000")), out);
        }
    }

    /** Every transaction with that many items, instead of one to three. */
    TransactionGenerator withItems(int number) {
        leastItems = number;
        mostItems = number;
        return this;
    }

    /** Writes that many transactions as CSV, a row for each item. */
    void write(int count, Writer out) {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(COLUMNS);
        for (int i = 1; i <= count; i++) {
            for (Map<String, String> row : transaction(String.format(Locale.ROOT, "G-%08d", i))) {
                csv.writeRecord(COLUMNS.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Map<String, String>> transaction(String id) {
        Map<String, String> row = new LinkedHashMap<>();
        String from = pick(EXPORTERS);
        String to = pick(DESTINATIONS);
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        row.put("id", id);
        row.put("date", day.toString());
        row.put("type", random.nextInt(20) == 0 ? "REEXPORT" : "EXPORT");
        row.put("contractDate", day.minusDays(random.nextInt(300)).toString());
        party(row, "exporter", from, true);
        party(row, "purchaser", to, false);
        party(row, "intermediateConsignee", pick(DESTINATIONS), false);
        row.put("intermediateConsignee.type", random.nextInt(3) == 0 ? "LOGISTICS" : "DISTRIBUTOR");
        BookParties.Trader consignee = parties.pick(to, false);
        party(row, "ultimateConsignee", consignee);
        row.put("ultimateConsignee.incorporated", consignee.incorporated());
        party(row, "endUser", to, false);
        party(row, "freightForwarder", from, false);
        row.put("route.from", from);
        row.put("route.transit", pick(TRANSIT));
        row.put("route.destination", to);
        row.put("payment.currency", pick(CURRENCIES));
        row.put("payment.amount", String.valueOf(1000 + random.nextInt(900_000)));
        for (String role : List.of("originatorBank", "correspondentBank", "beneficiaryBank")) {
            String[] bank = (random.nextInt(200) == 0 ? LISTED_BANK : pick(BANKS)).split("\\|", -1);
            row.put(role + ".name", bank[0]);
            row.put(role + ".country", bank[1]);
        }
        row.put("assurances.noReexportClause", pick(List.of("yes", "no", "")));
        row.put("assurances.endUseStatement", pick(List.of("yes", "yes", "")));
        return items(row, from);
    }

    private List<Map<String, String>> items(Map<String, String> transaction, String from) {
        List<Map<String, String>> rows = new ArrayList<>();
        int count = leastItems + random.nextInt(mostItems - leastItems + 1);
        for (int i = 0; i < count; i++) {
            Map<String, String> row = new LinkedHashMap<>(transaction);
            String[] code = pick(codes).split("\\|", -1);
            row.put("item.hsCode", code[0]);
            row.put("item.description", code[1]);
            row.put("item.eccn", pick(ECCNS));
            row.put("item.origin", random.nextInt(4) == 0 ? "US" : from);
            row.put("item.quantity", String.valueOf(1 + random.nextInt(5000)));
            row.put("item.value", String.valueOf(100 + random.nextInt(200_000)));
            row.put("item.currency", "USD");
            row.put("item.usContentPercent", String.valueOf(random.nextInt(40)));
            rows.add(row);
        }
        return rows;
    }

    private void party(Map<String, String> row, String role, String country, boolean exporter) {
        party(row, role, parties.pick(country, exporter));
    }

    private static void party(Map<String, String> row, String role, BookParties.Trader trader) {
        row.put(role + ".name", trader.name());
        row.put(role + ".country", trader.country());
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    static List<String> columns() {
        return COLUMNS;
    }
}
