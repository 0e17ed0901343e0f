package org.redflag.kb.enrich;

import org.jspecify.annotations.Nullable;
import org.redflag.model.Control;
import org.redflag.model.Country;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.Share;
import org.redflag.model.UsOwnedParty;

/** Which foreign parties persons in the United States own or control (31 CFR 560.215(b), 515.329). */
final class UsOwners {

    private UsOwners() {}

    static void addTo(Facts facts) {
        for (Party party : facts.transaction().parties()) {
            if (party.country() != null && !Country.isUnitedStates(party.country())) {
                UsOwnedParty owned = owned(party);
                if (owned != null) {
                    facts.all().add(owned);
                }
            }
        }
    }

    private static @Nullable UsOwnedParty owned(Party party) {
        if (Country.isUnitedStates(party.headquarters())) {
            return new UsOwnedParty(party, true, "its ultimate parent is in the United States");
        }
        Share least = Share.NONE;
        Share most = Share.NONE;
        Control control = Control.NONE;
        for (Owner owner : party.owners()) {
            if (american(owner)) {
                least = least.plus(owner.least()).min(Share.ALL);
                most = most.plus(owner.most()).min(Share.ALL);
                control = control.or(owner.controls());
            }
        }
        if (control == Control.CERTAIN || least.compareTo(Share.HALF) >= 0) {
            return new UsOwnedParty(
                    party, true, "owners in the United States hold " + least + " percent or control it");
        }
        return control == Control.PERHAPS || most.compareTo(Share.HALF) >= 0
                ? new UsOwnedParty(
                        party, false, "owners in the United States hold " + least + " to " + most + " percent")
                : null;
    }

    /** In the United States, or itself owned for the most part by somebody who is. */
    private static boolean american(Owner owner) {
        return Country.isUnitedStates(owner.country())
                || owner.owners().stream()
                        .anyMatch(above -> american(above)
                                && (above.controls() == Control.CERTAIN
                                        || above.least().compareTo(Share.HALF) >= 0));
    }
}
