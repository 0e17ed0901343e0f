package org.redflag.app.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Plants patterns of each kind among ordinary sales; firms that take part have names that ordinary ones do not have. */
final class PlantedPatterns {

    /** The mark by which planted firms are known. */
    static final String MARK = "Planted";

    static final List<String> HIGH_PRIORITY = List.of(
            "854231", "854232", "854233", "854239", "851762", "852691", "853221", "853224", "847150", "850440",
            "852990", "853669", "853690", "854129", "848210", "848220", "901380", "901420", "903020", "903039");

    /** Goods of the list that ordinary trade of the generator does not have, so that a first import is one. */
    private static final List<String> RARE = List.of(
            "854110", "854121", "854130", "854149", "854160", "848230", "901480", "847180", "848610", "848620",
            "853400", "854320", "902750", "903032", "903082", "845710", "845811", "845891", "845961", "846693");

    private static final List<String> NEAR = List.of("KG", "AM", "UZ", "GE", "KZ", "TR", "AE", "RS");
    private static final String SOAP = "340111";

    private final BookGenerator book;
    private final SplittableRandom random;
    private final List<String> planted = new ArrayList<>();

    PlantedPatterns(BookGenerator book, SplittableRandom random) {
        this.book = book;
        this.random = random;
    }

    /** Plants so many of each kind; says of each which rule must find it and by which words. */
    List<String> plant(int count) {
        for (int i = 0; i < count; i++) {
            growth(i);
            firstImports(i);
            customerFirst(i);
            customerGrowth(i);
            replaced(i);
            chain(i);
            split(i);
            buyerTakeover(i);
            bankTakeover(i);
            shared(i, true);
            shared(i, false);
        }
        return planted;
    }

    private String firm(String kind, int number) {
        return MARK + " " + kind + " " + number;
    }

    private String near(int number) {
        return NEAR.get(number % NEAR.size());
    }

    private String seller(String kind, int number) {
        return firm(kind + " Seller", number) + "|JP";
    }

    private LocalDate day(int year, int month) {
        return LocalDate.of(year, month, 1 + random.nextInt(28));
    }

    private void expect(String rule, String... words) {
        planted.add(rule + "|" + String.join("|", words).toUpperCase(java.util.Locale.ROOT));
    }

    /** Rare goods, a little in 2021 and ten to thirty times as much in 2023. */
    private void growth(int i) {
        String goods = RARE.get(i % RARE.size());
        String country = near(i / RARE.size() + i);
        for (int month = 1; month <= 12; month++) {
            book.sale(
                    day(2021, month),
                    seller("Growth", i),
                    firm("Growth Buyer", i) + "|" + country,
                    goods,
                    3000,
                    Map.of());
            book.sale(
                    day(2023, month),
                    seller("Growth", i),
                    firm("Growth Buyer", i) + "|" + country,
                    goods,
                    30_000 + random.nextInt(60_000),
                    Map.of());
        }
        expect("patterns-growth-of-listed-goods", "HS " + goods + " to " + country + " in book");
    }

    private void firstImports(int i) {
        String goods = RARE.get((i + 7) % RARE.size());
        String country = near(i + 4);
        for (int month = 6; month <= 12; month++) {
            book.sale(
                    day(2022, month),
                    seller("First", i),
                    firm("First Buyer", i) + "|" + country,
                    goods,
                    20_000,
                    Map.of());
        }
        expect("patterns-first-imports", "HS " + goods + " to " + country + " in book");
    }

    private void customerFirst(int i) {
        String buyer = firm("Soap Buyer", i) + "|" + near(i);
        book.sale(day(2021, 3), seller("Soap", i), buyer, SOAP, 5000, Map.of());
        book.sale(
                day(2022, 9), seller("Soap", i), buyer, HIGH_PRIORITY.get(i % HIGH_PRIORITY.size()), 20_000, Map.of());
        expect("patterns-customer-first-high-priority-goods", firm("Soap Buyer", i) + " ");
    }

    private void customerGrowth(int i) {
        String buyer = firm("Growing Buyer", i) + "|" + near(i + 1);
        String goods = HIGH_PRIORITY.get((i + 5) % HIGH_PRIORITY.size());
        for (int month = 1; month <= 6; month++) {
            book.sale(day(2021, month), seller("Growing", i), buyer, goods, 4000, Map.of());
            book.sale(day(2023, month), seller("Growing", i), buyer, goods, 25_000, Map.of());
        }
        expect("patterns-customer-growth", firm("Growing Buyer", i) + " ");
    }

    private void replaced(int i) {
        String goods = RARE.get((i + 11) % RARE.size());
        for (int month = 1; month <= 6; month++) {
            book.sale(day(2021, month), seller("Replacing", i), firm("Old Buyer", i) + "|RU", goods, 20_000, Map.of());
            book.sale(
                    day(2022, month + 6),
                    seller("Replacing", i),
                    firm("Neighbor Buyer", i) + "|" + near(i),
                    goods,
                    18_000,
                    Map.of());
        }
        expect("patterns-destination-replaced", firm("Replacing Seller", i) + " ");
    }

    /** Four sales, a month apart; the last of them is a firm that passes goods on. */
    private void chain(int i) {
        String goods = HIGH_PRIORITY.get(i % HIGH_PRIORITY.size());
        String[] firms = {
            seller("Chain", i),
            firm("Chain First", i) + "|AE",
            firm("Chain Second", i) + "|KZ",
            firm("Chain Third", i) + "|KG",
            firm("Chain End", i) + "|RU"
        };
        LocalDate day = day(2022, 5 + i % 6);
        for (int sale = 0; sale + 1 < firms.length; sale++) {
            book.sale(day.plusDays(25L * sale), firms[sale], firms[sale + 1], goods, 40_000, Map.of());
        }
        expect("patterns-resale-route", firm("Chain Third", i) + " ", firm("Chain First", i) + " ");
        expect("patterns-pass-through", firm("Chain Third", i) + " ");
    }

    private void split(int i) {
        LocalDate day = day(2022, 4 + i % 8);
        for (int part = 0; part < 6; part++) {
            book.sale(
                    day.plusDays(3L * part),
                    seller("Split", i),
                    firm("Split Buyer", i) + "|" + near(i),
                    HIGH_PRIORITY.get(i % HIGH_PRIORITY.size()),
                    1900 + random.nextInt(590),
                    Map.of());
        }
        expect("patterns-split-shipments", firm("Split Buyer", i) + " ");
    }

    private void buyerTakeover(int i) {
        String goods = HIGH_PRIORITY.get((i + 3) % HIGH_PRIORITY.size());
        for (int month = 1; month <= 6; month++) {
            book.sale(
                    day(2022, month),
                    seller("Taken", i),
                    firm("Left Buyer", i) + "|" + near(i),
                    goods,
                    30_000,
                    Map.of());
            book.sale(
                    day(2022, month + 6),
                    seller("Taken", i),
                    firm("Next Buyer", i) + "|" + near(i),
                    goods,
                    30_000,
                    Map.of());
        }
        expect("patterns-buyer-takeover", firm("Next Buyer", i) + " ", firm("Left Buyer", i) + " ");
    }

    private void bankTakeover(int i) {
        for (int month = 1; month <= 6; month++) {
            for (int half = 0; half < 2; half++) {
                book.sale(
                        day(2022, month + 6 * half),
                        seller("Banked", i),
                        firm("Banked Buyer", i) + "|" + near(i),
                        SOAP,
                        15_000,
                        Map.of(
                                "originatorBank.name",
                                half == 0 ? "Old Bank" : "Rural Bank",
                                "originatorBank.country",
                                near(i)));
            }
        }
        expect("patterns-bank-takeover", firm("Banked Buyer", i) + ",");
    }

    private void shared(int i, boolean address) {
        String kind = address ? "Neighbor" : "Sister";
        for (int each = 0; each < 3; each++) {
            String country = near(i);
            Map<String, String> tie = address
                    ? Map.of(
                            "ultimateConsignee.address.street",
                            (1000 + i) + " Planted Street, Room " + i,
                            "ultimateConsignee.address.country",
                            country)
                    : Map.of("ultimateConsignee.owners", MARK + " Holding " + i + " (AE) 100%");
            book.sale(
                    day(2022, 6 + each),
                    seller(kind, i),
                    firm(kind + " " + (char) ('A' + each), i) + "|" + country,
                    HIGH_PRIORITY.get(i % HIGH_PRIORITY.size()),
                    12_000,
                    tie);
        }
        expect(
                address ? "patterns-shared-address" : "patterns-shared-owner",
                firm(kind + " A", i) + ",",
                firm(kind + " C", i) + " share");
    }
}
