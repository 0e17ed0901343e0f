package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.rulebook.Regime.GoverningDay;
import org.redflag.model.BookFact;
import org.redflag.model.NotScreened;
import org.redflag.model.Transaction;
import org.redflag.model.io.TransactionReader;

/** The facts of a transaction on each of its days that some regime looks at. */
public final class GoverningFacts {

    /** Facts as the tables and lists of a day know them. */
    public record OfDay(Facts facts, LocalDate day) {}

    private final List<OfDay> atExport;
    private final List<OfDay> atPayment;
    private final List<OfDay> ofBook;

    private GoverningFacts(List<OfDay> atExport, List<OfDay> atPayment, List<OfDay> ofBook) {
        this.atExport = atExport;
        this.atPayment = atPayment;
        this.ofBook = ofBook;
    }

    /** The facts of a book of transactions, at which no transaction's rules look. */
    public static GoverningFacts ofBook(List<BookFact> book, LocalDate day) {
        Facts facts = new Facts(TransactionReader.read(Map.of("id", "book", "date", day.toString())));
        facts.all().addAll(book);
        return new GoverningFacts(List.of(), List.of(), List.of(new OfDay(facts, day)));
    }

    /**
     * Looks up what the transaction touches on its days.
     *
     * @param asOf the only day to look at; the transaction's own days when absent
     */
    public static GoverningFacts of(Transaction transaction, @Nullable LocalDate asOf, Enricher enricher) {
        LocalDate export = asOf == null ? transaction.date() : asOf;
        LocalDate payment = asOf == null ? transaction.dayOfPayment() : asOf;
        OfDay atExport = new OfDay(enricher.enrich(transaction, export), export);
        OfDay atPayment = payment.equals(export) ? atExport : new OfDay(enricher.enrich(transaction, payment), payment);
        return new GoverningFacts(List.of(atExport), List.of(atPayment), List.of());
    }

    /** What could not be looked up on any of the days. */
    public List<NotScreened> notScreened() {
        return Stream.of(atExport, atPayment)
                .flatMap(List::stream)
                .flatMap(each -> each.facts().notScreened().stream())
                .distinct()
                .toList();
    }

    /** What a regime has to look at. */
    public List<OfDay> of(GoverningDay governing) {
        return switch (governing) {
            case EXPORT -> atExport;
            case PAYMENT -> atPayment;
            case EACH ->
                Stream.concat(atExport.stream(), atPayment.stream()).distinct().toList();
            case BOOK -> ofBook;
        };
    }
}
