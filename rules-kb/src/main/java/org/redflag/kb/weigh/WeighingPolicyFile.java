package org.redflag.kb.weigh;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.UnusablePolicy;
import org.redflag.model.Disposition;
import org.redflag.model.Severity;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a policy for weighing red flags; what it does not understand it refuses. */
public final class WeighingPolicyFile {

    /** Flags alone never forbid and never clear. */
    private static final Set<Disposition> ALLOWED = Set.of(Disposition.HOLD, Disposition.REVIEW);

    private static final Set<String> KEYS = Set.of("title", "author", "decided", "steps", "rules");
    private static final Set<String> STEP_KEYS = Set.of("disposition", "severity", "families", "why");
    private static final Set<String> RULE_KEYS = Set.of("severity", "family");

    private final String name;

    private WeighingPolicyFile(String name) {
        this.name = name;
    }

    /** The policy that a YAML text holds. */
    public static WeighingPolicy read(String name, String yaml) {
        return new WeighingPolicyFile(name).policy(yaml);
    }

    private WeighingPolicy policy(String yaml) {
        Map<?, ?> policy;
        try {
            policy =
                    map(new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml), "the file", KEYS);
        } catch (YamlEngineException e) {
            throw error("is no YAML: " + e.getMessage());
        }
        if (!(policy.get("steps") instanceof List<?> written) || written.isEmpty()) {
            throw error("has no 'steps'");
        }
        List<WeighingPolicy.Step> steps = new ArrayList<>();
        for (Object each : written) {
            steps.add(step(map(each, "step " + (steps.size() + 1), STEP_KEYS)));
        }
        Map<String, WeighingPolicy.Weight> rules = new LinkedHashMap<>();
        if (policy.get("rules") != null) {
            map(policy.get("rules"), "rules", null)
                    .forEach((id, weight) -> rules.put(String.valueOf(id), weight(id, weight)));
        }
        return new WeighingPolicy(text(policy, "title"), text(policy, "author"), day(policy), steps, rules);
    }

    private WeighingPolicy.Step step(Map<?, ?> step) {
        Disposition disposition = constant(Disposition.class, text(step, "disposition"), "disposition");
        if (!ALLOWED.contains(disposition)) {
            throw error("makes " + disposition + " of flags; they can make HOLD or REVIEW, and law does the rest");
        }
        String families = text(step, "families");
        if (!families.matches("[1-9]\\d{0,3}")) {
            throw error("'" + families + "' is no number of families; write 1 or more");
        }
        return new WeighingPolicy.Step(
                disposition,
                constant(Severity.class, text(step, "severity"), "severity"),
                Integer.parseInt(families),
                text(step, "why"));
    }

    private WeighingPolicy.Weight weight(Object id, @Nullable Object value) {
        Map<?, ?> weight = map(value, "rule " + id, RULE_KEYS);
        Object severity = weight.get("severity");
        Object family = weight.get("family");
        return new WeighingPolicy.Weight(
                severity == null ? null : constant(Severity.class, severity.toString(), "severity"),
                family == null ? null : family.toString());
    }

    private LocalDate day(Map<?, ?> policy) {
        String text = text(policy, "decided");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw error("'" + text + "' is not the day it was decided; write it as 2026-11-25");
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, String text, String key) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        throw error("'" + text + "' is no " + key + "; write one of " + List.of(type.getEnumConstants()));
    }

    private String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null || value.toString().isBlank()) {
            throw error("has no '" + key + "'");
        }
        return value.toString();
    }

    private Map<?, ?> map(@Nullable Object value, String what, @Nullable Set<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            throw error(what + " must be words with values");
        }
        for (Object key : map.keySet()) {
            if (known != null && !known.contains(String.valueOf(key))) {
                throw error("does not know '" + key + "' in " + what + "; known are "
                        + known.stream().sorted().toList());
            }
        }
        return map;
    }

    private UnusablePolicy error(String problem) {
        return new UnusablePolicy("policy " + name + ": " + problem);
    }
}
