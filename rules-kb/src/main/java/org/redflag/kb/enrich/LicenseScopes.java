package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redflag.kb.reference.GeneralLicenses;
import org.redflag.model.Destination;
import org.redflag.model.Item;
import org.redflag.model.Jurisdiction;
import org.redflag.model.License;
import org.redflag.model.LicenseKind;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.Location;
import org.redflag.model.Service;
import org.redflag.model.Transaction;

/** What a transaction shows of itself that decides which of OFAC's general licenses it may come under. */
final class LicenseScopes {

    private static final String AGRICULTURE_AND_MEDICINE = "AGRICULTURE_AND_MEDICINE";
    private static final String ENERGY = "ENERGY";
    private static final String TELECOMMUNICATIONS = "TELECOMMUNICATIONS";
    private static final String OFFICIAL = "OFFICIAL";
    private static final String SYRIA = "SYRIA";
    private static final Set<String> TESTABLE =
            Set.of(AGRICULTURE_AND_MEDICINE, ENERGY, TELECOMMUNICATIONS, OFFICIAL, SYRIA);

    private LicenseScopes() {}

    static void addTo(Facts facts, LocalDate day, GeneralLicenses table) {
        Transaction transaction = facts.transaction();
        List<License> claimed = transaction.licenses().stream()
                .filter(license ->
                        license.jurisdiction() == Jurisdiction.US_OFAC && license.kind() == LicenseKind.GENERAL_LICENSE)
                .toList();
        Map<String, Boolean> scopes = scopes(transaction);
        if (facts.all().stream().anyMatch(LicenseScopes::inSyria)) {
            scopes.put(SYRIA, true);
        }
        if (claimed.isEmpty() && scopes.isEmpty()) {
            return;
        }
        table.lookUp(new GeneralLicenses.Asked(scopes, TESTABLE, blocked(facts)), claimed, day, facts.all());
    }

    private static boolean inSyria(Object fact) {
        return (fact instanceof Destination destination && destination.country().equals("SY"))
                || (fact instanceof Location location && location.country().equals("SY"));
    }

    /** Every scope that the facts speak of; true where all of the transaction is of it. */
    private static Map<String, Boolean> scopes(Transaction transaction) {
        Map<String, Boolean> scopes = new LinkedHashMap<>();
        List<Item> items = transaction.items();
        put(
                scopes,
                AGRICULTURE_AND_MEDICINE,
                items,
                item -> item.humanitarian() != null,
                LicenseScopes::perhapsMedical);
        put(scopes, ENERGY, items, LicenseScopes::fuel, item -> false);
        List<Service> services = transaction.dealing().services();
        if (services.contains(Service.TELECOMMUNICATIONS)) {
            scopes.put(TELECOMMUNICATIONS, items.isEmpty() && services.size() == 1);
        }
        if (Boolean.TRUE.equals(transaction.exceptionTerms().usGovernmentUse())) {
            scopes.put(OFFICIAL, true);
        }
        return scopes;
    }

    private static void put(
            Map<String, Boolean> scopes,
            String scope,
            List<Item> items,
            java.util.function.Predicate<Item> isOf,
            java.util.function.Predicate<Item> perhaps) {
        if (items.stream().anyMatch(isOf.or(perhaps))) {
            scopes.put(scope, items.stream().allMatch(isOf));
        }
    }

    /** Chapters of food, medicine and medical devices, where nobody said whether the goods are humanitarian. */
    private static boolean perhapsMedical(Item item) {
        String hs = item.hs6();
        return hs != null
                && (hs.compareTo("250000") < 0
                        || hs.startsWith("30")
                        || hs.startsWith("9018")
                        || hs.startsWith("9019")
                        || hs.startsWith("9021")
                        || hs.startsWith("9022"));
    }

    /** Fuels, electricity and uranium. */
    private static boolean fuel(Item item) {
        String hs = item.hs6();
        return hs != null && (hs.startsWith("27") || hs.startsWith("2844"));
    }

    private static Map<String, Set<String>> blocked(Facts facts) {
        Map<String, Set<String>> blocked = new HashMap<>();
        for (Object fact : facts.all()) {
            if (fact instanceof ListMatch match
                    && match.certain()
                    && match.list().equals("us-ofac/sdn")) {
                blocked.computeIfAbsent(match.entry().name(), name -> new HashSet<>())
                        .addAll(match.programs());
            } else if (fact instanceof ListedOwnership ownership
                    && ownership.regime() == Jurisdiction.US_OFAC
                    && ownership.outcome() == ListedOwnership.Outcome.OWNED) {
                for (ListMatch owner : ownership.owners()) {
                    blocked.computeIfAbsent(owner.entry().name(), name -> new HashSet<>())
                            .addAll(owner.programs());
                }
            }
        }
        return blocked;
    }
}
