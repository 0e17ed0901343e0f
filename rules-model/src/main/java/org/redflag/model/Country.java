package org.redflag.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Country codes of ISO 3166-1 alpha-2, with XK for Kosovo. */
public final class Country {

    /** A list of our own, so that the answer does not depend on the Java release that runs it. */
    private static final Set<String> CODES = Set.of(
            ("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV"
                            + " BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC"
                            + " EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU"
                            + " GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR"
                            + " KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS"
                            + " MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR"
                            + " PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY"
                            + " SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU"
                            + " WF WS XK YE YT ZA ZM ZW")
                    .split(" "));

    /** Codes that files carry for a country that has another: EU habit, customs habit, and names no longer used. */
    private static final Map<String, String> ALIASES =
            Map.of("EL", "GR", "UK", "GB", "XI", "GB", "ZR", "CD", "BU", "MM", "TP", "TL", "YU", "RS", "CS", "RS");

    private static final Set<String> UNITED_STATES = Set.of("US", "PR", "GU", "VI", "AS", "MP", "UM");

    private Country() {}

    /** Whether a code is the United States or one of its territories and possessions (15 CFR 772.1). */
    public static boolean isUnitedStates(@Nullable String code) {
        return code != null && UNITED_STATES.contains(code);
    }

    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    public static @Nullable String normalise(String field, @Nullable String code) {
        String text = Text.blankToNull(code);
        if (text == null) {
            return null;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        String canonical = ALIASES.getOrDefault(upper, upper);
        if (!isCode(canonical)) {
            throw new InvalidFact(field, code, "write the two letters of ISO 3166-1, such as KG");
        }
        return canonical;
    }
}
