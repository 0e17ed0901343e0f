package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redflag.model.Address;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.MatchStrength;
import org.redflag.model.Party;

/** Addresses that are listed themselves, whoever uses them. */
final class AddressIndex {

    /** Somebody else in the same building is a reason to look, not the listed party. */
    private static final double SAME_BUILDING = 0.85;

    private record Listed(int party, String published, Premises premises) {}

    private final List<ListedParty> parties;
    private final Map<String, List<Listed>> byStreet = new HashMap<>();

    AddressIndex(List<ListedParty> parties) {
        this.parties = parties;
        for (int i = 0; i < parties.size(); i++) {
            ListedParty party = parties.get(i);
            if (party.type() == ListedType.ADDRESS) {
                for (String address : party.addresses()) {
                    add(i, address);
                }
            }
        }
    }

    /** The listed addresses a party's address is, by the position of their entries. */
    Map<Integer, ListMatch> match(Party party, Address address) {
        Map<Integer, ListMatch> matches = new TreeMap<>();
        Optional<Premises> own = Premises.of(address);
        if (own.isEmpty()) {
            return matches;
        }
        for (Listed listed : byStreet.getOrDefault(own.get().street(), List.of())) {
            if (own.get().sameBuilding(listed.premises())) {
                boolean sameUnit = own.get().sameUnit(listed.premises());
                ListMatch match = match(party, listed, own.get(), sameUnit);
                matches.merge(listed.party(), match, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        return matches;
    }

    private ListMatch match(Party party, Listed listed, Premises own, boolean sameUnit) {
        ListedParty entry = parties.get(listed.party());
        String grounds = "The address is in the building of '" + listed.published() + "' (" + entry.name() + "): "
                + own.inWords() + " meets " + listed.premises().inWords()
                + (sameUnit ? "; same unit." : "; not the same unit, so it may be a neighbour.");
        return new ListMatch(
                party,
                entry,
                sameUnit ? MatchStrength.STRONG : MatchStrength.WEAK,
                sameUnit ? 1 : SAME_BUILDING,
                listed.published(),
                grounds);
    }

    private void add(int party, String address) {
        Premises.of(address).ifPresent(premises -> byStreet.computeIfAbsent(premises.street(), s -> new ArrayList<>())
                .add(new Listed(party, address, premises)));
    }
}
