package org.redflag.kb.patterns;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.redflag.model.BookFact;
import org.redflag.model.ReplacedDestination;

/** Where a seller's goods went before the invasion, and where they go since. */
final class Replacements implements BookTally {

    private static final String RUSSIA = "RU";

    private record Key(String seller, String goods) {}

    /** Value before and since. */
    private static final class Change {
        private long before;
        private long since;
        private final RowSample rows = new RowSample();
    }

    private final Bounded<Key, Map<String, Change>> sellers;
    private final Rows rows;

    Replacements(int most, Rows rows) {
        sellers = new Bounded<>(most);
        this.rows = rows;
    }

    @Override
    public void add(Sale sale) {
        if (sale.seller() == null || sale.goods() == null || sale.destination() == null) {
            return;
        }
        Change change = sellers.computeIfAbsent(new Key(sale.seller(), sale.goods()), k -> new TreeMap<>())
                .computeIfAbsent(Russia.is(sale.destination()) ? RUSSIA : sale.destination(), c -> new Change());
        if (sale.sinceInvasion()) {
            change.since += sale.value();
        } else {
            change.before += sale.value();
        }
        if (sale.sinceInvasion() != Russia.is(sale.destination())) {
            change.rows.add(sale.row());
        }
    }

    @Override
    public void conclude(BookTables tables, Consumer<BookFact> facts) {
        sellers.forEach((key, countries) -> {
            Change russia = countries.get(RUSSIA);
            if (russia == null || russia.before == 0) {
                return;
            }
            countries.forEach((country, change) -> {
                if (!country.equals(RUSSIA) && change.since > 0) {
                    facts.accept(new ReplacedDestination(
                            key.seller,
                            key.goods,
                            tables.lists(key.goods),
                            russia.before,
                            russia.since,
                            country,
                            tables.groups(country),
                            change.before,
                            change.since,
                            rows.texts(both(russia.rows.all(), change.rows.all()))));
                }
            });
        });
    }

    private static long[] both(long[] some, long[] others) {
        return java.util.stream.LongStream.concat(java.util.Arrays.stream(some), java.util.Arrays.stream(others))
                .toArray();
    }

    @Override
    public long forgotten() {
        return sellers.forgotten();
    }
}
