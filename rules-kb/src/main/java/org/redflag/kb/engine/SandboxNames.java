package org.redflag.kb.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Holds the names in the parsed conditions of a rule file to the facts of the model and their fields. */
final class SandboxNames {

    private static final String MODEL = "org.redflag.model";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("\\$?[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*");
    private static final Set<String> WORDS =
            Set.of("in", "not", "contains", "matches", "null", "true", "false", "this");
    private static final Pattern MATCHES = Pattern.compile("\\bmatches\\b\\s*(?:\"([^\"]*)\")?");
    /** Letters, sets of letters and one repetition: what no text can keep busy for long. */
    private static final Pattern SIMPLE = Pattern.compile("[\\w \\[\\]^.$?-]+(?:[*+][\\w \\[\\]^.$?-]*)?");

    private static final Set<String> OF_COLLECTIONS = Set.of("size", "isEmpty", "empty");

    private final List<Forbidden> found = new ArrayList<>();
    private final Map<String, @Nullable Class<?>> variables = new HashMap<>();

    private SandboxNames() {}

    static List<Forbidden> check(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr file;
        try {
            file = parser.parse(false, text);
        } catch (DroolsParserException e) {
            return List.of(new Forbidden(1, "what cannot be parsed: " + e.getMessage()));
        }
        if (parser.hasErrors()) {
            return parser.getErrors().stream()
                    .map(error -> new Forbidden(
                            Math.max(1, error.getLines()[0]), "what cannot be parsed: " + error.getMessage()))
                    .toList();
        }
        SandboxNames names = new SandboxNames();
        for (RuleDescr rule : file.getRules()) {
            names.variables.clear();
            names.condition(rule.getLhs());
        }
        return names.found;
    }

    private void condition(BaseDescr part) {
        if (part instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (part instanceof NotDescr not) {
            for (Object each : not.getDescrs()) {
                condition((BaseDescr) each);
            }
        } else if (part instanceof ExistsDescr exists) {
            for (Object each : exists.getDescrs()) {
                condition((BaseDescr) each);
            }
        } else if (part instanceof ConditionalElementDescr group && RuleFile.isGroup(part)) {
            for (Object each : group.getDescrs()) {
                condition((BaseDescr) each);
            }
        } else {
            found.add(new Forbidden(
                    Math.max(1, part.getLine()), "a condition other than facts, their absence and existence"));
        }
    }

    private void pattern(PatternDescr pattern) {
        Class<?> kind = type(pattern.getObjectType());
        if (kind == null || !kind.isRecord()) {
            forbid(pattern, "a fact that the model has not: " + pattern.getObjectType());
            return;
        }
        if (pattern.getSource() != null
                || pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotations().isEmpty()) {
            forbid(pattern, "a fact from elsewhere than the transaction");
        }
        if (pattern.getIdentifier() != null) {
            variables.put(pattern.getIdentifier(), kind);
        }
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            names(
                    String.valueOf(constraint.getText() == null ? constraint : constraint.getText()),
                    kind,
                    constraint.getLine() > 0 ? constraint : pattern);
        }
    }

    private void names(String text, Class<?> kind, BaseDescr at) {
        String plain = QUOTED.matcher(text).replaceAll("\"\"");
        MATCHES.matcher(text).results().forEach(each -> {
            if (each.group(1) == null || !SIMPLE.matcher(each.group(1)).matches()) {
                forbid(at, "a pattern that may take for ever, or none at all: " + each.group());
            }
        });
        Matcher name = NAME.matcher(plain);
        String bound = null;
        while (name.find()) {
            String word = name.group();
            if (word.startsWith("$") && plain.substring(name.end()).matches("(?s)\\s*:(?!:).*")) {
                bound = word;
                variables.putIfAbsent(word, null);
            } else if (word.startsWith("$")) {
                variable(word, at);
            } else if (Character.isUpperCase(word.charAt(0))) {
                constant(word, at);
            } else if (word.equals("this") && bound != null) {
                variables.put(bound, kind);
                bound = null;
            } else if (!WORDS.contains(word)) {
                Class<?> type = field(kind, word, at);
                if (bound != null) {
                    variables.put(bound, type);
                    bound = null;
                }
            }
        }
    }

    private void variable(String word, BaseDescr at) {
        int dot = word.indexOf('.');
        String name = dot < 0 ? word : word.substring(0, dot);
        if (!variables.containsKey(name)) {
            forbid(at, "a variable that nothing is bound to: " + name);
            return;
        }
        Class<?> type = variables.get(name);
        if (dot >= 0 && type != null) {
            field(type, word.substring(dot + 1), at);
        } else if (dot >= 0) {
            forbid(at, "a field of what is not known: " + word);
        }
    }

    private void constant(String word, BaseDescr at) {
        int dot = word.lastIndexOf('.');
        Class<?> type = dot < 0 ? null : type(word.substring(0, dot));
        if (type == null
                || !type.isEnum()
                || Arrays.stream(type.getEnumConstants())
                        .noneMatch(constant -> ((Enum<?>) constant).name().equals(word.substring(dot + 1)))) {
            forbid(at, "a constant that the model has not: " + word);
        }
    }

    /** The type of a field of a field; each must be one of the model's own, or the size of a collection. */
    private @Nullable Class<?> field(Class<?> kind, String path, BaseDescr at) {
        Class<?> type = kind;
        for (String name : Pattern.compile("\\.").split(path, -1)) {
            Method accessor = accessor(type, name);
            if (accessor == null) {
                forbid(at, "a field that a " + type.getSimpleName() + " has not: " + path);
                return null;
            }
            type = accessor.getReturnType();
        }
        return type;
    }

    private static @Nullable Method accessor(Class<?> type, String name) {
        boolean ofModel = type.getPackageName().equals(MODEL);
        if (!ofModel && !(Collection.class.isAssignableFrom(type) && OF_COLLECTIONS.contains(name))) {
            return null;
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name.equals("empty") ? "isEmpty" : name))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method ->
                        !ofModel || method.getDeclaringClass().getPackageName().equals(MODEL))
                .filter(method -> !Set.of("toString", "hashCode", "equals").contains(method.getName()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Class<?> type(String name) {
        try {
            return Class.forName(MODEL + "." + name.replace('.', '$'));
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private void forbid(BaseDescr at, String what) {
        found.add(new Forbidden(Math.max(1, at.getLine()), what));
    }
}
