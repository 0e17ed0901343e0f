package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.ownership.OwnershipClosure;
import org.redflag.kb.ownership.OwnershipRegime;
import org.redflag.kb.ownership.OwnershipWalk;
import org.redflag.model.GovernmentOwner;
import org.redflag.model.ListMatch;
import org.redflag.model.NotScreened;
import org.redflag.model.Party;
import org.redflag.model.PartyType;
import org.redflag.model.Person;

/** Who is on a list on the day, and what those who are own of those who are not. */
final class Listings {

    private final RememberedMatches matches;
    private final GoodGuys goodGuys;
    private final OwnershipRegister register;

    Listings(RememberedMatches matches, GoodGuys goodGuys, OwnershipRegister register) {
        this.matches = matches;
        this.goodGuys = goodGuys;
        this.register = register;
    }

    void addTo(Facts facts, LocalDate day) {
        IdentityHashMap<Person, List<ListMatch>> found = new IdentityHashMap<>();
        for (Person person : facts.persons()) {
            List<ListMatch> own = match(person, day, facts);
            found.put(person, own);
            facts.all().addAll(own);
        }
        OwnershipWalk.from(facts.persons(), facts.transaction().ownership(), register, day)
                .ifPresent(walk -> ownership(walk, found, facts, day));
    }

    /** What a person's record clears is told as a fact of its own: it never just disappears. */
    private List<ListMatch> match(Person person, LocalDate day, Facts facts) {
        return goodGuys.standing(matches.match(person, day), day, facts.all());
    }

    private void ownership(
            OwnershipWalk walk, IdentityHashMap<Person, List<ListMatch>> found, Facts facts, LocalDate day) {
        List<List<ListMatch>> listed = new ArrayList<>(walk.size());
        for (int number = 0; number < walk.size(); number++) {
            List<ListMatch> all = new ArrayList<>();
            for (Person record : walk.records(number)) {
                List<ListMatch> own = found.get(record);
                all.addAll(own == null ? match(record, day, facts) : own);
            }
            listed.add(all);
        }
        for (OwnershipRegime regime : OwnershipRegime.values()) {
            facts.all().addAll(new OwnershipClosure(walk, listed, regime, day).of(facts.persons()));
        }
        for (Party party : facts.transaction().parties()) {
            walk.behind(party).stream()
                    .filter(owner -> owner.type() == PartyType.GOVERNMENT)
                    .forEach(owner -> facts.all().add(new GovernmentOwner(party, owner)));
        }
        facts.all().addAll(walk.unclear());
        if (walk.isCut()) {
            facts.notScreened()
                    .add(new NotScreened(
                            "owners of the parties",
                            "more persons stand behind them in the ownership data than the " + OwnershipWalk.MOST_OWNERS
                                    + " that are looked at",
                            "give the owners of this transaction's parties in a smaller file, or check them by hand"));
        }
    }
}
