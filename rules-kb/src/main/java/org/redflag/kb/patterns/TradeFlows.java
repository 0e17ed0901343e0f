package org.redflag.kb.patterns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redflag.model.BookFact;
import org.redflag.model.TradeFlow;

/** What goods went to which country, month by month; and all goods of the Common High Priority List together. */
final class TradeFlows implements BookTally {

    static final String BOOK = "book";

    private record Key(
            String source,
            String goods,
            String country,
            @Nullable String currency) {}

    /** Values by month, and the first rows since the invasion. */
    private static final class Series {
        private final TreeMap<Integer, Double> months = new TreeMap<>();
        private final RowSample rows = new RowSample();

        private void add(Series other) {
            other.months.forEach((month, value) -> months.merge(month, value, Double::sum));
            for (long row : other.rows.all()) {
                if (row != Rows.NONE) {
                    rows.add(row);
                }
            }
        }
    }

    private final Bounded<Key, Series> flows;
    private final Map<String, Integer> firstMonth = new HashMap<>();
    private final Rows rows;

    TradeFlows(int most, Rows rows) {
        flows = new Bounded<>(most);
        this.rows = rows;
    }

    @Override
    public void add(Sale sale) {
        firstMonth.merge(BOOK, Days.month(sale.day()), Math::min);
        if (sale.goods() != null && sale.destination() != null && !Russia.is(sale.destination())) {
            add(
                    new Key(BOOK, sale.goods(), sale.destination(), sale.currency()),
                    Days.month(sale.day()),
                    (double) sale.value(),
                    sale.sinceInvasion(),
                    sale.row());
        }
    }

    void add(TradeFigure figure, long row) {
        int month = Days.month(figure.month());
        firstMonth.merge(figure.source(), month, Math::min);
        add(
                new Key(figure.source(), figure.goods(), figure.country(), figure.currency()),
                month,
                figure.value(),
                month > Days.month(Days.INVASION),
                row);
    }

    private void add(Key key, int month, double value, boolean since, long row) {
        Series series = flows.computeIfAbsent(key, k -> new Series());
        series.months.merge(month, value, Double::sum);
        if (since) {
            series.rows.add(row);
        }
    }

    @Override
    public void conclude(BookTables tables, Consumer<BookFact> facts) {
        Map<Key, Series> together = new LinkedHashMap<>();
        flows.forEach((key, series) -> {
            if (tables.lists(key.goods).contains(BookTables.HIGH_PRIORITY)) {
                together.computeIfAbsent(
                                new Key(key.source, BookTables.HIGH_PRIORITY, key.country, key.currency),
                                k -> new Series())
                        .add(series);
            }
            fact(key, series, tables, facts);
        });
        together.forEach((key, series) -> fact(key, series, tables, facts));
    }

    private void fact(Key key, Series series, BookTables tables, Consumer<BookFact> facts) {
        TreeMap<Integer, Double> years = new TreeMap<>();
        TreeMap<String, Long> months = new TreeMap<>();
        series.months.forEach((month, value) -> {
            years.merge(Days.yearOfMonth(month), value, Double::sum);
            months.put(Days.monthText(month), Math.round(value));
        });
        years.tailMap(Days.BASE_YEAR, false).entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .ifPresent(peak -> facts.accept(new TradeFlow(
                        key.source,
                        key.goods,
                        tables.lists(key.goods),
                        key.country,
                        tables.groups(key.country),
                        key.currency,
                        Math.max(0, Days.month(Days.INVASION) - firstMonth.getOrDefault(key.source, Integer.MAX_VALUE)),
                        Math.round(series.months.headMap(Days.month(Days.INVASION), true).values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()),
                        Math.round(years.getOrDefault(Days.BASE_YEAR, 0.0)),
                        Math.round(peak.getValue()),
                        peak.getKey(),
                        rounded(years),
                        months,
                        rows.texts(series.rows.all()))));
    }

    /** Months are added up before they are rounded. */
    private static Map<Integer, Long> rounded(Map<Integer, Double> years) {
        Map<Integer, Long> rounded = new TreeMap<>();
        years.forEach((year, value) -> rounded.put(year, Math.round(value)));
        return rounded;
    }

    @Override
    public long forgotten() {
        return flows.forgotten();
    }
}
