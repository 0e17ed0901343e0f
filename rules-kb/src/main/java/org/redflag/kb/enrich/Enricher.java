package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.reference.Reference;
import org.redflag.model.Item;
import org.redflag.model.Transaction;

/** Looks up what a transaction touches, so that rules meet facts and never search tables. */
public final class Enricher {

    private final Reference reference;
    private final Whereabouts whereabouts;
    private final Listings listings;
    private final PartyClues partyClues;
    private final EarJurisdiction earJurisdiction;
    private final NexusFinder nexusFinder = new NexusFinder();

    public Enricher(Reference reference, RememberedMatches matches, GoodGuys goodGuys, OwnershipRegister register) {
        this.reference = reference;
        whereabouts = new Whereabouts(reference);
        listings = new Listings(matches, goodGuys, register);
        partyClues = new PartyClues(reference);
        earJurisdiction = new EarJurisdiction(reference);
    }

    /** All facts of a transaction as the tables and lists of the day know them. */
    public Facts enrich(Transaction transaction, LocalDate day) {
        Facts facts = new Facts(transaction);
        for (Item item : facts.items()) {
            reference.goods().lookUp(item, day, facts.all());
            reference.dualUseLists().lookUp(item, day, facts.all());
            reference.commerceControlList().lookUp(item, day, facts.all());
        }
        reference.limitedValues().lookUp(facts.items(), day, facts.all());
        whereabouts.addTo(facts, day);
        reference.embargoedPlaces().lookUp(day, facts.all());
        listings.addTo(facts, day);
        partyClues.addTo(facts, day);
        ResaleChains.addTo(facts);
        LateChanges.addTo(facts);
        Function<String, Set<String>> groupsOf =
                country -> reference.countryGroups().of(country, day);
        EndUses.addTo(facts);
        earJurisdiction.addTo(facts, day);
        UsPersons.addTo(facts, groupsOf);
        UsOwners.addTo(facts);
        Licenses.addTo(facts, day);
        LicenseScopes.addTo(facts, day, reference.generalLicenses());
        Significance.addTo(facts);
        nexusFinder.addTo(facts, groupsOf);
        return facts;
    }
}
