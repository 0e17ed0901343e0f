package org.redflag.kb.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedParty;
import org.redflag.model.MatchStrength;
import org.redflag.model.Person;

public final class Matcher {
    private final List<ListedParty> parties;

    private Matcher(List<ListedParty> parties) {
        this.parties = parties;
    }

    public static Matcher of(List<ListedParty> parties) {
        return new Matcher(parties);
    }

    public List<ListMatch> match(Person person, LocalDate day) {
        List<ListMatch> r = new ArrayList<>();
        for (ListedParty p : parties) {
            if (p.listedOn(day)
                    && p.names().stream().anyMatch(n -> n.name()
                            .toUpperCase(Locale.ROOT)
                            .equals(person.name().toUpperCase(Locale.ROOT)))) {
                r.add(new ListMatch(person, p, MatchStrength.STRONG, 1.0, person.name(), "the same name"));
            }
        }
        return r;
    }
}
