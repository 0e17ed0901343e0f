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

    private final RememberedMatches matches;

    Listings(Matcher matcher) {
        matches = new RememberedMatches(matcher);
    }

    void addTo(Facts facts, LocalDate day) {
        IdentityHashMap<Person, List<ListMatch>> found = new IdentityHashMap<>();
        for (Person person : facts.persons()) {
            List<ListMatch> own = matches.match(person, day);
            found.put(person, own);
            facts.all().addAll(own);
            owners(person, day, found);
        }
        for (Person person : facts.persons()) {
            if (!person.owners().isEmpty()) {
                for (OwnershipRegime regime : OwnershipRegime.values()) {
                    ListedOwnership ownership = regime.listedOwnership(person, day, found);
                    if (ownership != null) {
                        facts.all().add(ownership);
                    }
                }
            }
        }
    }

    private void owners(Person person, LocalDate day, IdentityHashMap<Person, List<ListMatch>> found) {
        for (Owner owner : person.owners()) {
            found.put(owner, matches.match(owner, day));
            owners(owner, day, found);
        }
    }
}
