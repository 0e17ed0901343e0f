package org.redflag.kb.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.rulebook.Regime;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.model.Effect;
import org.redflag.model.Severity;

/** Reads a rule's annotations, the one place that knows what may stand in a header. */
final class HeaderReader {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "citation",
            "effective",
            "until",
            "effect",
            "infers",
            "authorizes",
            "mayAuthorize",
            "leaves",
            "reviewPolicy",
            "nextStep",
            "severity",
            "family",
            "interpretation",
            "unverified",
            "source");

    private final String rule;
    private final Map<String, Object> annotations;

    private HeaderReader(String rule, Map<String, Object> annotations) {
        this.rule = rule;
        this.annotations = annotations;
    }

    static RuleHeader read(String rule, Map<String, Object> annotations, Regime regime) {
        Set<String> unknown = new TreeSet<>(annotations.keySet());
        unknown.removeAll(KNOWN);
        HeaderReader header = new HeaderReader(rule, annotations);
        if (!unknown.isEmpty()) {
            throw header.error(
                    unknown.iterator().next(),
                    "has unknown header words " + unknown + "; known are " + new TreeSet<>(KNOWN));
        }
        return header.read(regime);
    }

    private RuleHeader read(Regime regime) {
        String effect = optional("effect");
        String infers = optional("infers");
        List<String> authorizes = several("authorizes");
        List<String> mayAuthorize = several("mayAuthorize");
        int conclusions = (effect == null ? 0 : 1)
                + (infers == null ? 0 : 1)
                + (authorizes.isEmpty() ? 0 : 1)
                + (mayAuthorize.isEmpty() ? 0 : 1);
        if (conclusions != 1) {
            throw error("effect", "must conclude exactly one thing: @effect, @infers, @authorizes or @mayAuthorize");
        }
        if (!mayAuthorize.isEmpty()) {
            required("nextStep");
        }
        LocalDate effective = day("effective");
        if (effective == null) {
            throw error("effective", "has no @effective day");
        }
        LocalDate until = day("until");
        if (until != null && !until.isAfter(effective)) {
            throw error("until", "ends on " + until + " before it begins on " + effective);
        }
        return new RuleHeader(
                required("id"),
                rule,
                regime,
                required("citation"),
                effective,
                until,
                effect == null ? null : constant(Effect.class, "effect", effect),
                infers,
                authorizes,
                mayAuthorize,
                several("leaves"),
                optional("reviewPolicy"),
                optional("nextStep"),
                severity(effect),
                family(effect),
                optional("interpretation"),
                optional("unverified"),
                optional("source"));
    }

    private @Nullable Severity severity(@Nullable String effect) {
        String text = Effect.RED_FLAG.name().equals(effect) ? required("severity") : optional("severity");
        return text == null ? null : constant(Severity.class, "severity", text);
    }

    private @Nullable String family(@Nullable String effect) {
        return Effect.RED_FLAG.name().equals(effect) ? required("family") : optional("family");
    }

    private String required(String word) {
        String text = optional(word);
        if (text == null) {
            throw error(word, "has no @" + word);
        }
        return text;
    }

    private @Nullable String optional(String word) {
        Object value = annotations.get(word);
        if (value == null) {
            return null;
        }
        String text = value.toString().strip();
        // Rules built ahead of time lose the quotes around a header value; rules built at run time keep them.
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        }
        return text.isEmpty() ? null : text;
    }

    private List<String> several(String word) {
        String text = optional(word);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    private @Nullable LocalDate day(String word) {
        String text = optional(word);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw error(word, "'" + text + "' is not a day in @" + word + "; write it quoted, as \"2022-03-11\"");
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, String word, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw error(
                    word,
                    "'" + text + "' is not known in @" + word + "; write one of "
                            + Arrays.toString(type.getEnumConstants()));
        }
    }

    private UnreadableHeader error(String word, String problem) {
        return new UnreadableHeader(word, "rule '" + rule + "' " + problem);
    }
}
