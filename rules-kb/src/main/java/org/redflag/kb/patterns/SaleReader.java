package org.redflag.kb.patterns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Bank;
import org.redflag.model.BankRole;
import org.redflag.model.Item;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.Payment;
import org.redflag.model.Route;
import org.redflag.model.Transaction;

/** Sees in a transaction who sold what to whom. */
final class SaleReader {

    private static final List<PartyRole> SELLERS = List.of(PartyRole.SELLER, PartyRole.EXPORTER, PartyRole.PAYEE);
    private static final List<PartyRole> BUYERS =
            List.of(PartyRole.ULTIMATE_CONSIGNEE, PartyRole.PURCHASER, PartyRole.END_USER, PartyRole.PAYER);

    /** Names that come again are kept once. */
    private final Bounded<String, String> names;

    SaleReader(int mostNames) {
        names = new Bounded<>(mostNames);
    }

    /** One sale for each item, one for a payment without any; none when nobody is named who buys. */
    List<Sale> sales(Transaction transaction, long row) {
        Party buyer = first(transaction, BUYERS);
        if (buyer == null) {
            return List.of();
        }
        Party seller = first(transaction, SELLERS);
        List<Sale> sales = new ArrayList<>(Math.max(1, transaction.items().size()));
        if (transaction.items().isEmpty()) {
            Payment payment = transaction.payment();
            sales.add(sale(
                    transaction,
                    seller,
                    buyer,
                    null,
                    payment == null ? null : payment.amount(),
                    payment == null ? null : payment.currency(),
                    true,
                    row));
        }
        for (Item item : transaction.items()) {
            sales.add(
                    sale(transaction, seller, buyer, item.hs6(), item.value(), item.currency(), sales.isEmpty(), row));
        }
        return sales;
    }

    private Sale sale(
            Transaction transaction,
            @Nullable Party seller,
            Party buyer,
            @Nullable String goods,
            @Nullable BigDecimal value,
            @Nullable String currency,
            boolean first,
            long row) {
        return new Sale(
                (int) transaction.date().toEpochDay(),
                seller == null ? null : kept(name(seller.name())),
                seller == null ? null : seller.country(),
                kept(name(buyer.name())),
                buyer,
                destination(transaction, buyer),
                goods == null ? null : kept(goods),
                value == null ? 0 : value.longValue(),
                currency,
                bank(transaction),
                first,
                row);
    }

    private static @Nullable String destination(Transaction transaction, Party buyer) {
        Route route = transaction.route();
        return route == null
                        || route.destination() == null
                        || route.destination().country() == null
                ? buyer.country()
                : route.destination().country();
    }

    private @Nullable String bank(Transaction transaction) {
        Payment payment = transaction.payment();
        if (payment == null) {
            return null;
        }
        for (Bank bank : payment.banks()) {
            if (bank.role() == BankRole.ORIGINATOR_BANK) {
                return kept(name(bank.name()));
            }
        }
        return null;
    }

    private static @Nullable Party first(Transaction transaction, List<PartyRole> roles) {
        for (PartyRole role : roles) {
            for (Party party : transaction.parties()) {
                if (party.role() == role) {
                    return party;
                }
            }
        }
        return null;
    }

    private String kept(String text) {
        String known = names.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** A firm is itself however its documents set blanks, points and capitals. */
    static String name(String name) {
        return name.toUpperCase(Locale.ROOT)
                .replaceAll("[.,'\"()]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
