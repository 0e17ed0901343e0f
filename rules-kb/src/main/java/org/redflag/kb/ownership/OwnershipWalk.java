package org.redflag.kb.ownership;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.model.Holding;
import org.redflag.model.Owner;
import org.redflag.model.OwnershipUnclear;
import org.redflag.model.Person;

/** The persons of a transaction and everybody who is said to stand behind them on a day, as a graph. */
public final class OwnershipWalk {

    /** Each owner costs a search in the lists. */
    public static final int MOST_OWNERS = 5_000;

    private final LocalHoldings local;
    private final OwnershipRegister register;
    private final OwnershipWalker walker;
    private final List<WalkNode> nodes;
    private final OwnershipGraph graph;
    private final List<HeldShare> holdings = new ArrayList<>();

    private OwnershipWalk(LocalHoldings local, List<Person> persons, OwnershipRegister register, LocalDate day) {
        this.local = local;
        this.register = register;
        walker = new OwnershipWalker(local, register, day);
        nodes = walker.from(persons);
        graph = build();
    }

    /**
     * Walks from the persons of a transaction up through their owners.
     *
     * @return absent when nothing is said of who owns any of them
     */
    public static Optional<OwnershipWalk> from(
            List<Person> persons, List<Holding> statements, OwnershipRegister register, LocalDate day) {
        if (register.isEmpty()
                && statements.isEmpty()
                && persons.stream().allMatch(person -> person.owners().isEmpty())) {
            return Optional.empty();
        }
        OwnershipWalk walk = new OwnershipWalk(new LocalHoldings(persons, statements, day), persons, register, day);
        return walk.holdings.isEmpty() && walk.unclear().isEmpty() && !walk.isCut()
                ? Optional.empty()
                : Optional.of(walk);
    }

    private OwnershipGraph build() {
        OwnershipGraph.Builder builder = new OwnershipGraph.Builder(nodes.size(), nodes.size());
        for (WalkNode node : nodes) {
            Map<String, Integer> arrangements = new HashMap<>();
            for (HeldShare share : node.shares) {
                String name = share.jointArrangement();
                int joint = name == null ? 0 : arrangements.computeIfAbsent(name, n -> arrangements.size() + 1);
                builder.add(share.owner(), node.number, share.least(), share.most(), share.control(), joint);
                holdings.add(share);
            }
        }
        return builder.build();
    }

    /** How many persons are on the way. */
    public int size() {
        return nodes.size();
    }

    /** All records of a person, each to be held against the lists. */
    public List<Person> records(int number) {
        return nodes.get(number).records(local, register);
    }

    /** The records of everybody who stands behind a person, whatever is held. */
    public List<Owner> behind(Person person) {
        List<Owner> behind = new ArrayList<>();
        int number = number(person);
        if (number < 0) {
            return behind;
        }
        BitSet seen = new BitSet();
        seen.set(number);
        Deque<Integer> waiting = new ArrayDeque<>(List.of(number));
        while (!waiting.isEmpty()) {
            for (HeldShare share : nodes.get(waiting.remove()).shares) {
                if (!seen.get(share.owner())) {
                    seen.set(share.owner());
                    waiting.add(share.owner());
                    records(share.owner()).stream()
                            .filter(Owner.class::isInstance)
                            .map(Owner.class::cast)
                            .forEach(behind::add);
                }
            }
        }
        return behind;
    }

    /** Where the data do not say beyond doubt who is meant. */
    public List<OwnershipUnclear> unclear() {
        return walker.unclear();
    }

    /** Whether there were too many owners to look at all of them. */
    public boolean isCut() {
        return walker.isCut();
    }

    int number(Person person) {
        WalkNode node = walker.nodeOf(person);
        return node == null ? -1 : node.number;
    }

    String name(int number) {
        return nodes.get(number).names(local, register).get(0).name();
    }

    /** Who says what a holding of the graph says; absent when nobody is named. */
    @Nullable
    String source(int holding) {
        return holdings.get(graph.added[holding]).source();
    }

    OwnershipGraph graph() {
        return graph;
    }
}
