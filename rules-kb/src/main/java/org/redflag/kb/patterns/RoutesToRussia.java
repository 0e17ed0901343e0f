package org.redflag.kb.patterns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.redflag.kb.patterns.SaleNetwork.Link;
import org.redflag.model.BookFact;
import org.redflag.model.PassThrough;
import org.redflag.model.ResaleRoute;

/** Walks back from a sale to Russia or Belarus to those through whose hands the goods came. */
final class RoutesToRussia {

    private static final int BETWEEN_SALES = 183;
    private static final int MOST_SALES = 8;
    private static final int MOST_STEPS = 2000;

    /** A sale on the way. */
    private record Leg(Link link, Shipments shipments, int shipment) {}

    private final BiFunction<String, String, List<Map.Entry<Link, Shipments>>> into;
    private final BookTables tables;
    private final Rows rows;

    RoutesToRussia(BiFunction<String, String, List<Map.Entry<Link, Shipments>>> into, BookTables tables, Rows rows) {
        this.into = into;
        this.tables = tables;
        this.rows = rows;
    }

    /** What is to be told of goods that one firm sells to another in Russia or Belarus. */
    void endingWith(Link last, Shipments shipments, Consumer<BookFact> facts) {
        passThrough(last, shipments, facts);
        List<Leg> longest = List.of();
        int steps = 0;
        Deque<List<Leg>> open = new ArrayDeque<>();
        for (int i = 0; i < shipments.count(); i++) {
            open.push(List.of(new Leg(last, shipments, i)));
        }
        while (!open.isEmpty() && steps++ < MOST_STEPS) {
            List<Leg> way = open.pop();
            longest = way.size() > longest.size() ? way : longest;
            if (way.size() < MOST_SALES) {
                back(way).forEach(open::push);
            }
        }
        if (longest.size() > 1) {
            facts.accept(route(longest));
        }
    }

    /** The ways that are one sale longer at their beginning. */
    private List<List<Leg>> back(List<Leg> way) {
        Leg first = way.get(0);
        int day = first.shipments.day(first.shipment);
        List<List<Leg>> longer = new ArrayList<>();
        for (Map.Entry<Link, Shipments> each : into.apply(first.link.goods(), first.link.seller())) {
            int shipment = each.getValue().latest(day, BETWEEN_SALES);
            String seller = each.getKey().seller();
            boolean circle = way.stream()
                    .anyMatch(leg ->
                            leg.link.seller().equals(seller) || leg.link.buyer().equals(seller));
            if (shipment >= 0 && !circle) {
                List<Leg> all = new ArrayList<>(way.size() + 1);
                all.add(new Leg(each.getKey(), each.getValue(), shipment));
                all.addAll(way);
                longer.add(all);
            }
        }
        return longer;
    }

    private void passThrough(Link last, Shipments out, Consumer<BookFact> facts) {
        int fewest = Integer.MAX_VALUE;
        long inRow = 0;
        int outShipment = 0;
        for (Map.Entry<Link, Shipments> each : into.apply(last.goods(), last.seller())) {
            for (int i = 0; i < out.count(); i++) {
                int in = each.getValue().latest(out.day(i), BETWEEN_SALES);
                if (in >= 0 && out.day(i) - each.getValue().day(in) < fewest) {
                    fewest = out.day(i) - each.getValue().day(in);
                    inRow = each.getValue().row(in);
                    outShipment = i;
                }
            }
        }
        if (fewest < Integer.MAX_VALUE) {
            facts.accept(new PassThrough(
                    last.seller(),
                    out.sellerCountry,
                    last.goods(),
                    tables.lists(last.goods()),
                    fewest,
                    out.buyerCountry,
                    out.day(outShipment) >= Days.INVASION,
                    rows.texts(inRow, out.row(outShipment))));
        }
    }

    private ResaleRoute route(List<Leg> way) {
        List<String> firms = new ArrayList<>();
        List<String> countries = new ArrayList<>();
        long[] where = new long[way.size()];
        for (int i = 0; i < way.size(); i++) {
            Leg leg = way.get(i);
            firms.add(leg.link.seller());
            countries.add(leg.shipments.sellerCountry);
            where[i] = leg.shipments.row(leg.shipment);
        }
        Leg last = way.get(way.size() - 1);
        firms.add(last.link.buyer());
        countries.add(last.shipments.buyerCountry);
        return new ResaleRoute(
                firms,
                countries,
                last.link.goods(),
                tables.lists(last.link.goods()),
                last.shipments.day(last.shipment) >= Days.INVASION,
                rows.texts(where));
    }
}
