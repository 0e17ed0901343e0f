package org.redflag.kb.explain;

import java.util.Comparator;

/**
 * A change of the transaction with which a rule concludes; it was made and decided, not guessed.
 *
 * @param change in words that follow "if"
 * @param distance how far away it is among changes of its kind: days, or nothing
 */
public record WhatIf(Kind kind, String change, long distance) {

    /** What is changed, the smallest change first. */
    public enum Kind {
        DAY,
        AMOUNT,
        STATEMENT,
        MEMBERSHIP
    }

    static final Comparator<WhatIf> SMALLEST_FIRST =
            Comparator.comparing(WhatIf::kind).thenComparing(WhatIf::distance).thenComparing(WhatIf::change);
}
