package org.redflag.kb.patterns;

import org.jspecify.annotations.Nullable;
import org.redflag.model.Party;

/**
 * One line of goods sold, or one payment, as the tallies see it.
 *
 * @param day days since 1970-01-01
 * @param buyerParty what is known of the buyer beside its name
 * @param destination where the goods go; where the buyer is when nobody said
 * @param goods six digits of the Harmonized System; absent when not known
 * @param bank the buyer's
 * @param first whether it is the first line of its transaction, so that what belongs to the whole is counted once
 */
record Sale(
        int day,
        @Nullable String seller,
        @Nullable String sellerCountry,
        String buyer,
        Party buyerParty,
        @Nullable String destination,
        @Nullable String goods,
        long value,
        @Nullable String currency,
        @Nullable String bank,
        boolean first,
        long row) {

    boolean sinceInvasion() {
        return day >= Days.INVASION;
    }

    boolean toRussia() {
        return Russia.is(destination) || Russia.is(buyerParty.country());
    }
}
