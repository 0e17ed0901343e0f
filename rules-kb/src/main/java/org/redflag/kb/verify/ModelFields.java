package org.redflag.kb.verify;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the model knows: kinds of facts, their fields, and the values some of them can have. */
final class ModelFields {

    private static final String MODEL = "org.redflag.model.";
    private static final Set<String> COUNTRIES = countries();

    private ModelFields() {}

    private static Set<String> countries() {
        Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.add("XK");
        return codes;
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /** A kind of fact or a type of constants; none when the model has no such thing. */
    static @Nullable Class<?> type(String name) {
        try {
            return Class.forName(MODEL + name.replace('.', '$'));
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** The accessor that a path such as {@code item.filed.eccn} ends in; none when some part of it does not exist. */
    static @Nullable Method accessor(Class<?> kind, String path) {
        Class<?> type = kind;
        Method accessor = null;
        for (String name : Pattern.compile("\\.").split(path, -1)) {
            try {
                accessor = type.getMethod(name);
            } catch (NoSuchMethodException e) {
                return null;
            }
            type = accessor.getReturnType();
        }
        return accessor;
    }

    static Set<String> fields(Class<?> kind) {
        return Arrays.stream(kind.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getDeclaringClass().getName().startsWith(MODEL))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a field may be absent. */
    static boolean mayBeAbsent(Method accessor) {
        return accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)
                || accessor.isAnnotationPresent(Nullable.class);
    }

    /** Whether a type of constants has one of that name. */
    static boolean hasConstant(Class<?> type, String name) {
        return type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(name));
    }
}
