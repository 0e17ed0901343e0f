package org.redflag.kb.enrich;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.redflag.model.Bank;
import org.redflag.model.Dealing;
import org.redflag.model.Guarantee;
import org.redflag.model.ItemOnList;
import org.redflag.model.Jurisdiction;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.Payment;
import org.redflag.model.Person;
import org.redflag.model.SignificanceFactors;
import org.redflag.model.Transaction;

/** Writes down, for a payment that passes a foreign bank, what the facts say to each factor of significance. */
final class Significance {

    private static final String NOT_KNOWN = "not known";

    private Significance() {}

    static void addTo(Facts facts) {
        Payment payment = facts.transaction().payment();
        if (payment != null && payment.banks().stream().anyMatch(Bank::foreign)) {
            facts.all().add(factors(facts, payment));
        }
    }

    private static SignificanceFactors factors(Facts facts, Payment payment) {
        Transaction transaction = facts.transaction();
        Dealing dealing = transaction.dealing();
        return new SignificanceFactors(
                size(payment, dealing),
                nature(transaction, payment),
                dealing.managementAware() == null
                        ? NOT_KNOWN
                        : dealing.managementAware() ? "management knew" : "management did not know",
                nexus(facts),
                impact(facts),
                deception(transaction, payment),
                other(transaction));
    }

    private static String size(Payment payment, Dealing dealing) {
        String amount = payment.amount() == null
                ? "amount " + NOT_KNOWN
                : payment.amount().toPlainString() + " "
                        + Objects.requireNonNullElse(payment.currency(), "in " + NOT_KNOWN);
        String others = dealing.similarPayments() == null
                ? "similar payments " + NOT_KNOWN
                : dealing.similarPayments() + " similar payments in twelve months";
        return amount + ", " + others;
    }

    private static String nature(Transaction transaction, Payment payment) {
        String method = payment.method() == null ? "way of payment " + NOT_KNOWN : word(payment.method());
        String goods = transaction.items().isEmpty()
                ? "goods " + NOT_KNOWN
                : transaction.items().size() + " lines of goods";
        return word(transaction.type()) + ", " + goods + ", " + method + ", "
                + payment.banks().size() + " banks";
    }

    private static String nexus(Facts facts) {
        Set<String> near = new LinkedHashSet<>();
        for (Object fact : facts.all()) {
            if (fact instanceof ListMatch match
                    && match.certain()
                    && match.list().equals("us-ofac/sdn")) {
                near.add(place(match.person()) + " is itself listed");
            } else if (fact instanceof ListedOwnership ownership
                    && ownership.regime() == Jurisdiction.US_OFAC
                    && ownership.outcome() == ListedOwnership.Outcome.OWNED) {
                near.add(place(ownership.person()) + " is owned by listed persons");
            }
        }
        return near.isEmpty() ? "no listed person in the chain" : String.join(", ", near);
    }

    private static String place(Person person) {
        return person instanceof Bank bank
                ? word(bank.role())
                : person instanceof org.redflag.model.Party party ? word(party.role()) : person.name();
    }

    private static String impact(Facts facts) {
        String categories = facts.all().stream()
                .filter(ItemOnList.class::isInstance)
                .map(ItemOnList.class::cast)
                .filter(listed -> listed.list().equals("us-ofac/military-industrial-items"))
                .map(listed -> String.valueOf(listed.group()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return categories.isEmpty() ? NOT_KNOWN : "goods of the determination: " + categories;
    }

    private static String deception(Transaction transaction, Payment payment) {
        Set<String> seen = new LinkedHashSet<>();
        if (Boolean.TRUE.equals(transaction.dealing().concealed())) {
            seen.add("concealment");
        }
        if (Boolean.TRUE.equals(transaction.assurances().endUseDetailsRefused())) {
            seen.add("details of the end use refused");
        }
        payment.banks().stream()
                .filter(bank -> bank.replaces() != null)
                .forEach(bank -> seen.add(bank.name() + " took the place of " + bank.replaces()));
        if (!seen.isEmpty()) {
            return String.join(", ", seen);
        }
        return Boolean.FALSE.equals(transaction.dealing().concealed()) ? "looked for and not found" : NOT_KNOWN;
    }

    private static String other(Transaction transaction) {
        Guarantee guarantee = transaction.assurances().nonSdnGuarantee();
        if (guarantee == null) {
            return "no written guarantee about listed persons known";
        }
        List<String> words = List.of(
                "written guarantee " + (Boolean.TRUE.equals(guarantee.given()) ? "given" : "not given"),
                Boolean.TRUE.equals(guarantee.coversOwners()) ? "covering owners" : "not known to cover owners");
        return String.join(", ", words);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
