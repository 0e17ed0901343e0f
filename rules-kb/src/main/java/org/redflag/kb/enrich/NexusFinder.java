package org.redflag.kb.enrich;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Bank;
import org.redflag.model.Country;
import org.redflag.model.Destination;
import org.redflag.model.Jurisdiction;
import org.redflag.model.Location;
import org.redflag.model.Nexus;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.Payment;
import org.redflag.model.Place;
import org.redflag.model.Route;
import org.redflag.model.Transit;

/** What makes US, EU or UK sanctions law bind somebody in the transaction. */
final class NexusFinder {

    /** The United Kingdom, its Crown Dependencies and its Overseas Territories, which have the same law by their own orders. */
    private static final Set<String> UNITED_KINGDOM =
            Set.of("GB", "GG", "JE", "IM", "GI", "KY", "VG", "BM", "TC", "AI", "MS", "FK", "SH", "PN", "IO", "GS");

    private static final String EU_MEMBER = "eu-restrictive/member-states";

    void addTo(Facts facts, java.util.function.Function<String, Set<String>> groupsOf) {
        Map<Jurisdiction, Set<String>> basis = new EnumMap<>(Jurisdiction.class);
        for (Object fact : List.copyOf(facts.all())) {
            if (fact instanceof Location location) {
                located(location, basis);
            } else if (fact instanceof Transit transit && transit.groups().contains(EU_MEMBER)) {
                put(basis, Jurisdiction.EU, "the goods pass the European Union");
            } else if (fact instanceof Destination destination
                    && destination.groups().contains(EU_MEMBER)) {
                put(basis, Jurisdiction.EU, "the goods come to the European Union");
            }
        }
        for (Party party : facts.transaction().parties()) {
            personal(party, groupsOf, basis);
        }
        Payment payment = facts.transaction().payment();
        if (payment != null && payment.dollarsThroughUnitedStates()) {
            put(basis, Jurisdiction.US_OFAC, "payment in US dollars, presumed to clear through a US bank");
        }
        if (payment != null && "GBP".equals(payment.currency())) {
            put(basis, Jurisdiction.UK, "payment in pounds, presumed to clear in the United Kingdom");
        }
        goods(facts, groupsOf, basis);
        basis.forEach((jurisdiction, grounds) -> facts.all().add(new Nexus(jurisdiction, new ArrayList<>(grounds))));
    }

    private static void located(Location location, Map<Jurisdiction, Set<String>> basis) {
        String who = (location.person() instanceof Bank ? "bank " : "party ")
                + location.person().name();
        if (Country.isUnitedStates(location.country())) {
            put(basis, Jurisdiction.US_OFAC, who + " is in the United States");
        }
        if (location.groups().contains(EU_MEMBER) && takesPart(location.role())) {
            put(basis, Jurisdiction.EU, who + " is in the European Union");
        }
        if (UNITED_KINGDOM.contains(location.country())) {
            put(basis, Jurisdiction.UK, who + " is in the United Kingdom or one of its territories");
        }
    }

    /** Who made the goods or owns a party takes no part: subsidiaries outside the EU are not bound by their parents. */
    private static boolean takesPart(@Nullable PartyRole role) {
        return role != PartyRole.MANUFACTURER && role != PartyRole.OWNER && role != PartyRole.MENTIONED;
    }

    private static void personal(
            Party party,
            java.util.function.Function<String, Set<String>> groupsOf,
            Map<Jurisdiction, Set<String>> basis) {
        if (Boolean.TRUE.equals(party.usPerson())) {
            put(basis, Jurisdiction.US_OFAC, "party " + party.name() + " is a US person");
        }
        String nationality = party.nationality();
        if (nationality != null) {
            if (nationality.equals("US")) {
                put(basis, Jurisdiction.US_OFAC, "party " + party.name() + " is a US citizen");
            }
            if (groupsOf.apply(nationality).contains(EU_MEMBER) && takesPart(party.role())) {
                put(basis, Jurisdiction.EU, "party " + party.name() + " is a national of a member state");
            }
            if (nationality.equals("GB")) {
                put(basis, Jurisdiction.UK, "party " + party.name() + " is a UK national");
            }
        }
    }

    private static void goods(
            Facts facts,
            java.util.function.Function<String, Set<String>> groupsOf,
            Map<Jurisdiction, Set<String>> basis) {
        Route route = facts.transaction().route();
        Place from = route == null ? null : route.from();
        String country = from == null ? null : from.country();
        if (country == null) {
            return;
        }
        if (Country.isUnitedStates(country)) {
            put(basis, Jurisdiction.US_OFAC, "the goods leave the United States");
        }
        if (groupsOf.apply(country).contains(EU_MEMBER)) {
            put(basis, Jurisdiction.EU, "the goods leave the European Union");
        }
        if (UNITED_KINGDOM.contains(country)) {
            put(basis, Jurisdiction.UK, "the goods leave the United Kingdom");
        }
    }

    private static void put(Map<Jurisdiction, Set<String>> basis, Jurisdiction jurisdiction, String ground) {
        basis.computeIfAbsent(jurisdiction, j -> new LinkedHashSet<>()).add(ground);
    }
}
