package org.redflag.model;

import org.jspecify.annotations.Nullable;

/**
 * What the parties declare about the transaction as a whole; every one absent when nobody asked.
 *
 * @param violation how much they know of a violation of the EAR that occurred, is about to occur or is intended in
 *     connection with the items; an unresolved red flag is REASON_TO_KNOW
 * @param informedByBis whether BIS informed them that this transaction needs a license
 * @param favoredSubsidiary whether the end user in Russia or Belarus is a civil one of the kinds of 15 CFR
 *     746.8(a)(12)(ii), such as a wholly owned subsidiary of a company of the United States or of group A:5 or A:6
 */
public record Declarations(
        @Nullable Knowledge violation,
        @Nullable Boolean informedByBis,
        @Nullable Boolean favoredSubsidiary) {

    public static final Declarations NONE = new Declarations(null, null, null);

    /** Whether they have knowledge of a violation in the sense of 15 CFR 772.1. */
    public boolean violationKnown() {
        return violation == Knowledge.KNOWN || violation == Knowledge.REASON_TO_KNOW;
    }
}
