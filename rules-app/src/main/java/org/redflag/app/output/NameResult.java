package org.redflag.app.output;

import java.util.List;
import org.redflag.model.ListMatch;

/** What screening a name comes to, in one word. */
public enum NameResult {
    /** It meets a listed party by number or name. */
    HIT,
    /** It only resembles one. */
    WEAK_HIT,
    /** It meets nothing on any list. */
    NO_HIT,
    /** It meets nothing, but a list could not be used, so that means nothing. */
    NOT_SCREENED;

    public static NameResult of(List<ListMatch> hits, boolean everyListRead) {
        if (hits.isEmpty()) {
            return everyListRead ? NO_HIT : NOT_SCREENED;
        }
        for (ListMatch hit : hits) {
            if (hit.certain()) {
                return HIT;
            }
        }
        return WEAK_HIT;
    }
}
