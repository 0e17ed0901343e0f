package org.redflag.model.io;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Control;
import org.redflag.model.InvalidFact;
import org.redflag.model.Share;

/** Reads one kind of record from a map whose keys are the record's components. */
final class RecordReader {

    /** Days outside are slips of the pen, and some are larger than what a day can be reckoned with. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    private static final ClassValue<RecordReader> READERS = new ClassValue<>() {
        @Override
        protected RecordReader computeValue(Class<?> type) {
            return new RecordReader(type);
        }
    };

    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(
                            constant -> ((Enum<?>) constant).name(), constant -> constant));
        }
    };

    /** Where in a tree something stands: written out only when it is wrong. */
    private record Where(@Nullable Where in, String name, int index) {

        static final Where WHOLE = new Where(null, "", -1);

        Where field(String field) {
            return new Where(this, field, -1);
        }

        Where element(int number) {
            return new Where(this, "", number);
        }

        @Override
        public String toString() {
            if (in == null) {
                return "";
            }
            String before = in.toString();
            return index >= 0 ? before + "[" + index + "]" : before.isEmpty() ? name : before + "." + name;
        }
    }

    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Type[] types;
    private final Constructor<?> constructor;

    private RecordReader(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        types = new Type[components.length];
        Class<?>[] raw = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            positions.put(components[i].getName(), i);
            types[i] = components[i].getGenericType();
            raw[i] = components[i].getType();
        }
        try {
            constructor = type.getConstructor(raw);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a public record", e);
        }
    }

    static Object read(Class<?> type, Object tree) {
        return read(type, tree, Where.WHOLE);
    }

    private static Object read(Class<?> type, Object tree, Where path) {
        if (!(tree instanceof Map<?, ?> map)) {
            if (ShortForms.has(type) && !(tree instanceof List)) {
                return READERS.get(type).read(ShortForms.expand(type, tree.toString(), path.toString()), path);
            }
            throw new UnreadableFact(path.toString(), "expected an object with named fields, found '" + tree + "'");
        }
        return READERS.get(type).read(map, path);
    }

    private Object read(Map<?, ?> map, Where path) {
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            if (types[i] == boolean.class) {
                arguments[i] = false;
            } else if (types[i] == int.class) {
                arguments[i] = 0;
            }
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = String.valueOf(entry.getKey());
            Integer position = positions.get(name);
            if (position == null) {
                throw new UnreadableFact(
                        path.toString(),
                        "unknown field '" + name + "'; known are " + String.join(", ", positions.keySet()));
            }
            Object value = entry.getValue();
            if (value != null) {
                arguments[position] = value(types[position], value, path.field(name));
            }
        }
        return construct(arguments, path);
    }

    private Object construct(@Nullable Object[] arguments, Where path) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidFact invalid) {
                String field = positions.containsKey(invalid.field()) ? invalid.field() : "";
                Where at = field.isEmpty() ? path : path.field(field);
                throw new UnreadableFact(at.toString(), Objects.requireNonNull(invalid.getMessage()));
            }
            throw new IllegalStateException("constructing a record at " + path, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("constructing a record at " + path, e);
        }
    }

    private static @Nullable Object value(Type type, Object value, Where path) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], value, path);
        }
        Class<?> target = (Class<?>) type;
        if (target.isRecord() && target != Share.class) {
            return read(target, value, path);
        }
        if (value instanceof Map || value instanceof List) {
            throw new UnreadableFact(path.toString(), "expected a single value");
        }
        String text = value.toString().strip();
        return text.isEmpty() && target != String.class ? unset(target) : scalar(target, text, path);
    }

    private static @Nullable Object unset(Class<?> target) {
        return target == boolean.class ? (Object) false : target == int.class ? (Object) 0 : null;
    }

    private static List<Object> list(Type element, Object value, Where path) {
        List<?> values = value instanceof List<?> several
                ? several
                : value instanceof Map ? List.of(value) : ShortForms.elements(value.toString());
        List<Object> read = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            Object each = values.get(i);
            Object fact = each == null ? null : value(element, each, path.element(i));
            if (fact == null) {
                throw new UnreadableFact(path.element(i).toString(), "is empty; leave it out of the list");
            }
            read.add(fact);
        }
        return read;
    }

    private static Object scalar(Class<?> target, String text, Where path) {
        if (target == String.class) {
            return text;
        }
        if (target == Share.class || target == Control.class) {
            return ownership(target, text, path);
        }
        if (target.isEnum()) {
            return constant(target, text, path);
        }
        try {
            if (target == LocalDate.class) {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                    throw new UnreadableFact(
                            path.toString(),
                            "'" + text + "' is no day of trade; is its year right? Write it as 2022-03-11");
                }
                return day;
            }
            if (target == BigDecimal.class) {
                return number(text);
            }
            if (target == Integer.class || target == int.class) {
                return Integer.valueOf(text);
            }
        } catch (DateTimeParseException e) {
            throw new UnreadableFact(path.toString(), "'" + text + "' is not a date; write it as 2022-03-11");
        } catch (NumberFormatException e) {
            throw new UnreadableFact(
                    path.toString(), "'" + text + "' is not a number; write digits with a point, such as 1250.50");
        }
        if (target == Boolean.class || target == boolean.class) {
            return truth(text, path);
        }
        throw new IllegalStateException("no way to read a " + target + " at " + path);
    }

    private static Object ownership(Class<?> target, String text, Where path) {
        String field = path.name();
        try {
            return target == Share.class ? Share.parse(field, text) : Control.parse(field, text);
        } catch (InvalidFact e) {
            throw new UnreadableFact(path.toString(), Objects.requireNonNull(e.getMessage()));
        }
    }

    /** Numbers of a sane size only: a text like 1e999999999 would take all memory when it is first divided. */
    private static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.precision() > 40 || Math.abs((long) number.scale()) > 40) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static Boolean truth(String text, Where path) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y" -> true;
            case "false", "no", "n" -> false;
            default ->
                throw new UnreadableFact(path.toString(), "'" + text + "' is neither yes nor no; write true or false");
        };
    }

    private static Object constant(Class<?> target, String text, Where path) {
        String name = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        Object constant = CONSTANTS.get(target).get(name);
        if (constant != null) {
            return constant;
        }
        throw new UnreadableFact(
                path.toString(),
                "'" + text + "' is not known here; write one of "
                        + Arrays.stream(target.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")));
    }
}
