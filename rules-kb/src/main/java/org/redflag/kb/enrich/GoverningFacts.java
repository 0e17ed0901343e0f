package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.rulebook.Regime.GoverningDay;
import org.redflag.model.NotScreened;
import org.redflag.model.Transaction;

/** The facts of a transaction on each of its days that some regime looks at. */
public final class GoverningFacts {

    /** Facts as the tables and lists of a day know them. */
    public record OfDay(Facts facts, LocalDate day) {}

    private final OfDay atExport;
    private final OfDay atPayment;

    private GoverningFacts(OfDay atExport, OfDay atPayment) {
        this.atExport = atExport;
        this.atPayment = atPayment;
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
        return new GoverningFacts(
                atExport,
                payment.equals(export) ? atExport : new OfDay(enricher.enrich(transaction, payment), payment));
    }

    /** What could not be looked up on any of the days. */
    public List<NotScreened> notScreened() {
        return Stream.of(atExport, atPayment)
                .flatMap(each -> each.facts().notScreened().stream())
                .distinct()
                .toList();
    }

    /** What a regime has to look at. */
    public List<OfDay> of(GoverningDay governing) {
        return switch (governing) {
            case EXPORT -> List.of(atExport);
            case PAYMENT -> List.of(atPayment);
            case EACH -> atPayment.day().equals(atExport.day()) ? List.of(atExport) : List.of(atExport, atPayment);
        };
    }
}
