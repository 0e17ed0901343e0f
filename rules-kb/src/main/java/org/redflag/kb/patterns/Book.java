package org.redflag.kb.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.Rulebook;
import org.redflag.kb.reference.Reference;
import org.redflag.model.BookFact;
import org.redflag.model.BookSpan;
import org.redflag.model.NotScreened;
import org.redflag.model.Transaction;

/**
 * What a book of transactions comes to, gathered in one pass; of each kind of thing so many are remembered and no more, those
 * not seen for longest are forgotten, and that is told. Rows need no order, but what is forgotten depends on it.
 */
public final class Book {

    /** Of each kind of thing; what a gigabyte of heap holds. */
    private static final int MOST = 400_000;

    private final Reference reference;
    private final Rows rows = new Rows();
    private final SaleReader reader;
    private final TradeFlows trade;
    private final Customers customers;
    private final List<BookTally> tallies;
    private final Set<String> statistics = new HashSet<>();
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;

    public Book(Rulebook rulebook) {
        this(rulebook, MOST);
    }

    /** A book that remembers so many of each kind of thing. */
    public Book(Rulebook rulebook, int most) {
        reference = rulebook.reference();
        // Which goods are listed at all does not hang on the day; which are on the day is asked at the end.
        BookTables everListed = new BookTables(reference, LocalDate.MAX);
        reader = new SaleReader(most);
        trade = new TradeFlows(most, rows);
        customers = new Customers(most, goods -> everListed.lists(goods).contains(BookTables.HIGH_PRIORITY), rows);
        tallies = List.of(
                trade,
                customers,
                new Replacements(most, rows),
                new SaleNetwork(most, everListed::reportingThreshold, rows),
                new Takeovers(most, rows),
                new Ties(most, customers, rows));
    }

    /** Takes a transaction. */
    public void add(String file, long line, Transaction transaction) {
        int day = (int) transaction.date().toEpochDay();
        firstDay = Math.min(firstDay, day);
        lastDay = Math.max(lastDay, day);
        for (Sale sale : reader.sales(transaction, rows.row(file, line))) {
            for (BookTally tally : tallies) {
                tally.add(sale);
            }
        }
    }

    /** Takes a month of a trade statistic. */
    public void add(TradeFigure figure) {
        statistics.add(figure.source());
        lastDay = Math.max(lastDay, (int) figure.month().atEndOfMonth().toEpochDay());
        trade.add(figure, rows.row(figure.source(), figure.line()));
    }

    /** The last day that it speaks of; absent when it is empty. */
    public @Nullable LocalDate lastDay() {
        return lastDay == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(lastDay);
    }

    /** The facts that the rules are held against, as the tables of a day know goods and countries. */
    public List<BookFact> facts(LocalDate day) {
        List<BookFact> facts = new ArrayList<>();
        if (firstDay <= lastDay) {
            facts.add(new BookSpan(
                    LocalDate.ofEpochDay(firstDay),
                    LocalDate.ofEpochDay(lastDay),
                    Days.monthsBefore(firstDay),
                    !statistics.isEmpty()));
        }
        BookTables tables = new BookTables(reference, day);
        tallies.forEach(tally -> tally.conclude(tables, facts::add));
        return facts;
    }

    /** What was too much to be remembered. */
    public List<NotScreened> notScreened() {
        return tallies.stream()
                .filter(tally -> tally.forgotten() > 0)
                .map(tally -> new NotScreened(
                        "patterns of " + tally.getClass().getSimpleName(),
                        "forgot " + tally.forgotten() + " of its entries, those not seen for longest",
                        "give the book in parts, by goods or by customers, or sorted by them"))
                .toList();
    }
}
