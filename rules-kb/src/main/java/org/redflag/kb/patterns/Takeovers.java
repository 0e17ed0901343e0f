package org.redflag.kb.patterns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redflag.model.BookFact;
import org.redflag.model.FlowTakeover;

/** Who stands in a flow of goods or money from when to when, so that one who begins where another ends is seen. */
final class Takeovers implements BookTally {

    /** Enough to see who comes after whom; a flow with more buyers than this is a market. */
    private static final int MOST_IN_A_FLOW = 12;

    private static final int CLOSE = 90;
    private static final int HUNDRED = 100;

    private record Flow(FlowTakeover.Kind kind, String seller, String goods, String country) {}

    /** One who stands in a flow. */
    private static final class Span {
        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;
        private int sales;
        private long value;
        private long firstRow;
        private long lastRow;

        private void add(Sale sale) {
            sales++;
            value += sale.value();
            if (sale.day() < first) {
                first = sale.day();
                firstRow = sale.row();
            }
            if (sale.day() >= last) {
                last = sale.day();
                lastRow = sale.row();
            }
        }
    }

    private final Bounded<Flow, Map<String, Span>> flows;
    private final Rows rows;
    private int lastDay = Integer.MIN_VALUE;

    Takeovers(int most, Rows rows) {
        flows = new Bounded<>(most);
        this.rows = rows;
    }

    @Override
    public void add(Sale sale) {
        lastDay = Math.max(lastDay, sale.day());
        String country = sale.destination();
        if (country == null) {
            return;
        }
        if (sale.seller() != null && sale.goods() != null) {
            add(new Flow(FlowTakeover.Kind.BUYER, sale.seller(), sale.goods(), country), sale.buyer(), sale);
        }
        if (sale.first()) {
            add(new Flow(FlowTakeover.Kind.BANK, sale.buyer(), "", country), sale.bank(), sale);
        }
    }

    private void add(Flow flow, @Nullable String who, Sale sale) {
        if (who == null) {
            return;
        }
        Map<String, Span> spans = flows.computeIfAbsent(flow, f -> new LinkedHashMap<>(4));
        if (spans.size() < MOST_IN_A_FLOW || spans.containsKey(who)) {
            spans.computeIfAbsent(who, w -> new Span()).add(sale);
        }
    }

    @Override
    public void conclude(BookTables tables, Consumer<BookFact> facts) {
        flows.forEach((flow, spans) -> spans.forEach((former, left) -> spans.forEach((successor, came) -> {
            boolean begins = came.first > left.first && came.last > left.last;
            if (begins && came.first >= Days.INVASION && Math.abs(came.first - left.last) <= CLOSE) {
                int others = (int) spans.values().stream()
                        .filter(span ->
                                span != left && span != came && span.last >= left.first && span.first <= came.last)
                        .count();
                facts.accept(takeover(flow, former, left, successor, came, others, tables));
            }
        })));
    }

    private FlowTakeover takeover(
            Flow flow, String former, Span left, String successor, Span came, int others, BookTables tables) {
        return new FlowTakeover(
                flow.kind,
                former,
                successor,
                flow.seller,
                flow.goods,
                flow.goods.isEmpty() ? java.util.Set.of() : tables.lists(flow.goods),
                flow.country,
                tables.groups(flow.country),
                came.first - left.last,
                left.sales,
                came.sales,
                came.value * HUNDRED / Math.max(1, left.value),
                others,
                lastDay - left.last,
                rows.texts(left.firstRow, left.lastRow, came.firstRow, came.lastRow));
    }

    @Override
    public long forgotten() {
        return flows.forgotten();
    }
}
