package org.redflag.kb.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Address;
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
                if (p.type() == ListedType.ADDRESS && person instanceof Party party && party.address() != null) {
                    MatchStrength strength = address(party.address(), p);
                    if (strength != null) {
                        r.add(new ListMatch(person, p, strength, 0.9, p.name(), "the same building"));
                    }
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

    private static @Nullable MatchStrength address(Address address, ListedParty p) {
        String listed = String.join(" ", p.addresses()).toUpperCase(Locale.ROOT);
        if (address.street() == null || !listed.contains(address.street().toUpperCase(Locale.ROOT))) {
            return null;
        }
        boolean sameUnit =
                address.unit() != null && listed.contains(address.unit().toUpperCase(Locale.ROOT));
        return sameUnit ? MatchStrength.STRONG : MatchStrength.WEAK;
    }

    private static boolean same(String a, String b) {
        return a.toUpperCase(Locale.ROOT).equals(b.toUpperCase(Locale.ROOT));
    }
}
