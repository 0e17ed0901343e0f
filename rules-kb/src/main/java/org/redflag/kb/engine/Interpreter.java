package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redflag.kb.rulebook.Regimes;
import org.redflag.kb.rulebook.RulebookFiles;

/**
 * Evaluates rules one by one, with the engine's own predicates but without its network: slower, and able to say what
 * failed, to run a rule that was changed, and to disagree with the engine if that were wrong.
 */
public final class Interpreter {

    private Interpreter() {}

    /** All versions of all rules of the rulebook. */
    public static List<InterpretedRule> read(RulebookFiles files, Regimes regimes) {
        return ConditionReader.read(files, PrecompiledRules.read(files, regimes));
    }

    /** What rules of one group conclude from the facts, and from those that they infer. */
    public static List<Conclusion> conclude(List<InterpretedRule> rules, List<Object> facts) {
        Map<Object, Conclusion> inferred = inferences(rules, facts);
        FactsByKind all = together(facts, inferred);
        List<Conclusion> conclusions = new ArrayList<>();
        for (InterpretedRule rule : rules) {
            for (Tuple tuple : rule.matchesOf(all)) {
                conclusions.add(Conclusion.of(rule.version(), tuple.facts(), inferred));
            }
        }
        return conclusions;
    }

    /** The facts and what rules of one group infer from them. */
    public static FactsByKind withInferred(List<InterpretedRule> rules, List<Object> facts) {
        return together(facts, inferences(rules, facts));
    }

    /** Round by round, since what one rule infers another may look at, until nothing new is inferred. */
    private static Map<Object, Conclusion> inferences(List<InterpretedRule> rules, List<Object> facts) {
        Map<Object, Conclusion> inferred = new LinkedHashMap<>();
        List<InterpretedRule> inferring =
                rules.stream().filter(rule -> rule.header().infers() != null).toList();
        int before;
        do {
            before = inferred.size();
            FactsByKind known = together(facts, inferred);
            for (InterpretedRule rule : inferring) {
                for (Tuple tuple : rule.matchesOf(known)) {
                    inferred.putIfAbsent(
                            Inference.make(rule.header(), name -> tuple.binds(name) ? tuple.value(name) : null),
                            Conclusion.of(rule.version(), tuple.facts(), inferred));
                }
            }
        } while (inferred.size() > before);
        return inferred;
    }

    private static FactsByKind together(List<Object> facts, Map<Object, Conclusion> inferred) {
        List<Object> all = new ArrayList<>(facts);
        all.addAll(inferred.keySet());
        return new FactsByKind(all);
    }
}
