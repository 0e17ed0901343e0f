package org.redflag.model.io;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.redflag.model.Bank;
import org.redflag.model.Item;
import org.redflag.model.Party;
import org.redflag.model.Transaction;

/** The columns a table of transactions may have: paths into the transaction, persons named by their roles. */
public final class TransactionColumns {

    private static final List<String> ALL = collect();

    private TransactionColumns() {}

    /** Every column, in the order of the model: {@code id}, {@code exporter.name}, {@code item.hsCode}, … */
    public static List<String> all() {
        return ALL;
    }

    private static List<String> collect() {
        List<String> columns = new ArrayList<>();
        for (RecordComponent component : Transaction.class.getRecordComponents()) {
            switch (component.getName()) {
                case "parties" -> TransactionReader.partyNames().forEach(name -> record(Party.class, name, columns));
                case "items" -> record(Item.class, "item", columns);
                default -> component(component, "", columns);
            }
        }
        TransactionReader.bankNames().forEach(name -> record(Bank.class, name, columns));
        return List.copyOf(columns);
    }

    private static void record(Class<?> type, String path, List<String> columns) {
        for (RecordComponent component : type.getRecordComponents()) {
            boolean given = component.getName().equals("role") || component.getName().equals("line");
            if (!given) {
                component(component, path + ".", columns);
            }
        }
    }

    private static void component(RecordComponent component, String prefix, List<String> columns) {
        Type type = component.getGenericType();
        String path = prefix + component.getName();
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            boolean oneText = !(element instanceof Class<?> raw && raw.isRecord()) || ShortForms.has((Class<?>) element);
            if (oneText) {
                columns.add(path);
            }
            return;
        }
        Class<?> raw = (Class<?>) type;
        if (!raw.isRecord()) {
            columns.add(path);
            return;
        }
        if (ShortForms.has(raw)) {
            columns.add(path);
        }
        record(raw, path, columns);
    }
}
