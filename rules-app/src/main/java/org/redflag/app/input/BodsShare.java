package org.redflag.app.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.redflag.model.InvalidFact;
import org.redflag.model.Share;

/** The share of an interest: exact, or from a minimum to a maximum. */
record BodsShare(Share least, Share most) {

    /** Stands for the difference between "more than" and "at least", far finer than any share that is registered. */
    private static final Share HAIR = Share.percent(new BigDecimal("0.000000001"));

    static BodsShare read(@Nullable JsonNode share, String place) {
        if (share == null || share.isNull()) {
            return new BodsShare(Share.NONE, Share.ALL);
        }
        Share exact = part(share, "exact", place);
        if (exact != null) {
            return new BodsShare(exact, exact);
        }
        Share above = limit(share, "minimum", "exclusiveMinimum", place);
        Share below = limit(share, "maximum", "exclusiveMaximum", place);
        Share atLeast = part(share, "minimum", place);
        Share atMost = part(share, "maximum", place);
        Share least = above == null ? (atLeast == null ? Share.NONE : atLeast) : above.plus(HAIR);
        Share most = below == null ? (atMost == null ? Share.ALL : atMost) : below.minus(HAIR);
        if (least.compareTo(most) > 0) {
            throw new UnusableInput(place + ": a share from " + least + " to " + most
                    + " percent is none; write the minimum before the maximum");
        }
        return new BodsShare(least, most);
    }

    /** A limit that is not reached: in old versions a mark beside the limit, in new ones the limit itself. */
    private static @Nullable Share limit(JsonNode share, String limit, String exclusive, String place) {
        JsonNode mark = share.get(exclusive);
        if (mark == null || mark.isNull()) {
            return null;
        }
        return mark.isBoolean() ? (mark.asBoolean() ? part(share, limit, place) : null) : part(share, exclusive, place);
    }

    private static @Nullable Share part(JsonNode share, String field, String place) {
        String text = JsonHoldings.text(share.get(field));
        try {
            return text.isEmpty() ? null : Share.parse(field, text);
        } catch (InvalidFact e) {
            throw new UnusableInput(place + ": " + e.getMessage(), e);
        }
    }
}
