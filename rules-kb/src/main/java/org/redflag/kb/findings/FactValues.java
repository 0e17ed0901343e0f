package org.redflag.kb.findings;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.enrich.Facts;

/** Reads from a fact the fields that a rule looked at, as texts. */
final class FactValues {

    private static final Map<String, Method> ACCESSORS = new ConcurrentHashMap<>();

    private FactValues() {}

    static Map<String, String> of(Object fact, List<String> fields, Facts facts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : fields) {
            values.put(field, text(read(fact, field), facts));
        }
        return values;
    }

    private static String text(@Nullable Object value, Facts facts) {
        if (value == null) {
            return "not given";
        }
        if (value instanceof Collection<?> several) {
            // Sets have no order of their own; the same decision must give the same bytes.
            return several.stream().map(each -> text(each, facts)).sorted().collect(Collectors.joining(", "));
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        String path = facts.path(value);
        return path.isEmpty() ? (value instanceof Record ? FactText.of(value) : value.toString()) : path;
    }

    private static @Nullable Object read(Object fact, String field) {
        Method accessor =
                ACCESSORS.computeIfAbsent(fact.getClass().getName() + "#" + field, k -> accessor(fact, field));
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field + " of " + fact.getClass() + " cannot be read", e);
        }
    }

    private static Method accessor(Object fact, String field) {
        try {
            return fact.getClass().getMethod(field);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(fact.getClass() + " has no field " + field, e);
        }
    }
}
