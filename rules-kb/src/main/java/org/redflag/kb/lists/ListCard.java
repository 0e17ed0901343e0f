package org.redflag.kb.lists;

import java.util.List;
import org.redflag.model.Jurisdiction;

/**
 * What is known of a published list before any edition of it is read.
 *
 * @param id such as {@code us-ofac/sdn}
 * @param title the publisher's name for it
 * @param publisher who issues it
 * @param url where the publisher offers it to people
 * @param urls addresses of the files that make an edition; none when the list has to be fetched by hand
 * @param license terms on which it may be used
 * @param jurisdiction whose law stands behind it
 * @param expectedAtLeast an edition with fewer entries is refused as truncated or shrunken
 * @param staleAfterDays an edition older than this is not relied upon
 * @param mostShrinkPercent how much smaller than the edition before it one may be, in percent of its entries
 */
public record ListCard(
        String id,
        String title,
        String publisher,
        String url,
        List<String> urls,
        String license,
        Jurisdiction jurisdiction,
        int expectedAtLeast,
        int staleAfterDays,
        int mostShrinkPercent) {

    /** What holds for a list whose card does not say, and for one that has no card. */
    public static final int USUAL_STALE_AFTER_DAYS = 30;

    /** What holds for a list whose card does not say, and for one that has no card. */
    public static final int USUAL_MOST_SHRINK_PERCENT = 20;

    public ListCard {
        urls = List.copyOf(urls);
    }

    /** Whether an edition of so many entries is too small to follow one of so many. */
    public boolean shrunken(int before, int now) {
        return (long) now * 100 < (long) before * (100 - mostShrinkPercent);
    }

    /**
     * A card for a list that has none, such as one of the user's own. It may be of any size, and it is as fresh as its
     * keeper says: only published lists go stale.
     */
    static ListCard unknown(String id) {
        return new ListCard(
                id, id, "", "", List.of(), "", Jurisdiction.POLICY, 1, Integer.MAX_VALUE, USUAL_MOST_SHRINK_PERCENT);
    }
}
