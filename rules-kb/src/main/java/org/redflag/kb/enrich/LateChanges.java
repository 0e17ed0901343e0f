package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Inquiry;
import org.redflag.model.LateChange;
import org.redflag.model.Transaction;

/** How long before the day of payment or shipment something was changed. */
final class LateChanges {

    private LateChanges() {}

    static void addTo(Facts facts) {
        Transaction transaction = facts.transaction();
        Inquiry inquiry = transaction.inquiry();
        add(LateChange.What.PAYMENT, inquiry.paymentChanged(), transaction.dayOfPayment(), facts.all());
        add(LateChange.What.SHIPPING, inquiry.shippingChanged(), transaction.date(), facts.all());
    }

    private static void add(LateChange.What what, @Nullable LocalDate changed, LocalDate day, List<Object> facts) {
        if (changed != null) {
            facts.add(new LateChange(what, ChronoUnit.DAYS.between(changed, day)));
        }
    }
}
