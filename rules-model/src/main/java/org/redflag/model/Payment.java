package org.redflag.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the goods are paid for, or the payment itself.
 *
 * @param currency ISO 4217
 * @param termDays days of credit given to the purchaser
 * @param banks the chain, in the order the money takes
 * @param clearedOutsideUnitedStates whether somebody proved that dollars clear elsewhere, between accounts of one bank or
 *     in a clearing house abroad; absent when nobody asked
 */
public record Payment(
        @Nullable String currency,
        @Nullable BigDecimal amount,
        @Nullable PaymentMethod method,
        @Nullable Integer termDays,
        List<Bank> banks,
        @Nullable Boolean clearedOutsideUnitedStates) {

    public Payment {
        currency = Text.currency("currency", currency);
        Text.notNegative("amount", amount);
        banks = banks == null ? List.of() : List.copyOf(banks);
    }

    /** Whether it passes an account in the United States: in dollars, presumed to clear there, or by a bank there. */
    public boolean throughUnitedStates() {
        return dollarsThroughUnitedStates() || banks.stream().anyMatch(Bank::inUnitedStates);
    }

    /** Whether it is in dollars and nobody proved that they clear outside the United States. */
    public boolean dollarsThroughUnitedStates() {
        return "USD".equals(currency) && !Boolean.TRUE.equals(clearedOutsideUnitedStates);
    }
}
