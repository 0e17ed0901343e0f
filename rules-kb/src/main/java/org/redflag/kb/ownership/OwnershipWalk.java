package org.redflag.kb.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.model.Holding;
import org.redflag.model.NamedPerson;
import org.redflag.model.OwnershipUnclear;
import org.redflag.model.Person;

/** The persons of a transaction and everybody who is said to stand behind them on a day, as a graph. */
public final class OwnershipWalk {

    /** Each owner costs a search in the lists. */
    public static final int MOST_OWNERS = 5_000;

    private static final int MOST_HOLDINGS = 50_000;

    private final LocalHoldings local;
    private final OwnershipRegister register;
    private final LocalDate day;

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Integer, Node> byLocal = new HashMap<>();
    private final Map<Integer, Node> byRegister = new HashMap<>();
    /** Two names of the transaction may be one person by the register. */
    private final Map<Integer, List<Integer>> localsOfRegister = new HashMap<>();

    private final Map<Integer, Integer> registerOfLocal = new HashMap<>();
    private final List<OwnershipUnclear> unclear = new ArrayList<>();
    private final IdentityHashMap<Person, Node> nodeOf = new IdentityHashMap<>();
    private final OwnershipGraph graph;
    private final List<HeldShare> holdings = new ArrayList<>();
    private boolean cut;

    /** One person on the way. */
    private static final class Node {
        private final int number;
        private final Person behind;
        private final List<Integer> locals = new ArrayList<>();
        private Optional<Integer> registered = Optional.empty();
        private List<HeldShare> shares = List.of();

        Node(int number, Person behind) {
            this.number = number;
            this.behind = behind;
        }
    }

    private OwnershipWalk(LocalHoldings local, List<Person> persons, OwnershipRegister register, LocalDate day) {
        this.local = local;
        this.register = register;
        this.day = day;
        if (!register.isEmpty()) {
            local.all().forEach(this::link);
        }
        for (Person person : persons) {
            Node node = local(local.person(person), person);
            if (node != null) {
                nodeOf.put(person, node);
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            visit(nodes.get(i));
        }
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
        return walk.holdings.isEmpty() && walk.unclear.isEmpty() && !walk.cut ? Optional.empty() : Optional.of(walk);
    }

    private void link(int person) {
        register.find(local.names(person)).ifPresent(registered -> {
            registerOfLocal.put(person, registered);
            localsOfRegister.computeIfAbsent(registered, r -> new ArrayList<>()).add(person);
        });
    }

    private @Nullable Node local(int person, Person behind) {
        Integer registered = registerOfLocal.get(person);
        List<Integer> same =
                registered == null ? List.of(person) : localsOfRegister.getOrDefault(registered, List.of());
        Node node = byLocal.get(same.get(0));
        if (node == null) {
            node = add(behind);
            if (node != null) {
                byLocal.put(same.get(0), node);
                node.locals.addAll(same);
                node.registered = Optional.ofNullable(registered);
            }
        }
        return node;
    }

    private @Nullable Node registered(int person, Person behind) {
        List<Integer> known = localsOfRegister.get(person);
        if (known != null) {
            return local(known.get(0), behind);
        }
        Node node = byRegister.get(person);
        if (node == null) {
            node = add(behind);
            if (node != null) {
                node.registered = Optional.of(person);
                byRegister.put(person, node);
            }
        }
        return node;
    }

    private @Nullable Node add(Person behind) {
        if (nodes.size() >= MOST_OWNERS) {
            cut = true;
            return null;
        }
        Node node = new Node(nodes.size(), behind);
        nodes.add(node);
        return node;
    }

    private void visit(Node node) {
        tellDoubts(node);
        List<HeldShare> shares = new ArrayList<>();
        for (int person : node.locals) {
            for (HeldShare share : local.sharesIn(person)) {
                put(shares, local(share.owner(), node.behind), share);
            }
        }
        node.registered.ifPresent(person -> {
            if (register.statementsOn(person) > MOST_HOLDINGS) {
                cut = true;
                return;
            }
            register.stakesIn(
                    person,
                    day,
                    stake -> put(
                            shares,
                            registered(stake.owner(), node.behind),
                            new HeldShare(
                                    stake.owner(),
                                    stake.least(),
                                    stake.most(),
                                    stake.control(),
                                    stake.jointArrangement(),
                                    stake.source(),
                                    Integer.MAX_VALUE)));
        });
        Map<Integer, List<HeldShare>> byOwner = new TreeMap<>();
        shares.forEach(share ->
                byOwner.computeIfAbsent(share.owner(), o -> new ArrayList<>()).add(share));
        // What a company holds of itself makes nobody its owner.
        byOwner.remove(node.number);
        node.shares = byOwner.values().stream().map(HeldShare::together).toList();
    }

    private static void put(List<HeldShare> shares, @Nullable Node owner, HeldShare share) {
        if (owner != null) {
            shares.add(new HeldShare(
                    owner.number,
                    share.least(),
                    share.most(),
                    share.control(),
                    share.jointArrangement(),
                    share.source(),
                    share.account()));
        }
    }

    private void tellDoubts(Node node) {
        for (int person : node.locals) {
            if (local.isUnclear(person)) {
                unclear.add(
                        new OwnershipUnclear(
                                node.behind,
                                local.names(person).get(0).name(),
                                "the transaction names several of that name, and neither a number nor a country says which is meant"));
            }
        }
        if (!register.isEmpty()) {
            List<NamedPerson> names = names(node);
            register.doubt(names, node.registered)
                    .ifPresent(why -> unclear.add(
                            new OwnershipUnclear(node.behind, names.get(0).name(), why)));
        }
    }

    private List<NamedPerson> names(Node node) {
        List<NamedPerson> names = new ArrayList<>();
        node.locals.forEach(person -> names.addAll(local.names(person)));
        node.registered.ifPresent(person -> names.addAll(register.person(person)));
        return names;
    }

    private OwnershipGraph build() {
        OwnershipGraph.Builder builder = new OwnershipGraph.Builder(nodes.size(), nodes.size());
        for (Node node : nodes) {
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
        Node node = nodes.get(number);
        List<Person> records = new ArrayList<>();
        node.locals.forEach(person -> records.addAll(local.records(person)));
        node.registered.ifPresent(person -> register.person(person).forEach(named -> records.add(named.asOwner())));
        return records;
    }

    /** Where the data do not say beyond doubt who is meant. */
    public List<OwnershipUnclear> unclear() {
        return unclear;
    }

    /** Whether there were too many owners to look at all of them. */
    public boolean isCut() {
        return cut;
    }

    int number(Person person) {
        Node node = nodeOf.get(person);
        return node == null ? -1 : node.number;
    }

    String name(int number) {
        Node node = nodes.get(number);
        return node.locals.isEmpty()
                ? register.person(node.registered.orElseThrow()).get(0).name()
                : local.names(node.locals.get(0)).get(0).name();
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
