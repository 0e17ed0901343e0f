package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.reference.Reference;
import org.redflag.model.Bank;
import org.redflag.model.Departure;
import org.redflag.model.Destination;
import org.redflag.model.Location;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.Person;
import org.redflag.model.Place;
import org.redflag.model.Region;
import org.redflag.model.Route;
import org.redflag.model.Transaction;
import org.redflag.model.Transit;

/** Where goods go, what they pass and where everybody is, each with the country groups of the day. */
final class Whereabouts {

    private static final String UKRAINE = "UA";

    private record Spot(String country, @Nullable Region region) {}

    private final Reference reference;

    Whereabouts(Reference reference) {
        this.reference = reference;
    }

    void addTo(Facts facts, LocalDate day) {
        List<Object> all = facts.all();
        Map<Spot, Set<String>> destinations = destinations(facts);
        destinations.forEach((spot, basis) -> all.add(new Destination(
                spot.country,
                spot.region,
                groups(spot.country, day),
                reference.countryChart().row(spot.country, day),
                reference.countryChart().columns(spot.country, day),
                List.copyOf(basis))));
        String from = departure(facts.transaction());
        if (from != null) {
            all.add(new Departure(from, groups(from, day)));
        }
        for (Spot spot : passed(facts)) {
            if (!destinations.containsKey(spot)) {
                all.add(new Transit(
                        spot.country,
                        spot.region,
                        groups(spot.country, day),
                        reference.countryChart().columns(spot.country, day)));
            }
        }
        for (Person person : facts.persons()) {
            Spot spot = spot(place(person));
            if (spot != null) {
                all.add(new Location(person, spot.country, spot.region, groups(spot.country, day)));
            }
        }
    }

    private Map<Spot, Set<String>> destinations(Facts facts) {
        Map<Spot, Set<String>> destinations = new LinkedHashMap<>();
        Route route = facts.transaction().route();
        if (route != null) {
            put(destinations, spot(route.destination()), "declared destination");
        }
        for (Party party : facts.transaction().parties()) {
            if (party.role() == PartyRole.ULTIMATE_CONSIGNEE) {
                put(destinations, spot(place(party)), "ultimate consignee");
            } else if (party.role() == PartyRole.END_USER) {
                put(destinations, spot(place(party)), "end user");
            }
        }
        return destinations;
    }

    /** Where the goods leave: as the route says, else from where the exporter is. */
    private static @Nullable String departure(Transaction transaction) {
        Route route = transaction.route();
        if (route != null && route.from() != null && route.from().country() != null) {
            return route.from().country();
        }
        return transaction.parties().stream()
                .filter(party -> party.role() == PartyRole.EXPORTER && party.country() != null)
                .map(party -> Objects.requireNonNull(party.country()))
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<Spot, Set<String>> destinations, @Nullable Spot spot, String basis) {
        if (spot != null) {
            destinations.computeIfAbsent(spot, s -> new LinkedHashSet<>()).add(basis);
        }
    }

    private Set<Spot> passed(Facts facts) {
        Set<Spot> passed = new LinkedHashSet<>();
        List<@Nullable Place> places = new ArrayList<>();
        Route route = facts.transaction().route();
        if (route != null) {
            places.addAll(route.transit());
        }
        for (Party party : facts.transaction().parties()) {
            if (party.role() == PartyRole.INTERMEDIATE_CONSIGNEE) {
                places.add(place(party));
            }
        }
        for (Place place : places) {
            Spot spot = spot(place);
            if (spot != null) {
                passed.add(spot);
            }
        }
        return passed;
    }

    private Set<String> groups(String country, LocalDate day) {
        return reference.countryGroups().of(country, day);
    }

    private static @Nullable Place place(Person person) {
        if (person instanceof Party party) {
            if (party.address() != null) {
                Place place = party.address().place();
                return new Place(
                        place.country() == null ? party.country() : place.country(),
                        place.region(),
                        place.locality(),
                        place.postalCode());
            }
            return party.country() == null ? null : Place.of(party.country());
        }
        return person instanceof Bank bank && bank.country() != null ? Place.of(bank.country()) : null;
    }

    /** A place as law sees it: an occupied region is in Ukraine whatever country the document writes. */
    private @Nullable Spot spot(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        Region region = reference.regions().of(place);
        if (region != null) {
            return new Spot(UKRAINE, region);
        }
        return place.country() == null ? null : new Spot(place.country(), null);
    }
}
