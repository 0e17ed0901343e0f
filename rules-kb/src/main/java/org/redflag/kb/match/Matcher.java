package org.redflag.kb.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redflag.model.Identifier;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedParty;
import org.redflag.model.MatchStrength;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.Person;

/**
 * Finds the listed parties that a person of a transaction is, or may be.
 *
 * <p>It never changes once built, so threads may share it, and the same question always gets the same answer.
 */
public final class Matcher {

    private static final Comparator<ListMatch> BEST_FIRST = Comparator.comparing(ListMatch::strength)
            .thenComparing(Comparator.comparingDouble(ListMatch::total).reversed())
            .thenComparing(ListMatch::list)
            .thenComparing(match -> match.entry().id())
            .thenComparing(ListMatch::listedName);

    private final List<ListedParty> parties;
    private final IdentifierIndex identifiers;
    private final NameIndex names;
    private final AddressIndex addresses;
    private final ThreadLocal<Search> searches;

    private Matcher(List<ListedParty> parties, Lexicon lexicon) {
        this.parties = List.copyOf(parties);
        this.identifiers = new IdentifierIndex(this.parties);
        this.names = new NameIndex(this.parties, lexicon, Vocabulary::new);
        this.addresses = new AddressIndex(this.parties);
        this.searches = ThreadLocal.withInitial(() -> new Search(names));
    }

    /** A matcher over these entries; building it takes a second or two for all the lists there are. */
    public static Matcher of(List<ListedParty> parties) {
        return of(parties, Lexicon.EMPTY);
    }

    /** The same, sooner. */
    public static Matcher of(List<ListedParty> parties, Lexicon lexicon) {
        return new Matcher(parties, lexicon);
    }

    /** The entries that are listed on the day and match, the surest first; at most one match for each entry. */
    public List<ListMatch> match(Person person, LocalDate day) {
        return match(person).stream()
                .filter(match -> match.entry().listedOn(day))
                .toList();
    }

    /** The entries that match, on whatever day they are or were listed. */
    public List<ListMatch> match(Person person) {
        Map<Integer, ListMatch> best = new HashMap<>();
        byName(person, best);
        byIdentifier(person, best);
        if (person instanceof Party party && party.address() != null) {
            addresses.match(party, party.address()).forEach((index, match) -> keep(index, match, best));
        }
        List<ListMatch> matches = new ArrayList<>(best.values());
        matches.sort(BEST_FIRST);
        return List.copyOf(matches);
    }

    private void byIdentifier(Person person, Map<Integer, ListMatch> best) {
        for (Identifier identifier : person.identifiers()) {
            for (int index : identifiers.find(identifier)) {
                ListedParty entry = parties.get(index);
                String shown = identifier.type() + " " + identifier.value();
                String grounds = shown + " is the number of '" + entry.name() + "' on " + entry.list() + ".";
                // A number is surer than any name, whatever else speaks for the name.
                best.put(index, new ListMatch(person, entry, MatchStrength.IDENTIFIER, 1, shown, grounds));
            }
        }
    }

    /** Every name of the person, and every name that one of them may hold, against the listed ones. */
    private void byName(Person person, Map<Integer, ListMatch> best) {
        Map<Integer, NameHit> hits = new HashMap<>();
        Readings.ofGiven(person.name()).forEach(name -> hits(person, name, hits));
        if (person instanceof Party party && party.role() == PartyRole.MENTIONED) {
            NamesInText.of(party.name()).forEach(name -> hits(person, name, hits));
        }
        person.alsoKnownAs().forEach(alias -> Readings.ofGiven(alias).forEach(name -> hits(person, name, hits)));
        hits.forEach((index, hit) -> best.put(index, hit.match(person, parties.get(index))));
    }

    private void hits(Person person, String text, Map<Integer, NameHit> best) {
        Given given = Given.of(text, names.vocabulary());
        Numbers candidates = searches.get().names(given, Bands.LEAST);
        for (int i = 0; i < candidates.count(); i++) {
            Listed listed = names.names().get(candidates.get(i));
            NameScore score = NameScorer.score(given, listed);
            if (score.score() >= Bands.LEAST) {
                NameHit before = best.get(listed.party());
                Circumstances circumstances =
                        before == null ? Circumstances.of(person, parties.get(listed.party())) : before.circumstances();
                NameHit hit = new NameHit(text, given, listed, score, circumstances);
                if (hit.alerts() && (before == null || hit.isBetterThan(before))) {
                    best.put(listed.party(), hit);
                }
            }
        }
    }

    private static void keep(int index, ListMatch match, Map<Integer, ListMatch> best) {
        best.merge(index, match, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
    }
}
