package org.redflag.kb.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.enrich.Facts;
import org.redflag.kb.lists.ListCoverage;
import org.redflag.model.LegalSystem;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.PartyStanding;
import org.redflag.model.PartyStanding.Standing;
import org.redflag.model.Person;

/** How each legal system sees the parties and banks that any of them lists. */
final class Standings {

    /** One name of the transaction, wherever it stands, and what was found of it in each system. */
    private static final class Seen {

        private final Set<String> paths = new TreeSet<>();
        private final Map<LegalSystem, Standing> standing = new EnumMap<>(LegalSystem.class);
        private final Map<LegalSystem, Set<String>> lists = new EnumMap<>(LegalSystem.class);

        /** What is surer takes the place of what is less sure, and its lists. */
        private void add(LegalSystem system, Standing found, Set<String> on) {
            Standing before = standing.get(system);
            if (before == null || found.compareTo(before) < 0) {
                standing.put(system, found);
                lists.put(system, new TreeSet<>(on));
            } else if (found == before) {
                lists.computeIfAbsent(system, s -> new TreeSet<>()).addAll(on);
            }
        }
    }

    private final ListCoverage coverage;
    private final Map<String, Seen> byName = new TreeMap<>();

    Standings(ListCoverage coverage) {
        this.coverage = coverage;
    }

    void add(ListMatch match, Facts facts) {
        seen(match.person(), facts)
                .add(
                        coverage.systemOf(match.list()),
                        match.certain() ? Standing.LISTED : Standing.PERHAPS_LISTED,
                        Set.of(match.list()));
    }

    void add(ListedOwnership ownership, Facts facts) {
        Standing standing = standing(ownership);
        if (standing != null) {
            seen(ownership.person(), facts).add(ownership.regime().system(), standing, ownership.lists());
        }
    }

    private static @Nullable Standing standing(ListedOwnership ownership) {
        return switch (ownership.outcome()) {
            case OWNED -> Standing.OWNED;
            case UNKNOWN -> Standing.PERHAPS_OWNED;
            case NOT_OWNED -> ownership.controlled() || ownership.perhapsControlled() ? Standing.PERHAPS_OWNED : null;
        };
    }

    private Seen seen(Person person, Facts facts) {
        Seen seen = byName.computeIfAbsent(person.name(), name -> new Seen());
        seen.paths.add(facts.path(person));
        return seen;
    }

    /** How a system sees each of them, by name. */
    List<PartyStanding> of(LegalSystem system) {
        Standing otherwise = coverage.screened(system) ? Standing.NOT_LISTED : Standing.NOT_SCREENED;
        List<PartyStanding> all = new ArrayList<>();
        byName.forEach((name, seen) -> all.add(new PartyStanding(
                name,
                List.copyOf(seen.paths),
                seen.standing.getOrDefault(system, otherwise),
                List.copyOf(seen.lists.getOrDefault(system, Set.of())))));
        return all;
    }
}
