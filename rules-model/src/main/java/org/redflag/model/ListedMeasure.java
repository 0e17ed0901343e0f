package org.redflag.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a list imposes on a person, where its entries say so; a person under a travel ban alone is not frozen. */
public enum ListedMeasure {
    ASSET_FREEZE("asset freeze"),
    CORRESPONDENT_BANKING("correspondent banking"),
    TRUST_SERVICES("trust services"),
    INTERNET_SERVICES("internet services"),
    /** What a ship may not do, and what may not be done for it. */
    SHIPPING("shipping|ships|transport sanctions|port entry|de-flag"),
    AIRCRAFT("aircraft"),
    BUSINESS_ARRANGEMENTS("business arrangements|representative offices"),
    ARMS_EMBARGO("arms embargo"),
    TRAVEL_BAN("travel ban"),
    DIRECTOR_DISQUALIFICATION("director disqualification");

    private static final String PREFIX = "Sanctions imposed: ";

    private final Pattern words;

    ListedMeasure(String words) {
        this.words = Pattern.compile(words);
    }

    /** What the remarks of an entry of the UK Sanctions List say is imposed; nothing when they do not say. */
    static Set<ListedMeasure> in(@Nullable String remarks) {
        Set<ListedMeasure> measures = EnumSet.noneOf(ListedMeasure.class);
        if (remarks == null || !remarks.startsWith(PREFIX)) {
            return measures;
        }
        String imposed = remarks.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        for (ListedMeasure measure : values()) {
            if (measure.words.matcher(imposed).find()) {
                measures.add(measure);
            }
        }
        return measures;
    }
}
