package org.redflag.model.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redflag.model.BankRole;
import org.redflag.model.PartyRole;
import org.redflag.model.Transaction;

/**
 * Reads a transaction from a tree of maps, lists and scalars.
 *
 * <p>Beside the record's own fields a tree may name a party or bank by its role ({@code ultimateConsignee: {name: …}})
 * instead of listing it under {@code parties} or {@code payment.banks}, and a single {@code item}; items without a line
 * number are numbered from 1.
 */
public final class TransactionReader {

    private static final Map<String, String> PARTY_ROLES = roles(PartyRole.values());
    private static final Map<String, String> BANK_ROLES = roles(BankRole.values());

    private TransactionReader() {}

    /** The transaction a tree describes. */
    public static Transaction read(Map<String, ?> tree) {
        Map<String, String> written = new LinkedHashMap<>();
        Map<String, Object> canonical = canonical(tree, written);
        try {
            return (Transaction) RecordReader.read(Transaction.class, canonical);
        } catch (UnreadableFact e) {
            throw asWritten(e, written);
        }
    }

    /** The same error at the place where the tree has it: {@code ultimateConsignee.country}, not its place in a list. */
    private static UnreadableFact asWritten(UnreadableFact e, Map<String, String> written) {
        for (Map.Entry<String, String> each : written.entrySet()) {
            if (e.path().startsWith(each.getKey())) {
                String rest = e.path().substring(each.getKey().length());
                return new UnreadableFact(each.getValue() + rest, e.problem());
            }
        }
        return e;
    }

    /** The camel-case names by which a tree may name a party, in the order of the roles. */
    public static List<String> partyNames() {
        return List.copyOf(PARTY_ROLES.keySet());
    }

    /** The camel-case names by which a tree may name a bank, in the order of the roles. */
    public static List<String> bankNames() {
        return List.copyOf(BANK_ROLES.keySet());
    }

    private static Map<String, Object> canonical(Map<String, ?> tree, Map<String, String> written) {
        Map<String, Object> result = new LinkedHashMap<>();
        List<Object> parties = new ArrayList<>(list(tree.get("parties"), "parties"));
        List<Object> items = new ArrayList<>(list(tree.get("items"), "items"));
        List<Object> banks = new ArrayList<>(
                tree.get("payment") instanceof Map<?, ?> payment
                        ? list(payment.get("banks"), "payment.banks")
                        : List.of());
        int listedBanks = banks.size();
        tree.forEach((key, value) -> {
            String role = PARTY_ROLES.get(key);
            String bankRole = BANK_ROLES.get(key);
            if (role != null) {
                add(parties, role, value, key);
                written.put("parties[" + (parties.size() - 1) + "]", key);
            } else if (bankRole != null) {
                add(banks, bankRole, value, key);
                written.put("payment.banks[" + (banks.size() - 1) + "]", key);
            } else if (key.equals("item")) {
                items.add(value);
                written.put("items[" + (items.size() - 1) + "]", key);
            } else if (!key.equals("parties") && !key.equals("items")) {
                result.put(key, value);
            }
        });
        result.put("parties", parties);
        result.put("items", numbered(items));
        if (banks.size() > listedBanks) {
            result.put("payment", withBanks(tree.get("payment"), banks));
        }
        return result;
    }

    private static void add(List<Object> persons, String role, @Nullable Object value, String key) {
        List<?> values = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
        for (Object each : values) {
            if (!(each instanceof Map<?, ?> fields)) {
                throw new UnreadableFact(key, "expected an object with named fields, found '" + each + "'");
            }
            persons.add(with(fields, "role", role));
        }
    }

    private static List<Object> numbered(List<Object> items) {
        List<Object> numbered = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            numbered.add(
                    item instanceof Map<?, ?> fields && fields.get("line") == null
                            ? with(fields, "line", i + 1)
                            : item);
        }
        return numbered;
    }

    private static Map<String, Object> withBanks(@Nullable Object payment, List<Object> banks) {
        if (payment != null && !(payment instanceof Map)) {
            throw new UnreadableFact("payment", "expected an object with named fields, found '" + payment + "'");
        }
        Map<?, ?> fields = payment instanceof Map<?, ?> map ? map : Map.of();
        return with(fields, "banks", banks);
    }

    private static Map<String, Object> with(Map<?, ?> fields, String name, Object value) {
        Map<String, Object> result = new LinkedHashMap<>();
        fields.forEach((key, each) -> result.put(String.valueOf(key), each));
        result.put(name, value);
        return result;
    }

    private static List<?> list(@Nullable Object value, String path) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new UnreadableFact(path, "expected a list");
    }

    private static Map<String, String> roles(Enum<?>[] constants) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            names.put(camelCase(constant.name()), constant.name());
        }
        return names;
    }

    /** {@code ULTIMATE_CONSIGNEE} as {@code ultimateConsignee}. */
    static String camelCase(String constant) {
        StringBuilder name = new StringBuilder(constant.length());
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
