package org.redflag.kb.patterns;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redflag.model.BookFact;
import org.redflag.model.CustomerFlow;
import org.redflag.model.Party;

/** Since when somebody is a customer, and what it buys of the goods of the Common High Priority List. */
final class Customers implements BookTally {

    private static final int YEAR = 12;

    /** One customer. */
    private static final class Customer {
        private final String name;
        private @Nullable String country;
        private int firstDay = Integer.MAX_VALUE;
        private boolean saidToBeNew;
        private long listedBefore;
        private @Nullable TreeMap<Integer, Long> listedByYear;
        private final RowSample rows = new RowSample();

        private Customer(String name) {
            this.name = name;
        }
    }

    private final Bounded<String, Customer> customers;
    private final Predicate<String> highPriority;
    private final Rows rows;
    private int firstDay = Integer.MAX_VALUE;

    Customers(int most, Predicate<String> highPriority, Rows rows) {
        customers = new Bounded<>(most);
        this.highPriority = highPriority;
        this.rows = rows;
    }

    @Override
    public void add(Sale sale) {
        firstDay = Math.min(firstDay, sale.day());
        Party party = sale.buyerParty();
        Customer customer = customers.computeIfAbsent(sale.buyer(), name -> new Customer(party.name()));
        customer.firstDay = Math.min(customer.firstDay, sale.day());
        customer.country = customer.country == null ? party.country() : customer.country;
        customer.saidToBeNew |= party.incorporatedAfterInvasion() || Boolean.TRUE.equals(party.newCustomer());
        if (sale.goods() != null && highPriority.test(sale.goods())) {
            if (customer.listedByYear == null) {
                customer.listedByYear = new TreeMap<>();
            }
            customer.listedByYear.merge(Days.year(sale.day()), sale.value(), Long::sum);
            if (sale.sinceInvasion()) {
                customer.rows.add(sale.row());
            } else {
                // A value of nothing is still a sale.
                customer.listedBefore += Math.max(1, sale.value());
            }
        }
    }

    /** Whether somebody is new: said to be, or not seen before the invasion in a book that reaches back a year. */
    boolean isNew(String name) {
        Customer customer = customers.get(name);
        return customer != null
                && (customer.saidToBeNew
                        || (Days.monthsBefore(firstDay) >= YEAR && customer.firstDay >= Days.INVASION));
    }

    @Override
    public void conclude(BookTables tables, Consumer<BookFact> facts) {
        int monthsBefore = Days.monthsBefore(firstDay);
        for (Customer customer : customers.values()) {
            TreeMap<Integer, Long> years = customer.listedByYear;
            if (years == null || customer.country == null) {
                continue;
            }
            years.tailMap(Days.BASE_YEAR, false).entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(peak -> facts.accept(new CustomerFlow(
                            customer.name,
                            String.valueOf(customer.country),
                            tables.groups(customer.country),
                            BookTables.HIGH_PRIORITY,
                            customer.firstDay < Days.INVASION,
                            monthsBefore,
                            customer.listedBefore,
                            years.getOrDefault(Days.BASE_YEAR, 0L),
                            peak.getValue(),
                            peak.getKey(),
                            rows.texts(customer.rows.all()))));
        }
    }

    int firstDay() {
        return firstDay;
    }

    @Override
    public long forgotten() {
        return customers.forgotten();
    }
}
