package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import org.redflag.kb.match.Matcher;
import org.redflag.kb.ownership.OwnershipRegime;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.Owner;
import org.redflag.model.Person;

/** Who is on a list on the day, and what those who are own of those who are not. */
final class Listings {

    private final Matcher matcher;

    Listings(Matcher matcher) {
        this.matcher = matcher;
    }

    void addTo(Facts facts, LocalDate day) {
        IdentityHashMap<Person, List<ListMatch>> matches = new IdentityHashMap<>();
        for (Person person : facts.persons()) {
            List<ListMatch> own = matcher.match(person, day);
            matches.put(person, own);
            facts.all().addAll(own);
            owners(person, day, matches);
        }
        for (Person person : facts.persons()) {
            if (!person.owners().isEmpty()) {
                for (OwnershipRegime regime : OwnershipRegime.values()) {
                    ListedOwnership ownership = regime.listedOwnership(person, day, matches);
                    if (ownership != null) {
                        facts.all().add(ownership);
                    }
                }
            }
        }
    }

    private void owners(Person person, LocalDate day, IdentityHashMap<Person, List<ListMatch>> matches) {
        for (Owner owner : person.owners()) {
            matches.put(owner, matcher.match(owner, day));
            owners(owner, day, matches);
        }
    }
}
