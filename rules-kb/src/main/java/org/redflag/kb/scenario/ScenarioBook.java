package org.redflag.kb.scenario;

import java.time.LocalDate;
import java.util.List;
import org.redflag.kb.Rulebook;
import org.redflag.kb.enrich.GoverningFacts;
import org.redflag.kb.patterns.Book;
import org.redflag.kb.patterns.TradeFigure;
import org.redflag.model.Transaction;

/** The rows of a book of transactions, and the trade statistics beside it. */
public record ScenarioBook(List<Transaction> transactions, List<TradeFigure> statistics) {

    public ScenarioBook {
        transactions = List.copyOf(transactions);
        statistics = List.copyOf(statistics);
    }

    boolean isEmpty() {
        return transactions.isEmpty() && statistics.isEmpty();
    }

    /** What the book shows, as the tables of a day know goods and countries. */
    GoverningFacts facts(Rulebook rulebook, LocalDate day) {
        Book book = new Book(rulebook);
        for (int i = 0; i < transactions.size(); i++) {
            book.add("book", i + 1L, transactions.get(i));
        }
        statistics.forEach(book::add);
        return GoverningFacts.ofBook(book.facts(day), day);
    }
}
