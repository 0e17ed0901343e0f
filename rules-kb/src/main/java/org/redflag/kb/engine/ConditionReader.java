package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.model.Binding;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.rulebook.RulebookFiles;

/** Reads the conditions of compiled rules, and from the rule files the lines on which they stand. */
final class ConditionReader {

    private final String place;
    private final Iterator<WrittenPattern> written;

    private ConditionReader(String place, Iterator<WrittenPattern> written) {
        this.place = place;
        this.written = written;
    }

    static List<InterpretedRule> read(RulebookFiles files, List<RuleVersion> versions) {
        Map<String, Rule> compiled = PrecompiledRules.compiled(versions);
        Map<String, WrittenRule> writtenRules = new HashMap<>();
        for (String path : files.ending(".drl")) {
            RuleFile.parse(path, files.text(path))
                    .forEach(rule -> writtenRules.put(rule.packageName() + "/" + rule.name(), rule));
        }
        List<InterpretedRule> rules = new ArrayList<>();
        for (RuleVersion version : versions) {
            String key = version.key();
            WrittenRule source = known(key, writtenRules);
            Condition condition = read(version.file(), known(key, compiled), source);
            rules.add(new InterpretedRule(version, source.line(), condition));
        }
        return rules;
    }

    private static <T> T known(String key, Map<String, T> rules) {
        T rule = rules.get(key);
        if (rule == null) {
            throw new IllegalStateException("no rule " + key + "; build rules-kb again");
        }
        return rule;
    }

    private static Condition read(String file, Rule compiled, WrittenRule written) {
        ConditionReader reader = new ConditionReader(
                file + ", '" + written.name() + "'", written.patterns().iterator());
        Condition condition = reader.group(compiled.getView(), true);
        if (reader.written.hasNext()) {
            throw reader.differs(reader.written.next().toString());
        }
        return condition;
    }

    private Condition read(org.drools.model.Condition part) {
        return switch (part.getType()) {
            case PATTERN -> pattern((Pattern<?>) part);
            case AND -> group(part, true);
            case OR -> group(part, false);
            case EXISTS -> existence(part, true);
            case NOT -> existence(part, false);
            default -> throw new IllegalStateException(place + ": no way to interpret " + part.getType());
        };
    }

    private Condition group(org.drools.model.Condition part, boolean all) {
        List<Condition> parts = part.getSubConditions().stream()
                .filter(each -> each.getType() != org.drools.model.Condition.Type.CONSEQUENCE)
                .map(this::read)
                .toList();
        int line = parts.get(0).line();
        return all ? new Condition.All(line, parts) : new Condition.Any(line, parts);
    }

    private Condition existence(org.drools.model.Condition part, boolean exists) {
        Condition of = read(part.getSubConditions().get(0));
        return new Condition.Existence(of.line(), exists, of);
    }

    private Condition pattern(Pattern<?> pattern) {
        Class<?> kind = pattern.getPatternVariable().getType();
        if (!written.hasNext()) {
            throw differs(kind.getSimpleName());
        }
        WrittenPattern source = written.next();
        if (!source.type().equals(kind.getSimpleName())) {
            throw differs(kind.getSimpleName());
        }
        List<Constraint> constraints = new ArrayList<>();
        add(pattern.getConstraint(), source, constraints);
        Map<String, Function<Object, @Nullable Object>> values = new LinkedHashMap<>();
        for (Binding binding : pattern.getBindings()) {
            values.put(binding.getBoundVariable().getName(), binding::eval);
        }
        return new Condition.FactPattern(
                source.line(), kind, pattern.getPatternVariable().getName(), constraints, values);
    }

    private void add(org.drools.model.Constraint constraint, WrittenPattern source, List<Constraint> constraints) {
        if (constraint == SingleConstraint.TRUE) {
            return;
        }
        switch (constraint.getType()) {
            case SINGLE -> constraints.add(single((SingleConstraint) constraint, source));
            case MULTIPLE, AND -> constraint.getChildren().forEach(each -> add(each, source, constraints));
            default -> throw new IllegalStateException(place + ": no way to interpret " + constraint.getType());
        }
    }

    private Constraint single(SingleConstraint constraint, WrittenPattern source) {
        String text = constraint.predicateInformation().getStringConstraint();
        PredicateN predicate = constraint.getPredicate();
        return new Constraint(
                text,
                source.lineOf(text),
                Arrays.stream(constraint.getVariables())
                        .map(variable -> variable.getName())
                        .toList(),
                values -> {
                    try {
                        return predicate.test(values);
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(place + ": '" + text + "' failed", e);
                    }
                });
    }

    private IllegalStateException differs(String what) {
        return new IllegalStateException(place + ": what was compiled is not what is written, see " + what);
    }
}
