package org.redflag.kb.enrich;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.redflag.model.Bank;
import org.redflag.model.Item;
import org.redflag.model.NotScreened;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.Payment;
import org.redflag.model.Person;
import org.redflag.model.Transaction;

/** All facts of one transaction, and where each stands in it. */
public final class Facts {

    private final Transaction transaction;
    private final List<Object> all = new ArrayList<>();
    private final List<NotScreened> notScreened = new ArrayList<>();
    private final IdentityHashMap<Object, String> paths = new IdentityHashMap<>();

    /** Starts with the facts that the transaction itself holds. */
    public Facts(Transaction transaction) {
        this.transaction = transaction;
        add(transaction, "transaction");
        for (int i = 0; i < transaction.parties().size(); i++) {
            Party party = transaction.parties().get(i);
            add(party, "parties[" + i + "]");
            owners(party, "parties[" + i + "]");
        }
        for (int i = 0; i < transaction.items().size(); i++) {
            add(transaction.items().get(i), "items[" + i + "]");
        }
        if (transaction.route() != null) {
            add(transaction.route(), "route");
        }
        Payment payment = transaction.payment();
        if (payment != null) {
            add(payment, "payment");
            for (int i = 0; i < payment.banks().size(); i++) {
                Bank bank = payment.banks().get(i);
                add(bank, "payment.banks[" + i + "]");
                owners(bank, "payment.banks[" + i + "]");
            }
        }
        for (int i = 0; i < transaction.endUses().size(); i++) {
            add(transaction.endUses().get(i), "endUses[" + i + "]");
        }
        add(transaction.assurances(), "assurances");
        add(transaction.declarations(), "declarations");
        if (transaction.filing() != null) {
            add(transaction.filing(), "filing");
        }
        add(transaction.exceptionTerms(), "exceptionTerms");
        add(transaction.dealing(), "dealing");
        add(transaction.inquiry(), "inquiry");
        add(transaction.dealing().eu(), "dealing.eu");
        for (int i = 0; i < transaction.licenses().size(); i++) {
            add(transaction.licenses().get(i), "licenses[" + i + "]");
        }
    }

    /** Owners are no facts of their own: what they own is, and that is worked out for each regime. */
    private void owners(Person person, String path) {
        for (int i = 0; i < person.owners().size(); i++) {
            Owner owner = person.owners().get(i);
            String at = path + ".owners[" + i + "]";
            paths.put(owner, at);
            owners(owner, at);
        }
    }

    private void add(Object fact, String path) {
        all.add(fact);
        paths.put(fact, path);
    }

    public Transaction transaction() {
        return transaction;
    }

    public List<Object> all() {
        return all;
    }

    /** What could not be looked up whole. */
    public List<NotScreened> notScreened() {
        return notScreened;
    }

    /** Parties and banks, in the order of the transaction. */
    public List<Person> persons() {
        List<Person> persons = new ArrayList<>(transaction.parties());
        Payment payment = transaction.payment();
        if (payment != null) {
            persons.addAll(payment.banks());
        }
        return persons;
    }

    public List<Item> items() {
        return transaction.items();
    }

    /** Where a fact stands in the transaction; empty for one that was derived. */
    public String path(Object fact) {
        return paths.getOrDefault(fact, "");
    }
}
