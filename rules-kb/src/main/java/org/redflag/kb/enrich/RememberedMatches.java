package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.match.Matcher;
import org.redflag.model.Address;
import org.redflag.model.Identifier;
import org.redflag.model.ListMatch;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.PartyType;
import org.redflag.model.Person;

/**
 * Remembers who matched whom: the parties and banks of a book come again and again, and comparing a name costs far more
 * than everything else about it. Shared by all threads.
 *
 * <p>Kept are the answers of two generations. When the younger is full the older is forgotten, except for what was asked
 * for again meanwhile, so that memory stays bounded and nobody waits for a lock.
 */
public final class RememberedMatches {

    private static final int GENERATION = 50_000;

    /** Everything of a person that a match can depend on. */
    private record Asked(
            String name,
            @Nullable String country,
            Class<?> kind,
            List<String> alsoKnownAs,
            @Nullable PartyType type,
            @Nullable String nationality,
            @Nullable String birthDate,
            @Nullable Address address,
            List<Identifier> identifiers,
            boolean mentioned) {

        static Asked of(Person person) {
            Party party = person instanceof Party p ? p : null;
            PartyType type = party != null ? party.type() : person instanceof Owner owner ? owner.type() : null;
            return new Asked(
                    person.name(),
                    person.country(),
                    person.getClass(),
                    person.alsoKnownAs(),
                    type,
                    party == null ? null : party.nationality(),
                    party == null ? null : party.birthDate(),
                    party == null ? null : party.address(),
                    person.identifiers(),
                    party != null && party.role() == PartyRole.MENTIONED);
        }

        /** By what tells most persons apart; the rest decides when that is equal. */
        @Override
        public int hashCode() {
            return name.hashCode() * 31 + (country == null ? 0 : country.hashCode());
        }
    }

    private final Matcher matcher;
    private volatile ConcurrentHashMap<Asked, List<ListMatch>> younger = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<Asked, List<ListMatch>> older = new ConcurrentHashMap<>();

    public RememberedMatches(Matcher matcher) {
        this.matcher = matcher;
    }

    /** The entries that match a person and are listed on the day. */
    List<ListMatch> match(Person person, LocalDate day) {
        List<ListMatch> all = all(person);
        if (all.isEmpty()) {
            return all;
        }
        List<ListMatch> listed = new ArrayList<>(all.size());
        for (ListMatch match : all) {
            if (match.entry().listedOn(day)) {
                listed.add(match.of(person));
            }
        }
        return listed;
    }

    private List<ListMatch> all(Person person) {
        Asked asked = Asked.of(person);
        List<ListMatch> known = younger.get(asked);
        if (known == null) {
            known = older.get(asked);
            if (known == null) {
                known = matcher.match(person);
            }
            remember(asked, known);
        }
        return known;
    }

    private void remember(Asked asked, List<ListMatch> matches) {
        younger.put(asked, matches);
        // Counting a concurrent map is dear, so now and then is often enough.
        if ((asked.hashCode() & 0xFF) == 0 && younger.size() > GENERATION) {
            synchronized (this) {
                if (younger.size() > GENERATION) {
                    older = younger;
                    younger = new ConcurrentHashMap<>();
                }
            }
        }
    }
}
