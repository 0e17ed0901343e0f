package org.redflag.kb.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.model.NamedPerson;
import org.redflag.model.OwnershipUnclear;
import org.redflag.model.Person;

/** Goes from the persons of a transaction up to everybody who is said to stand behind them. */
final class OwnershipWalker {

    private static final int MOST_HOLDINGS = 50_000;

    private final LocalHoldings local;
    private final OwnershipRegister register;
    private final LocalDate day;

    private final List<WalkNode> nodes = new ArrayList<>();
    private final Map<Integer, WalkNode> byLocal = new HashMap<>();
    private final Map<Integer, WalkNode> byRegister = new HashMap<>();
    private final Map<Integer, List<Integer>> localsOfRegister = new HashMap<>();
    private final Map<Integer, Integer> registerOfLocal = new HashMap<>();
    private final List<OwnershipUnclear> unclear = new ArrayList<>();
    private boolean cut;

    OwnershipWalker(LocalHoldings local, OwnershipRegister register, LocalDate day) {
        this.local = local;
        this.register = register;
        this.day = day;
    }

    /** Everybody, those of the transaction first; absent are those behind whom there was no room to look. */
    List<WalkNode> from(List<Person> persons) {
        if (!register.isEmpty()) {
            local.all().forEach(this::link);
        }
        for (Person person : persons) {
            local(local.person(person), person);
        }
        for (int i = 0; i < nodes.size(); i++) {
            visit(nodes.get(i));
        }
        return nodes;
    }

    @Nullable
    WalkNode nodeOf(Person person) {
        int known = local.person(person);
        Integer registered = registerOfLocal.get(known);
        return byLocal.get(
                registered == null
                        ? known
                        : localsOfRegister
                                .getOrDefault(registered, List.of(known))
                                .get(0));
    }

    List<OwnershipUnclear> unclear() {
        return unclear;
    }

    boolean isCut() {
        return cut;
    }

    private void link(int person) {
        register.find(local.names(person)).ifPresent(registered -> {
            registerOfLocal.put(person, registered);
            localsOfRegister.computeIfAbsent(registered, r -> new ArrayList<>()).add(person);
        });
    }

    private @Nullable WalkNode local(int person, Person start) {
        Integer registered = registerOfLocal.get(person);
        List<Integer> same =
                registered == null ? List.of(person) : localsOfRegister.getOrDefault(registered, List.of());
        WalkNode node = byLocal.get(same.get(0));
        if (node == null) {
            node = add(start);
            if (node != null) {
                byLocal.put(same.get(0), node);
                node.locals.addAll(same);
                node.registered = Optional.ofNullable(registered);
            }
        }
        return node;
    }

    private @Nullable WalkNode registered(int person, Person start) {
        List<Integer> known = localsOfRegister.get(person);
        if (known != null) {
            return local(known.get(0), start);
        }
        WalkNode node = byRegister.get(person);
        if (node == null) {
            node = add(start);
            if (node != null) {
                node.registered = Optional.of(person);
                byRegister.put(person, node);
            }
        }
        return node;
    }

    private @Nullable WalkNode add(Person start) {
        if (nodes.size() >= OwnershipWalk.MOST_OWNERS) {
            cut = true;
            return null;
        }
        WalkNode node = new WalkNode(nodes.size(), start);
        nodes.add(node);
        return node;
    }

    private void visit(WalkNode node) {
        tellDoubts(node);
        List<HeldShare> shares = new ArrayList<>();
        for (int person : node.locals) {
            for (HeldShare share : local.sharesIn(person)) {
                put(shares, local(share.owner(), node.start), share);
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
                            registered(stake.owner(), node.start),
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

    private static void put(List<HeldShare> shares, @Nullable WalkNode owner, HeldShare share) {
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

    private void tellDoubts(WalkNode node) {
        for (int person : node.locals) {
            if (local.isUnclear(person)) {
                unclear.add(
                        new OwnershipUnclear(
                                node.start,
                                local.names(person).get(0).name(),
                                "the transaction names several of that name, and neither a number nor a country says which is meant"));
            }
        }
        if (!register.isEmpty()) {
            List<NamedPerson> names = node.names(local, register);
            register.doubt(names, node.registered)
                    .ifPresent(why -> unclear.add(
                            new OwnershipUnclear(node.start, names.get(0).name(), why)));
        }
    }
}
