package org.redflag.app.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Who trades in a generated book: the same customers again and again, or somebody else in every row. */
final class BookParties {

    /** How the parties of a book come. */
    enum Mode {
        /** A few thousand, the large ones often, now and then in another spelling, as in the book of a trading house. */
        REPEATING,
        /** Nobody twice. */
        DISTINCT
    }

    /** One who trades, as the documents call it. */
    record Trader(String name, String country, String incorporated) {}

    private static final double LISTED = 0.01;
    private static final double MISSPELT = 0.4;
    private static final double SPELT_ANEW = 0.02;
    private static final int IN_EACH_COUNTRY = 400;
    private static final List<String> SYLLABLES = List.of(
            "ba", "dor", "fen", "gri", "hal", "jun", "kes", "lom", "mir", "nov", "pol", "qua", "ros", "sil", "tam",
            "ulv", "vek", "wys", "yar", "zan");

    private final SplittableRandom random;
    private final Mode mode;
    private final List<String> listed;
    private final List<String> ordinary;
    private final Map<String, List<Trader>> known = new HashMap<>();
    private long invented;

    BookParties(SplittableRandom random, Mode mode, List<String> listed, List<String> ordinary) {
        this.random = random;
        this.mode = mode;
        this.listed = listed;
        this.ordinary = ordinary;
    }

    /** Somebody of a country; exporters are never listed. */
    Trader pick(String country, boolean exporter) {
        if (mode == Mode.DISTINCT) {
            return made(country, exporter);
        }
        List<Trader> pool = known.computeIfAbsent(country + exporter, key -> pool(country, exporter));
        double popular = random.nextDouble();
        Trader trader = pool.get((int) (popular * popular * popular * pool.size()));
        return random.nextDouble() < SPELT_ANEW
                ? new Trader(misspelt(trader.name()), trader.country(), trader.incorporated())
                : trader;
    }

    private List<Trader> pool(String country, boolean exporter) {
        List<Trader> pool = new ArrayList<>();
        for (int i = 0; i < IN_EACH_COUNTRY; i++) {
            pool.add(made(country, exporter));
        }
        return pool;
    }

    private Trader made(String country, boolean exporter) {
        boolean isListed = !exporter && random.nextDouble() < LISTED;
        String name = isListed ? one(listed) : mode == Mode.DISTINCT ? inventedName() : one(ordinary);
        String day = String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                1970 + random.nextInt(54),
                1 + random.nextInt(12),
                1 + random.nextInt(28));
        return new Trader(isListed && random.nextDouble() < MISSPELT ? misspelt(name) : name, country, day);
    }

    /** A word that nobody else has, before words as companies have them. */
    private String inventedName() {
        StringBuilder word = new StringBuilder();
        for (long rest = ++invented; rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get((int) (rest % SYLLABLES.size())));
        }
        word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + one(ordinary);
    }

    /** Two letters of a name change places, as they do under hurried fingers. */
    private String misspelt(String name) {
        if (name.length() < 4) {
            return name;
        }
        char[] letters = name.toCharArray();
        int at = 1 + random.nextInt(letters.length - 2);
        char letter = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = letter;
        return new String(letters).strip();
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
