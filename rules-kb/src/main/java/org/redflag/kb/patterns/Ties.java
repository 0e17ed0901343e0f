package org.redflag.kb.patterns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.redflag.kb.match.PlaceKey;
import org.redflag.model.BookFact;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.SharedTie;

/** Addresses and owners, and whose they are. */
final class Ties implements BookTally {

    private static final int MOST_CUSTOMERS = 20;

    private record Key(SharedTie.Kind kind, String what) {}

    /** Those who have something in common. */
    private static final class Circle {
        private final Map<String, String> customers = new LinkedHashMap<>(2);
        private final Set<String> countries = new TreeSet<>();
        private final Set<String> goods = new TreeSet<>();
        private final RowSample rows = new RowSample();
    }

    private final Bounded<Key, Circle> circles;
    private final Customers customers;
    private final Rows rows;

    Ties(int most, Customers customers, Rows rows) {
        circles = new Bounded<>(most);
        this.customers = customers;
        this.rows = rows;
    }

    @Override
    public void add(Sale sale) {
        Party buyer = sale.buyerParty();
        if (buyer.address() != null) {
            PlaceKey.of(buyer.address()).ifPresent(place -> add(new Key(SharedTie.Kind.ADDRESS, place), sale));
        }
        for (Owner owner : buyer.owners()) {
            String country = owner.country() == null ? "" : " (" + owner.country() + ")";
            add(new Key(SharedTie.Kind.OWNER, SaleReader.name(owner.name()) + country), sale);
        }
    }

    private void add(Key key, Sale sale) {
        Circle circle = circles.computeIfAbsent(key, k -> new Circle());
        if (circle.customers.size() < MOST_CUSTOMERS
                && circle.customers.putIfAbsent(sale.buyer(), sale.buyerParty().name()) == null) {
            circle.rows.add(sale.row());
        }
        if (sale.buyerParty().country() != null) {
            circle.countries.add(sale.buyerParty().country());
        }
        if (sale.goods() != null && circle.goods.size() < MOST_CUSTOMERS) {
            circle.goods.add(sale.goods());
        }
    }

    @Override
    public void conclude(BookTables tables, Consumer<BookFact> facts) {
        circles.forEach((key, circle) -> {
            if (circle.customers.size() < 2) {
                return;
            }
            Set<String> groups = new TreeSet<>();
            circle.countries.forEach(country -> groups.addAll(tables.groups(country)));
            Set<String> lists = new TreeSet<>();
            circle.goods.forEach(goods -> lists.addAll(tables.lists(goods)));
            facts.accept(new SharedTie(
                    key.kind,
                    key.what,
                    circle.customers.values().stream().sorted().toList(),
                    (int) circle.customers.keySet().stream()
                            .filter(customers::isNew)
                            .count(),
                    circle.countries,
                    groups,
                    lists,
                    rows.texts(circle.rows.all())));
        });
    }

    @Override
    public long forgotten() {
        return circles.forgotten();
    }
}
