package org.redflag.kb.ownership;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Control;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.ListedOwnership.Outcome;
import org.redflag.model.ListedParty;
import org.redflag.model.Person;
import org.redflag.model.Share;

/** What listed persons own of the persons of one transaction, as one regime adds it up on a day. */
public final class OwnershipClosure {

    private static final Comparator<ListMatch> IN_ORDER = Comparator.comparing(
                    (ListMatch match) -> match.person().name())
            .thenComparing(ListMatch::list)
            .thenComparing(match -> match.entry().id());
    /** The gravest first; between equals the entry decides, so that no order of owners does. */
    private static final Comparator<ListedOwnership> GRAVEST = Comparator.comparing(
                    (ListedOwnership each) -> weight(each.outcome()))
            .thenComparing(ListedOwnership::control)
            .thenComparing(ListedOwnership::least)
            .thenComparing(ListedOwnership::most)
            .reversed()
            .thenComparing(each -> each.owners().get(0), IN_ORDER);

    private final OwnershipWalk walk;
    private final OwnershipRegime regime;
    private final LocalDate day;
    private final OwnershipFixpoint fixpoint;
    /** The matches that count under the regime, by the number of the matched person. */
    private final List<List<ListMatch>> matches = new ArrayList<>();

    /**
     * Adds up nothing yet.
     *
     * @param matches who of the walk is on a list, by number
     */
    public OwnershipClosure(OwnershipWalk walk, List<List<ListMatch>> matches, OwnershipRegime regime, LocalDate day) {
        this.walk = walk;
        this.regime = regime;
        this.day = day;
        fixpoint =
                new OwnershipFixpoint(walk.graph(), regime.threshold(day), regime.controlSuffices(), regime.jointly());
        for (List<ListMatch> of : matches) {
            this.matches.add(of.stream().filter(regime::counts).toList());
        }
    }

    /** What listed persons own of each of the persons; of those of which they own and control nothing, nothing is said. */
    public List<ListedOwnership> of(List<Person> persons) {
        if (matches.stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        List<ListedOwnership> together = of(persons, matches);
        if (together.isEmpty() || regime.aggregation(day) == OwnershipRegime.Aggregation.TOGETHER) {
            return together;
        }
        Map<ListedParty, List<ListedOwnership>> alone = new LinkedHashMap<>();
        List<ListedOwnership> each = new ArrayList<>();
        for (ListedOwnership all : together) {
            List<ListedOwnership> one = new ArrayList<>();
            for (ListMatch owner : all.owners()) {
                alone.computeIfAbsent(owner.entry(), entry -> of(persons, only(entry))).stream()
                        .filter(ownership -> ownership.person() == all.person())
                        .forEach(one::add);
            }
            each.add(gravest(one).orElse(all));
        }
        return each;
    }

    private static Optional<ListedOwnership> gravest(List<ListedOwnership> of) {
        Control control = of.stream().map(ListedOwnership::control).reduce(Control.NONE, Control::or);
        return of.stream().min(GRAVEST).map(gravest -> gravest.withControl(control));
    }

    private List<List<ListMatch>> only(ListedParty entry) {
        return matches.stream()
                .map(of ->
                        of.stream().filter(match -> match.entry().equals(entry)).toList())
                .toList();
    }

    private List<ListedOwnership> of(List<Person> persons, List<List<ListMatch>> listed) {
        BitSet sure = new BitSet();
        BitSet perhaps = new BitSet();
        for (int i = 0; i < listed.size(); i++) {
            perhaps.set(i, !listed.get(i).isEmpty());
            sure.set(i, listed.get(i).stream().anyMatch(ListMatch::certain));
        }
        BitSet certain = fixpoint.certain(sure);
        BitSet possible = fixpoint.possible(perhaps);
        OwnershipAccount account = new OwnershipAccount(walk, fixpoint, certain, possible, listed);
        return persons.stream()
                .map(person -> ownership(person, certain, possible, listed, account))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable ListedOwnership ownership(
            Person person, BitSet certain, BitSet possible, List<List<ListMatch>> listed, OwnershipAccount account) {
        int number = walk.number(person);
        List<ListMatch> owners = number < 0 ? List.of() : owners(number, certain, possible, listed);
        if (owners.isEmpty()) {
            return null;
        }
        Share least = fixpoint.least(number, certain);
        Share most = fixpoint.most(number, possible);
        Set<String> programs = new LinkedHashSet<>();
        Set<String> lists = new LinkedHashSet<>();
        for (ListMatch owner : owners) {
            programs.addAll(owner.programs());
            lists.add(owner.list());
        }
        Outcome outcome =
                fixpoint.isMetBy(least) ? Outcome.OWNED : fixpoint.isMetBy(most) ? Outcome.UNKNOWN : Outcome.NOT_OWNED;
        return new ListedOwnership(
                person,
                regime.jurisdiction(),
                outcome,
                least,
                most,
                fixpoint.control(number, certain, possible),
                owners,
                programs,
                lists,
                account.of(number));
    }

    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case OWNED -> 2;
            case UNKNOWN -> 1;
            case NOT_OWNED -> 0;
        };
    }

    /** The listed persons from whom the shares in a person come that count, or may. */
    private List<ListMatch> owners(int number, BitSet certain, BitSet possible, List<List<ListMatch>> listed) {
        Map<ListedParty, ListMatch> owners = new LinkedHashMap<>();
        BitSet seen = new BitSet();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(number));
        OwnershipGraph graph = walk.graph();
        while (!waiting.isEmpty()) {
            int owned = waiting.remove();
            for (int h = graph.inBegins[owned]; h < graph.inBegins[owned + 1]; h++) {
                int owner = graph.owner[h];
                if (!possible.get(owner) || seen.get(owner)) {
                    continue;
                }
                seen.set(owner);
                List<ListMatch> own = listed.get(owner);
                boolean isListed = own.stream().anyMatch(ListMatch::certain);
                // Whom a company only resembles does not matter once it is owned for sure.
                if (isListed || !certain.get(owner)) {
                    own.stream()
                            .filter(match -> match.certain() || !isListed)
                            .forEach(match -> owners.merge(match.entry(), match, OwnershipClosure::surer));
                }
                if (!isListed) {
                    waiting.add(owner);
                }
            }
        }
        return owners.values().stream().sorted(IN_ORDER).toList();
    }

    private static ListMatch surer(ListMatch a, ListMatch b) {
        return b.certain() && !a.certain() ? b : a;
    }
}
