package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.match.Matcher;
import org.redflag.kb.ownership.OwnershipRegime;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.Owner;
import org.redflag.model.Person;

/** Who is on a list on the day, and what those who are own of those who are not. */
final class Listings {

    private final RememberedMatches matches;
    private final GoodGuys goodGuys;

    Listings(Matcher matcher, GoodGuys goodGuys) {
        matches = new RememberedMatches(matcher);
        this.goodGuys = goodGuys;
    }

    void addTo(Facts facts, LocalDate day) {
        IdentityHashMap<Person, List<ListMatch>> found = new IdentityHashMap<>();
        for (Person person : facts.persons()) {
            List<ListMatch> own = match(person, day, facts);
            found.put(person, own);
            facts.all().addAll(own);
            owners(person, day, facts, found);
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

    /** What a person's record clears is told as a fact of its own: it never just disappears. */
    private List<ListMatch> match(Person person, LocalDate day, Facts facts) {
        return goodGuys.standing(matches.match(person, day), day, facts.all());
    }

    private void owners(Person person, LocalDate day, Facts facts, IdentityHashMap<Person, List<ListMatch>> found) {
        for (Owner owner : person.owners()) {
            found.put(owner, match(owner, day, facts));
            owners(owner, day, facts, found);
        }
    }
}
