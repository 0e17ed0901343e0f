package org.redflag.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of the transaction that is, or may be, on a list on the day.
 *
 * @param score strength of the name, from 0 to 1; 1 for an identifier
 * @param corroboration what country, birth and kind of person add or take away, apart from the name
 * @param listedName the listed name, or the identifier, that was met
 * @param grounds in words, what met what
 */
public record ListMatch(
        Person person,
        ListedParty entry,
        MatchStrength strength,
        double score,
        double corroboration,
        String listedName,
        String grounds) {

    /** A match of which nothing but the name, the number or the address is known. */
    public ListMatch(
            Person person, ListedParty entry, MatchStrength strength, double score, String listedName, String grounds) {
        this(person, entry, strength, score, 0, listedName, grounds);
    }

    /** Name and corroboration together, which puts the likelier of two persons of one name first; may be above 1. */
    public double total() {
        return score + corroboration;
    }

    /** The same match of another record of the same person. */
    public ListMatch of(Person other) {
        return new ListMatch(other, entry, strength, score, corroboration, listedName, grounds);
    }

    public String list() {
        return entry.list();
    }

    public Set<String> programs() {
        return entry.programs();
    }

    public Set<String> footnotes() {
        return entry.footnotes();
    }

    /** Numbers of the directives under E.O. 13662 that the entry says it is subject to. */
    public Set<String> directives() {
        return entry.directives();
    }

    /** Numbers of the directives under E.O. 14024 that the entry says it is subject to. */
    public Set<String> russiaDirectives() {
        return entry.russiaDirectives();
    }

    /** What the entry says is imposed; empty when it does not say. */
    public Set<ListedMeasure> measures() {
        return entry.measures();
    }

    /** Whether its property is frozen, as far as the entry says what is imposed; one that says nothing counts as frozen. */
    public boolean frozen() {
        Set<ListedMeasure> measures = entry.measures();
        return measures.isEmpty() || measures.contains(ListedMeasure.ASSET_FREEZE);
    }

    /** Whether the entry calls it a financial institution. */
    public boolean financialInstitution() {
        return entry.financialInstitution();
    }

    /** Whether the entry itself warns of secondary sanctions. */
    public boolean secondarySanctionsRisk() {
        return entry.secondarySanctionsRisk();
    }

    /** Whether the list's own effect follows, and not only a review; what a mere mention has to do with it, nobody said. */
    public boolean certain() {
        return strength != MatchStrength.WEAK && role() != PartyRole.MENTIONED;
    }

    /** For which items the entry asks for a license. */
    public RequirementScope scope() {
        return RequirementScope.of(entry.licenseRequirement());
    }

    /** Whether the entry lists an address, whoever uses it, and nobody by name. */
    public boolean addressOnly() {
        return entry.type() == ListedType.ADDRESS;
    }

    /** The party, when the person is one. */
    public @Nullable Party party() {
        return person instanceof Party party ? party : null;
    }

    /** The party's role, when the person is a party. */
    public @Nullable PartyRole role() {
        return person instanceof Party party ? party.role() : null;
    }

    /** The bank, when the person is one. */
    public @Nullable Bank bank() {
        return person instanceof Bank bank ? bank : null;
    }
}
