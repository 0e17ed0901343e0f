package org.redflag.kb.enrich;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Item;
import org.redflag.model.License;
import org.redflag.model.LicenseBreach;
import org.redflag.model.LicenseInForce;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;

/** Which licenses hold on the day, and where the transaction does not keep what they allow. */
final class Licenses {

    /** Whom a license names (15 CFR 748.5(c) to (f)). */
    private static final Set<PartyRole> NAMED = Set.of(
            PartyRole.PURCHASER, PartyRole.INTERMEDIATE_CONSIGNEE, PartyRole.ULTIMATE_CONSIGNEE, PartyRole.END_USER);

    /** Units of area, weight and measure, for which 15 CFR 750.11 tolerates ten percent more; numbers have no tolerance. */
    private static final Set<String> MEASURES =
            Set.of("KG", "KGS", "G", "GR", "T", "TON", "TONS", "LB", "LBS", "L", "LTR", "M", "M2", "M3", "SQM", "FT");

    private static final BigDecimal QUANTITY_TOLERANCE = new BigDecimal("1.10");
    private static final BigDecimal VALUE_TOLERANCE = new BigDecimal("1.25");

    private Licenses() {}

    static void addTo(Facts facts, LocalDate day) {
        for (License license : facts.transaction().licenses()) {
            if (license.inForce(day)) {
                add(license, facts);
            }
        }
    }

    /** One that is not kept does not answer for the line it is not kept for, nor for the whole. */
    private static void add(License license, Facts facts) {
        boolean kept = true;
        for (Item item : facts.items()) {
            if (!license.covers(item)) {
                continue;
            }
            String term = brokenTerm(license, item, facts);
            if (term == null) {
                facts.all().add(new LicenseInForce(license, item));
            } else {
                kept = false;
                facts.all().add(new LicenseBreach(license, item, term));
            }
        }
        if (kept && license.itemLines().isEmpty()) {
            facts.all().add(new LicenseInForce(license, null));
        }
    }

    private static @Nullable String brokenTerm(License license, Item item, Facts facts) {
        for (Party party : facts.transaction().parties()) {
            if (NAMED.contains(party.role()) && license.leavesOut(party.name())) {
                return "it does not name " + party.name();
            }
        }
        BigDecimal quantity = license.quantity();
        if (quantity != null && exceeds(item.quantity(), quantity, tolerance(item))) {
            return "it allows a quantity of " + quantity.toPlainString() + ", and " + item.quantity() + " are to go";
        }
        BigDecimal value = license.value();
        if (value != null && exceeds(item.value(), value, VALUE_TOLERANCE)) {
            return "it allows a value of " + value.toPlainString() + ", and the line is worth " + item.value();
        }
        return null;
    }

    private static BigDecimal tolerance(Item item) {
        String unit = item.unit();
        return unit != null && MEASURES.contains(unit.strip().toUpperCase(Locale.ROOT))
                ? QUANTITY_TOLERANCE
                : BigDecimal.ONE;
    }

    private static boolean exceeds(@Nullable BigDecimal actual, BigDecimal allowed, BigDecimal tolerance) {
        return actual != null && actual.compareTo(allowed.multiply(tolerance)) > 0;
    }
}
