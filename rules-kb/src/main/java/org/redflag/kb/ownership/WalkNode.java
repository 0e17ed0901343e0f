package org.redflag.kb.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.model.NamedPerson;
import org.redflag.model.Person;

/** One person on the way up from the persons of a transaction. */
final class WalkNode {

    final int number;
    /** The person of the transaction from which it was reached. */
    final Person start;
    /** Who it is in the transaction: several, when the register has one person for two of its names. */
    final List<Integer> locals = new ArrayList<>();

    Optional<Integer> registered = Optional.empty();
    List<HeldShare> shares = List.of();

    WalkNode(int number, Person start) {
        this.number = number;
        this.start = start;
    }

    /** All that it is called. */
    List<NamedPerson> names(LocalHoldings local, OwnershipRegister register) {
        List<NamedPerson> names = new ArrayList<>();
        locals.forEach(person -> names.addAll(local.names(person)));
        registered.ifPresent(person -> names.addAll(register.person(person)));
        return names;
    }

    /** All its records, each to be held against the lists. */
    List<Person> records(LocalHoldings local, OwnershipRegister register) {
        List<Person> records = new ArrayList<>();
        locals.forEach(person -> records.addAll(local.records(person)));
        registered.ifPresent(person -> register.person(person).forEach(named -> records.add(named.asOwner())));
        return records;
    }
}
