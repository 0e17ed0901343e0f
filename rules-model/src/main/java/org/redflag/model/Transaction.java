package org.redflag.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One export, reexport, in-country transfer or payment, on its days.
 *
 * @param date the day the goods leave, or the day of a payment that moves no goods; the law of this day applies
 * @param contractDate the day the contract was made, where a rule grandfathers old contracts
 * @param paymentDate the day the money moves; {@code date} when not given
 * @param filing what was told to the United States about the export; absent when nobody said
 * @param ownership who owns whom, where it is easier told by statements than by the owners under each party
 * @param dealing services, securities and circumstances beside the goods
 * @param inquiry what asking and looking brought to light
 */
public record Transaction(
        String id,
        TransactionType type,
        LocalDate date,
        @Nullable LocalDate contractDate,
        @Nullable LocalDate paymentDate,
        List<Party> parties,
        List<Item> items,
        @Nullable Route route,
        @Nullable Payment payment,
        List<EndUse> endUses,
        Assurances assurances,
        Declarations declarations,
        @Nullable Filing filing,
        ExceptionTerms exceptionTerms,
        List<License> licenses,
        List<Holding> ownership,
        Dealing dealing,
        Inquiry inquiry) {

    private static final int HUNDRED = 100;

    public Transaction {
        if (Text.blankToNull(id) == null) {
            throw new InvalidFact("id", id, "give every transaction an id of its own");
        }
        type = Objects.requireNonNullElse(type, TransactionType.EXPORT);
        if (date == null) {
            throw new InvalidFact("date", null, "give the day of export or payment as yyyy-mm-dd");
        }
        parties = parties == null ? List.of() : List.copyOf(parties);
        items = items == null ? List.of() : List.copyOf(items);
        endUses = endUses == null ? List.of() : List.copyOf(endUses);
        assurances = Objects.requireNonNullElse(assurances, Assurances.NONE);
        declarations = Objects.requireNonNullElse(declarations, Declarations.NONE);
        exceptionTerms = Objects.requireNonNullElse(exceptionTerms, ExceptionTerms.NONE);
        dealing = Objects.requireNonNullElse(dealing, Dealing.NONE);
        inquiry = Objects.requireNonNullElse(inquiry, Inquiry.NONE);
        licenses = licenses == null ? List.of() : List.copyOf(licenses);
        ownership = ownership == null ? List.of() : List.copyOf(ownership);
    }

    /** The day of the contract as a number, 20231219, so that a rule can compare it with a day the law names. */
    public @Nullable Integer contractDayNumber() {
        return contractDate == null
                ? null
                : (contractDate.getYear() * HUNDRED + contractDate.getMonthValue()) * HUNDRED
                        + contractDate.getDayOfMonth();
    }

    /** Whether temporarily exported items are back within a year; absent when no day of return is given. */
    public @Nullable Boolean returnsWithinYear() {
        LocalDate back = exceptionTerms.returnBy();
        return back == null ? null : !back.isAfter(date.plusYears(1));
    }

    /** The day payment rules look at. */
    public LocalDate dayOfPayment() {
        return paymentDate == null ? date : paymentDate;
    }
}
