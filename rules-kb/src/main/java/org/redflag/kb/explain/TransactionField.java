package org.redflag.kb.explain;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Bank;
import org.redflag.model.InvalidFact;
import org.redflag.model.Party;
import org.redflag.model.Transaction;

/**
 * One value somewhere in a transaction that can be replaced by another.
 *
 * @param path as a user writes it, {@code ultimateConsignee.country}
 * @param name the last word of the path
 * @param change makes the transaction with another value in this place
 */
record TransactionField(
        String path, String name, Class<?> type, @Nullable Object value, Function<@Nullable Object, Object> change) {

    private static final Set<Class<?>> LEAVES =
            Set.of(String.class, Boolean.class, boolean.class, Integer.class, BigDecimal.class);

    /** All values of a transaction but those that tell it and its days apart. */
    static List<TransactionField> of(Transaction transaction) {
        List<TransactionField> fields = new ArrayList<>();
        collect(transaction, "", changed -> changed, fields);
        return fields;
    }

    /** The transaction with another value here; none when the value cannot stand here. */
    Optional<Transaction> with(@Nullable Object other) {
        try {
            return Optional.of((Transaction) change.apply(other));
        } catch (InvalidFact e) {
            return Optional.empty();
        }
    }

    /** The transaction on another day, paid on it too where it says when it is paid. */
    static Transaction moved(Transaction transaction, LocalDate day) {
        Transaction moved = (Transaction) copy(transaction, index("date"), day);
        return transaction.paymentDate() == null ? moved : (Transaction) copy(moved, index("paymentDate"), day);
    }

    private static int index(String component) {
        return Arrays.stream(Transaction.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .indexOf(component);
    }

    private static void collect(
            Object record, String path, Function<@Nullable Object, Object> rebuild, List<TransactionField> fields) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int index = i;
            RecordComponent component = components[i];
            Object value = read(component, record);
            Function<@Nullable Object, Object> set = other -> rebuild.apply(copy(record, index, other));
            String here = path.isEmpty() ? component.getName() : path + "." + component.getName();
            if (value instanceof Record inner) {
                collect(inner, here, set, fields);
            } else if (value instanceof List<?> several) {
                elements(several, here, set, fields);
            } else if (LEAVES.contains(component.getType())
                    || component.getType().isEnum()) {
                fields.add(new TransactionField(here, component.getName(), component.getType(), value, set));
            }
        }
    }

    private static void elements(
            List<?> several, String path, Function<@Nullable Object, Object> set, List<TransactionField> fields) {
        for (int i = 0; i < several.size(); i++) {
            int index = i;
            if (several.get(i) instanceof Record element) {
                collect(
                        element,
                        label(several, i, path),
                        changed -> {
                            List<Object> others = new ArrayList<>(several);
                            others.set(index, changed);
                            return set.apply(others);
                        },
                        fields);
            }
        }
    }

    /** Parties and banks go by their roles, everything else by its number. */
    private static String label(List<?> several, int index, String path) {
        Enum<?> role = role(several.get(index));
        if (role == null) {
            return path + "[" + (index + 1) + "]";
        }
        List<?> alike = several.stream().filter(each -> role(each) == role).toList();
        String number = alike.size() < 2 ? "" : "[" + (identityIndex(alike, several.get(index)) + 1) + "]";
        StringBuilder name = new StringBuilder();
        for (String word : role.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name + number;
    }

    private static int identityIndex(List<?> among, Object one) {
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i) == one) {
                return i;
            }
        }
        throw new IllegalArgumentException(one + " is not among " + among);
    }

    private static @Nullable Enum<?> role(Object of) {
        if (of instanceof Party party) {
            return party.role();
        }
        return of instanceof Bank bank ? bank.role() : null;
    }

    private static @Nullable Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static Object copy(Object record, int index, @Nullable Object other) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == index ? other : read(components[i], record);
        }
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidFact invalid) {
                throw invalid;
            }
            throw new IllegalStateException(record.getClass() + " cannot be made anew", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " cannot be made anew", e);
        }
    }
}
