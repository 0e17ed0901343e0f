package org.redflag.kb.rulebook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Effect;
import org.redflag.model.Jurisdiction;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A body of rules and who enforces it, said once in its {@code regime.yaml}.
 *
 * @param path its folder below the rulebook, such as {@code us/ear}
 * @param group regimes that are evaluated together
 * @param governingDay which of a transaction's days its rules look at
 * @param nextSteps what to do about a finding of each effect, unless the rule says otherwise
 */
public record Regime(
        String path,
        String group,
        String title,
        Jurisdiction jurisdiction,
        String authority,
        String url,
        GoverningDay governingDay,
        Map<Effect, String> nextSteps) {

    /** Which of a transaction's days a regime's rules look at. */
    public enum GoverningDay {
        /** The day the goods leave. */
        EXPORT,
        /** The day the money moves. */
        PAYMENT,
        /** Both: a freeze forbids to ship after a listing as much as to be paid after it. */
        EACH,
        /** None: its rules look at a book of transactions as a whole. */
        BOOK
    }

    public Regime {
        nextSteps = Map.copyOf(nextSteps);
    }

    /** The start of the ids of its rules, {@code us-ear}. */
    public String id() {
        return path.replace('/', '-');
    }

    static Regime read(String path, String yaml) {
        Map<?, ?> card = (Map<?, ?>) Objects.requireNonNull(
                new Load(LoadSettings.builder().setLabel(path + "/regime.yaml").build()).loadFromString(yaml));
        Map<Effect, String> next = new EnumMap<>(Effect.class);
        if (card.get("next") instanceof Map<?, ?> steps) {
            new LinkedHashMap<>(steps)
                    .forEach((effect, step) -> next.put(Effect.valueOf(effect.toString()), step.toString()));
        }
        return new Regime(
                path,
                Objects.requireNonNullElse(optional(card, "group"), path.replace('/', '-')),
                text(path, card, "title"),
                Jurisdiction.valueOf(text(path, card, "jurisdiction")),
                text(path, card, "authority"),
                text(path, card, "url"),
                GoverningDay.valueOf(text(path, card, "day")),
                next);
    }

    private static String text(String path, Map<?, ?> card, String key) {
        String value = optional(card, key);
        if (value == null) {
            throw new IllegalStateException(path + "/regime.yaml has no '" + key + "'");
        }
        return value;
    }

    private static @Nullable String optional(Map<?, ?> card, String key) {
        Object value = card.get(key);
        return value == null ? null : value.toString();
    }
}
