package org.redflag.kb.ownership;

import org.redflag.model.Share;

/** From what share on a company counts as its listed owners' own. */
enum Threshold {
    HALF_OR_MORE,
    MORE_THAN_HALF;

    boolean isMetBy(Share share) {
        int compared = share.compareTo(Share.HALF);
        return this == MORE_THAN_HALF ? compared > 0 : compared >= 0;
    }

    /** The same for so many parts of a whole that fits twice into a long. */
    boolean isMetBy(long parts, long whole) {
        return this == MORE_THAN_HALF ? 2 * parts > whole : 2 * parts >= whole;
    }
}
