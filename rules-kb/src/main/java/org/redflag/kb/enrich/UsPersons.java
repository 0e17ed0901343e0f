package org.redflag.kb.enrich;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Bank;
import org.redflag.model.Country;
import org.redflag.model.Headquarters;
import org.redflag.model.Location;
import org.redflag.model.Party;
import org.redflag.model.Person;
import org.redflag.model.UsPerson;

/** Who is a US person by 15 CFR 772.1, and where parties have their headquarters. */
final class UsPersons {

    private UsPersons() {}

    static void addTo(Facts facts, Function<String, Set<String>> groupsOf) {
        for (Person person : facts.persons()) {
            String basis = basis(person, facts);
            if (basis != null) {
                facts.all().add(new UsPerson(person, basis));
            }
        }
        for (Party party : facts.transaction().parties()) {
            String country = party.headquarters() == null ? party.country() : party.headquarters();
            if (country != null) {
                facts.all()
                        .add(new Headquarters(party, country, groupsOf.apply(country), party.headquarters() != null));
            }
        }
    }

    private static @Nullable String basis(Person person, Facts facts) {
        if (isInUnitedStates(person, facts)) {
            return "it is in the United States";
        }
        if (person instanceof Party party) {
            if (Boolean.TRUE.equals(party.usPerson())) {
                return "it is one wherever it is, as declared";
            }
            if (Country.isUnitedStates(party.nationality())) {
                return "it is a citizen of the United States";
            }
        }
        return null;
    }

    private static boolean isInUnitedStates(Person person, Facts facts) {
        if (person instanceof Bank bank && bank.inUnitedStates()) {
            return true;
        }
        return facts.all().stream()
                .anyMatch(fact -> fact instanceof Location location
                        && location.person() == person
                        && Country.isUnitedStates(location.country()));
    }
}
