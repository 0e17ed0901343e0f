package org.redflag.kb.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redflag.kb.holdings.Identities;
import org.redflag.model.Holding;
import org.redflag.model.NamedPerson;
import org.redflag.model.Owner;
import org.redflag.model.Person;

/** What a transaction itself says of who holds what, by the owners under its persons and by its statements. */
final class LocalHoldings {

    private static final int STATEMENTS = 0;

    private final Identities identities = new Identities(Identities.WithoutCountry.FITS_ANY);
    private final IdentityHashMap<Person, Integer> mentions = new IdentityHashMap<>();
    private final List<Person> inOrder = new ArrayList<>();
    private final Map<Integer, List<Person>> records = new LinkedHashMap<>();
    private final Map<Integer, List<HeldShare>> shares = new LinkedHashMap<>();
    private final List<HeldShare> said = new ArrayList<>();
    private final List<Integer> saidOf = new ArrayList<>();
    private int accounts = STATEMENTS;

    LocalHoldings(List<Person> persons, List<Holding> statements, LocalDate day) {
        persons.forEach(this::add);
        for (Holding holding : statements) {
            if (holding.inForce(day)) {
                add(holding);
            }
        }
        identities.settle();
        for (int i = 0; i < said.size(); i++) {
            HeldShare share = said.get(i);
            int owner = identities.person(share.owner());
            shares.computeIfAbsent(identities.person(saidOf.get(i)), p -> new ArrayList<>())
                    .add(new HeldShare(
                            owner,
                            share.least(),
                            share.most(),
                            share.control(),
                            share.jointArrangement(),
                            share.source(),
                            share.account()));
        }
        for (Person person : inOrder) {
            records.computeIfAbsent(person(person), p -> new ArrayList<>()).add(person);
        }
    }

    private int add(Person person) {
        int mention = identities.add(NamedPerson.of(person));
        record(person, mention);
        int account = person.owners().isEmpty() ? STATEMENTS : ++accounts;
        for (Owner owner : person.owners()) {
            said.add(new HeldShare(
                    add(owner),
                    owner.least(),
                    owner.most(),
                    owner.controls(),
                    owner.jointArrangement(),
                    null,
                    account));
            saidOf.add(mention);
        }
        return mention;
    }

    private void add(Holding holding) {
        said.add(new HeldShare(
                add(holding.owner()),
                holding.least(),
                holding.most(),
                holding.controls(),
                holding.jointArrangement(),
                holding.source(),
                STATEMENTS));
        saidOf.add(add(holding.owned()));
    }

    /** Somebody who is named in statements alone is held against lists like an owner. */
    private int add(NamedPerson named) {
        int before = identities.size();
        int mention = identities.add(named);
        if (mention == before) {
            record(named.asOwner(), mention);
        }
        return mention;
    }

    private void record(Person person, int mention) {
        mentions.put(person, mention);
        inOrder.add(person);
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    int person(Person person) {
        Integer mention = mentions.get(person);
        if (mention == null) {
            throw new IllegalArgumentException(person.name() + " is no person of this transaction");
        }
        return identities.person(mention);
    }

    /** Everybody, each once. */
    List<Integer> all() {
        return List.copyOf(records.keySet());
    }

    /** All records of a person. */
    List<Person> records(int person) {
        return records.getOrDefault(person, List.of());
    }

    /** All that a person is called. */
    List<NamedPerson> names(int person) {
        return identities.mentionsOf(person);
    }

    boolean isUnclear(int person) {
        return identities.isUnclear(person);
    }

    List<HeldShare> sharesIn(int person) {
        return shares.getOrDefault(person, List.of());
    }
}
