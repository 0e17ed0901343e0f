package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.match.Matcher;
import org.redflag.model.Address;
import org.redflag.model.Identifier;
import org.redflag.model.ListMatch;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.PartyType;
import org.redflag.model.Person;

/**
 * Remembers who matched whom: the parties and banks of a book come again and again, and comparing a name costs far more
 * than everything else about it. Belongs to one thread.
 */
final class RememberedMatches {

    private static final int MOST = 20_000;

    /** Everything of a person that a match can depend on. */
    private record Asked(
            String name,
            List<String> alsoKnownAs,
            Class<?> kind,
            @Nullable PartyType type,
            @Nullable String country,
            @Nullable String nationality,
            @Nullable String birthDate,
            @Nullable Address address,
            List<Identifier> identifiers,
            boolean mentioned) {

        static Asked of(Person person) {
            Party party = person instanceof Party p ? p : null;
            return new Asked(
                    person.name(),
                    person.alsoKnownAs(),
                    person.getClass(),
                    party == null
                            ? (person instanceof org.redflag.model.Owner owner ? owner.type() : null)
                            : party.type(),
                    person.country(),
                    party == null ? null : party.nationality(),
                    party == null ? null : party.birthDate(),
                    party == null ? null : party.address(),
                    person.identifiers(),
                    party != null && party.role() == PartyRole.MENTIONED);
        }
    }

    private final Matcher matcher;
    private final Map<Asked, List<ListMatch>> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<ListMatch>> eldest) {
            return size() > MOST;
        }
    };

    RememberedMatches(Matcher matcher) {
        this.matcher = matcher;
    }

    /** The entries that match a person and are listed on the day. */
    List<ListMatch> match(Person person, LocalDate day) {
        return remembered.computeIfAbsent(Asked.of(person), asked -> matcher.match(person)).stream()
                .filter(match -> match.entry().listedOn(day))
                .map(match -> match.of(person))
                .toList();
    }
}
