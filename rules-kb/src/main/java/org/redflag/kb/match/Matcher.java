package org.redflag.kb.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.MatchStrength;
import org.redflag.model.Party;
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
            if (p.listedOn(day)) {
                p.names().stream()
                        .filter(n -> same(n.name(), person.name()))
                        .findFirst()
                        .ifPresent(n -> r.add(name(person, p, n)));
                if (p.type() == ListedType.ADDRESS && person instanceof Party party && sameBuilding(party, p)) {
                    r.add(new ListMatch(person, p, MatchStrength.WEAK, 0.9, p.name(), "the same building"));
                }
            }
        }
        return r;
    }

    private static ListMatch name(Person person, ListedParty p, ListedName n) {
        boolean weak = n.kind() == ListedName.Kind.WEAK_ALIAS;
        return new ListMatch(
                person, p, weak ? MatchStrength.WEAK : MatchStrength.STRONG, 1.0, n.name(), "the same name");
    }

    private static boolean sameBuilding(Party party, ListedParty p) {
        return party.address() != null
                && party.address().street() != null
                && p.addresses().stream().anyMatch(a -> a.toUpperCase(Locale.ROOT)
                        .contains(
                                Objects.requireNonNull(party.address().street()).toUpperCase(Locale.ROOT)));
    }

    private static boolean same(String a, String b) {
        return a.toUpperCase(Locale.ROOT).equals(b.toUpperCase(Locale.ROOT));
    }
}
