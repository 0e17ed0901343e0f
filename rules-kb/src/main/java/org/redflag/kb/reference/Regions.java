package org.redflag.kb.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Place;
import org.redflag.model.Region;

/**
 * Recognises the parts of Ukraine that sanctions law treats apart, however a document writes them: as a province, a
 * town, a Ukrainian or a Russian postal code, under either country or none.
 */
public final class Regions {

    private static final int RU_PREFIX = 3;
    private static final int UA_PREFIX = 2;
    private static final int RU_LENGTH = 6;
    private static final int UA_LENGTH = 5;
    private static final String UNDETERMINED = Region.UNDETERMINED.name();

    /** Region by kind of clue and its value; empty for a town known to lie outside. */
    private final Map<String, String> known = new HashMap<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            String region = row.optional("region");
            known.put(row.text("kind") + " " + row.text("value"), region == null ? "" : region);
        }
    }

    /** The region a place is in; absent when it is in none of them. */
    public @Nullable Region of(@Nullable Place place) {
        if (place == null || !mayBeUkraine(place)) {
            return null;
        }
        String region = lookUp("region", place.region());
        String postal = postal(place);
        String town = lookUp("locality", place.locality());
        // A town that is named decides, also when it lies outside the occupied part of its province.
        if (town != null && !isRussianNamesake(place, region, postal)) {
            return town.isEmpty() ? null : Region.valueOf(town);
        }
        if (region != null && !region.equals(UNDETERMINED)) {
            return Region.valueOf(region);
        }
        if (postal != null) {
            return Region.valueOf(postal);
        }
        return region == null ? null : Region.UNDETERMINED;
    }

    private static boolean mayBeUkraine(Place place) {
        return place.country() == null
                || place.country().equals("UA")
                || place.country().equals("RU");
    }

    /** Towns in Russia proper share names with towns in Ukraine; a Russian postal code of its own tells them apart. */
    private static boolean isRussianNamesake(Place place, @Nullable String region, @Nullable String postal) {
        return "RU".equals(place.country()) && place.postalCode() != null && region == null && postal == null;
    }

    private @Nullable String postal(Place place) {
        String code = place.postalCode();
        if (code == null || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        return switch (code.length()) {
            case RU_LENGTH -> lookUp("RU postal code", code.substring(0, RU_PREFIX));
            case UA_LENGTH ->
                "UA".equals(place.country()) ? lookUp("UA postal code", code.substring(0, UA_PREFIX)) : null;
            default -> null;
        };
    }

    private @Nullable String lookUp(String kind, @Nullable String value) {
        return value == null ? null : known.get(kind + " " + value.strip().toUpperCase(Locale.ROOT));
    }
}
