package org.redflag.app.input.iso20022;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.redflag.model.Bank;
import org.redflag.model.BankRole;

/** The banks of a payment. */
final class Chain {

    private record Link(int place, Bank bank) {}

    private final List<Link> links = new ArrayList<>();

    /** Adds a bank at a place of {@link Roles#placeInChain}. */
    void add(int place, Bank bank) {
        links.add(new Link(place, bank));
    }

    /** The chain in the order the money takes; one that stands there already is not named again as sender or receiver. */
    List<Bank> banks() {
        List<Bank> all = links.stream()
                .sorted(Comparator.comparingInt(Link::place))
                .map(Link::bank)
                .toList();
        Set<Bank> kept = new LinkedHashSet<>();
        for (Bank bank : all) {
            boolean again = bank.role() == BankRole.CORRESPONDENT_BANK
                    && all.stream().anyMatch(other -> other.role() != bank.role() && isSame(other, bank));
            if (!again) {
                kept.add(bank);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isSame(Bank a, Bank b) {
        return a.name().equals(b.name())
                && Objects.equals(a.country(), b.country())
                && a.identifiers().equals(b.identifiers())
                && a.alsoKnownAs().equals(b.alsoKnownAs());
    }
}
