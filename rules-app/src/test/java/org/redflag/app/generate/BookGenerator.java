package org.redflag.app.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes a book of four years of ordinary trade, with patterns of each kind planted in it, the same for the same seed; and a
 * second file that says what was planted.
 *
 * <p>Ordinary trade is relations: a seller, a buyer, goods, a bank and a usual value, with a beginning and an end somewhere
 * in or around the four years, so that growth, first orders, buyers that come and go and changed banks are there by chance as
 * they are in life. Sellers stop selling to Russia at the invasion.
 */
final class BookGenerator {

    static final List<String> COLUMNS = List.of(
            "id",
            "date",
            "exporter.name",
            "exporter.country",
            "ultimateConsignee.name",
            "ultimateConsignee.country",
            "ultimateConsignee.address.street",
            "ultimateConsignee.address.city",
            "ultimateConsignee.address.country",
            "ultimateConsignee.owners",
            "item.hsCode",
            "item.value",
            "item.currency",
            "originatorBank.name",
            "originatorBank.country");

    static final LocalDate FIRST = LocalDate.of(2020, 7, 1);
    static final LocalDate INVASION = LocalDate.of(2022, 2, 24);
    static final int DAYS = 1460;

    private static final int SALES_OF_A_RELATION = 10;
    private static final List<String> SELLERS = List.of("JP", "DE", "US", "KR", "IT", "TW", "NL");
    private static final List<String> BUYERS = List.of(
            "DE", "FR", "PL", "CA", "MX", "BR", "VN", "TH", "IN", "CN", "CN", "CN", "TR", "TR", "AE", "SG", "ZA", "IL",
            "RS", "KZ", "GE", "UZ", "AM", "KG", "RU", "RU", "MD", "EG", "CL", "AU");

    private final SplittableRandom random;
    private final CsvWriter csv;
    private final List<String> codes;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private long written;
    private long ordinary;

    BookGenerator(long seed, Writer out) {
        random = new SplittableRandom(seed);
        csv = CsvWriter.builder().build(out);
        codes = codes(random);
    }

    /** {@code --count 100000 --seed 1 --planted 20 -o book.csv}; what was planted stands in {@code book.csv.planted}. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Path file = Path.of(options.getOrDefault("-o", "book.csv"));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            List<String> planted = new BookGenerator(Long.parseLong(options.getOrDefault("--seed", "1")), out)
                    .write(
                            Integer.parseInt(options.getOrDefault("--count", "100000")),
                            Integer.parseInt(options.getOrDefault("--planted", "20")));
            Files.write(Path.of(file + ".planted"), planted, StandardCharsets.UTF_8);
        }
    }

    /** Writes that many ordinary sales and so many patterns of each kind; says what was planted, {@code rule|words}. */
    List<String> write(int count, int patterns) throws IOException {
        csv.writeRecord(COLUMNS);
        int sellers = Math.max(20, count / 500);
        int buyers = Math.max(50, count / 40);
        while (written < count) {
            relation(random.nextInt(sellers), random.nextInt(buyers));
        }
        ordinary = written;
        List<String> planted = new PlantedPatterns(this, random).plant(patterns);
        csv.flush();
        return planted;
    }

    private void relation(int seller, int buyer) {
        SplittableRandom of = new SplittableRandom(buyer * 31L + 7);
        String country = BUYERS.get(of.nextInt(BUYERS.size()));
        String goods = codes.get((int) (codes.size() * Math.pow(random.nextDouble(), 2)));
        int begins = random.nextInt(-700, DAYS);
        int ends = begins + 30 + random.nextInt(1400);
        double usual = 1500 * Math.exp(random.nextDouble() * 4);
        // A firm has a bank, and some have a second.
        int first = of.nextInt(30);
        String bank = "Bank " + country + " " + (random.nextInt(4) == 0 ? first / 2 : first);
        for (int i = 0; i < SALES_OF_A_RELATION; i++) {
            int day = begins + random.nextInt(ends - begins);
            boolean ended = country.equals("RU") && !FIRST.plusDays(day).isBefore(INVASION);
            if (day >= 0 && day < DAYS && !ended) {
                sale(
                        FIRST.plusDays(day),
                        firm("Seller", seller) + "|" + SELLERS.get(seller % SELLERS.size()),
                        firm("Buyer", buyer) + "|" + country,
                        goods,
                        (long) (usual * (0.6 + 0.8 * random.nextDouble())),
                        Map.of(
                                "ultimateConsignee.address.street",
                                (1 + of.nextInt(400)) + " " + word(of) + " Street",
                                "ultimateConsignee.address.city",
                                word(of),
                                "ultimateConsignee.address.country",
                                country,
                                "ultimateConsignee.owners",
                                word(of) + " " + word(of) + " Holding (" + country + ") 100%",
                                "originatorBank.name",
                                bank,
                                "originatorBank.country",
                                country));
            }
        }
    }

    /** The last line of ordinary trade; what is below it was planted. */
    long ordinaryLines() {
        return ordinary + 1;
    }

    /** Writes one sale; firms are {@code name|country}. */
    void sale(LocalDate day, String seller, String buyer, String goods, long value, Map<String, String> more) {
        columns.clear();
        columns.put("id", "B-" + ++written);
        columns.put("date", day.toString());
        firm(columns, "exporter", seller);
        firm(columns, "ultimateConsignee", buyer);
        columns.put("item.hsCode", goods);
        columns.put("item.value", String.valueOf(value));
        columns.put("item.currency", "USD");
        columns.putAll(more);
        csv.writeRecord(
                COLUMNS.stream().map(column -> columns.getOrDefault(column, "")).toList());
    }

    private static void firm(Map<String, String> columns, String role, String firm) {
        int bar = firm.indexOf('|');
        columns.put(role + ".name", firm.substring(0, bar));
        columns.put(role + ".country", firm.substring(bar + 1));
    }

    private static String firm(String kind, int number) {
        return kind + " " + word(new SplittableRandom(number)) + " " + number;
    }

    /** Three syllables of no language. */
    static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Codes as trade has them: some of the Common High Priority List among a thousand of others. */
    private static List<String> codes(SplittableRandom random) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(
                    i % 25 == 7
                            ? PlantedPatterns.HIGH_PRIORITY.get((i / 25) % PlantedPatterns.HIGH_PRIORITY.size())
                            : String.format(
                                    "%02d%02d%d0",
                                    25 + random.nextInt(50), 1 + random.nextInt(20), 1 + random.nextInt(9)));
        }
        return codes;
    }
}
