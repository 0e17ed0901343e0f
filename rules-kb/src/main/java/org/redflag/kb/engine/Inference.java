package org.redflag.kb.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.rulebook.RuleHeader;

/**
 * Makes the fact that a rule infers: a record of the model, its components taken from the bindings of the same name, and
 * {@code title}, {@code citation} and {@code leaves} from the rule's header where nothing is bound to them.
 */
final class Inference {

    private static final Map<String, Constructor<?>> KINDS = new ConcurrentHashMap<>();

    private Inference() {}

    /**
     * Makes the fact of a rule that matched.
     *
     * @param bound the variables that have values
     */
    static Object make(RuleHeader header, Collection<String> bound, Function<String, @Nullable Object> values) {
        String kind = Objects.requireNonNull(header.infers());
        Constructor<?> constructor = KINDS.computeIfAbsent(kind, Inference::constructor);
        Object[] parts = Arrays.stream(constructor.getParameters())
                .map(component -> value(variable(component.getName()), component.getName(), header, bound, values))
                .toArray();
        try {
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "rule '" + header.title() + "' cannot infer a " + kind + " from its bindings", e);
        }
    }

    private static @Nullable Object value(
            String variable,
            String component,
            RuleHeader header,
            Collection<String> bound,
            Function<String, @Nullable Object> values) {
        if (bound.contains(variable)) {
            return values.apply(variable);
        }
        return switch (component) {
            case "title" -> header.title();
            case "citation" -> header.citation();
            case "leaves" -> Set.copyOf(header.leaves());
            default ->
                throw new IllegalStateException(
                        "rule '" + header.title() + "' binds nothing to " + variable + ", which its fact needs");
        };
    }

    /** The variables that the components of a fact are taken from, where a rule binds them. */
    static Set<String> variables(String kind) {
        return Arrays.stream(KINDS.computeIfAbsent(kind, Inference::constructor).getParameters())
                .map(component -> variable(component.getName()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String variable(String component) {
        return "$" + component;
    }

    /** A record's constructor names its parameters after the components. */
    private static Constructor<?> constructor(String kind) {
        try {
            Class<?> type = Class.forName("org.redflag.model." + kind);
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model has no fact called " + kind, e);
        }
    }
}
