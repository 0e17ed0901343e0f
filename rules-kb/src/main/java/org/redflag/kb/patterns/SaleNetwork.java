package org.redflag.kb.patterns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.patterns.Shipments.Cluster;
import org.redflag.model.BookFact;
import org.redflag.model.SmallShipments;

/** Who sells which goods to whom: small shipments between two, and what passes through a firm on its way to Russia. */
final class SaleNetwork implements BookTally {

    /** Goods from one firm to another. */
    record Link(String goods, String seller, String buyer) {}

    private record Node(String goods, String firm) {}

    private final Bounded<Link, Shipments> links;
    private final Function<String, @Nullable Long> threshold;
    private final Rows rows;

    SaleNetwork(int most, Function<String, @Nullable Long> threshold, Rows rows) {
        links = new Bounded<>(most);
        this.threshold = threshold;
        this.rows = rows;
    }

    @Override
    public void add(Sale sale) {
        if (sale.goods() != null && sale.seller() != null && !sale.seller().equals(sale.buyer())) {
            Long most = sale.currency() == null ? null : threshold.apply(sale.currency());
            links.computeIfAbsent(new Link(sale.goods(), sale.seller(), sale.buyer()), k -> new Shipments(sale))
                    .add(sale, most == null ? 0 : most);
        }
    }

    @Override
    public void conclude(BookTables tables, Consumer<BookFact> facts) {
        Map<Node, List<Map.Entry<Link, Shipments>>> into = new HashMap<>();
        for (Map.Entry<Link, Shipments> each : links.entrySet()) {
            into.computeIfAbsent(new Node(each.getKey().goods, each.getKey().buyer), n -> new ArrayList<>(1))
                    .add(each);
        }
        RoutesToRussia routes =
                new RoutesToRussia((goods, firm) -> into.getOrDefault(new Node(goods, firm), List.of()), tables, rows);
        for (Map.Entry<Link, Shipments> each : links.entrySet()) {
            Cluster cluster = each.getValue().cluster();
            if (cluster != null) {
                facts.accept(small(each.getKey(), each.getValue(), cluster, tables));
            }
            if (each.getValue().toRussia) {
                routes.endingWith(each.getKey(), each.getValue(), facts);
            }
        }
    }

    private SmallShipments small(Link link, Shipments shipments, Cluster cluster, BookTables tables) {
        Long most = threshold.apply(shipments.currency);
        return new SmallShipments(
                link.seller,
                link.buyer,
                shipments.buyerCountry,
                link.goods,
                tables.lists(link.goods),
                shipments.currency,
                most == null ? 0 : most,
                cluster.count(),
                cluster.least(),
                cluster.total(),
                cluster.days(),
                rows.texts(cluster.rows().stream().mapToLong(Long::longValue).toArray()));
    }

    @Override
    public long forgotten() {
        return links.forgotten();
    }
}
