package org.redflag.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as a statement about ownership names it, on either side.
 *
 * @param reference the number under which the stating file keeps it, and nobody else
 */
public record NamedPerson(
        String name,
        @Nullable PartyType type,
        List<String> alsoKnownAs,
        @Nullable String country,
        List<Identifier> identifiers,
        @Nullable String reference) {

    public NamedPerson {
        name = Text.name("name", name, "name the person as the register does");
        alsoKnownAs = Text.names("alsoKnownAs", alsoKnownAs);
        country = Country.normalise("country", country);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        reference = Text.blankToNull(reference);
    }

    /** A person of which only name and country are known. */
    public static NamedPerson of(String name, @Nullable String country) {
        return new NamedPerson(name, null, List.of(), country, List.of(), null);
    }

    /** How a statement about ownership would name a person of the transaction. */
    public static NamedPerson of(Person person) {
        PartyType type =
                person instanceof Party party ? party.type() : person instanceof Owner owner ? owner.type() : null;
        return new NamedPerson(person.name(), type, person.alsoKnownAs(), person.country(), person.identifiers(), null);
    }

    /** The same as an owner, so that it can be held against lists. */
    public Owner asOwner() {
        return new Owner(name, type, alsoKnownAs, country, null, null, Control.NONE, identifiers, List.of(), null);
    }
}
