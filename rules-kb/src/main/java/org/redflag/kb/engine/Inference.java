package org.redflag.kb.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.runtime.rule.Match;

/** Makes the fact that a rule infers: a record of the model, its components taken from the bindings of the same name. */
final class Inference {

    private static final Map<String, Class<?>> KINDS = new ConcurrentHashMap<>();

    private Inference() {}

    static Object make(String kind, Match match) {
        Class<?> type = KINDS.computeIfAbsent(kind, Inference::type);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> match.getDeclarationValue("$" + component.getName()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "rule '" + match.getRule().getName() + "' cannot infer a " + kind + " from its bindings", e);
        }
    }

    private static Class<?> type(String kind) {
        try {
            return Class.forName("org.redflag.model." + kind);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model has no fact called " + kind, e);
        }
    }
}
