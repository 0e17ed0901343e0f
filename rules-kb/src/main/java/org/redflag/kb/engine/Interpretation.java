package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of one transaction and what rules of one group infer from them, to hold any rule against. */
public final class Interpretation {

    private final FactsByKind facts;
    private final Map<Object, Conclusion> inferred;

    private Interpretation(FactsByKind facts, Map<Object, Conclusion> inferred) {
        this.facts = facts;
        this.inferred = inferred;
    }

    /** Infers round by round, since what one rule infers another may look at, until nothing new is inferred. */
    public static Interpretation of(List<InterpretedRule> rules, List<Object> given) {
        List<InterpretedRule> inferring =
                rules.stream().filter(rule -> rule.header().infers() != null).toList();
        Map<Object, Conclusion> inferred = new LinkedHashMap<>();
        int before;
        FactsByKind known;
        do {
            before = inferred.size();
            List<Object> all = new ArrayList<>(given);
            all.addAll(inferred.keySet());
            known = new FactsByKind(all);
            for (InterpretedRule rule : inferring) {
                for (Tuple tuple : rule.matches(known)) {
                    inferred.putIfAbsent(
                            Inference.make(rule.header(), tuple.variables(), tuple::value),
                            Conclusion.of(rule.version(), tuple.facts(), inferred));
                }
            }
        } while (inferred.size() > before);
        return new Interpretation(known, inferred);
    }

    /** What a rule concludes, once for every way in which the facts meet it. */
    public List<Conclusion> conclusions(InterpretedRule rule) {
        return rule.matches(facts).stream()
                .map(tuple -> Conclusion.of(rule.version(), tuple.facts(), inferred))
                .toList();
    }

    /** Whether a rule concludes anything. */
    public boolean concludes(InterpretedRule rule) {
        return rule.condition().search(Tuple.EMPTY, facts, tuple -> true);
    }

    /** Why a rule concludes something or does not: an answer to each of its conditions. */
    public List<Answer> explain(InterpretedRule rule) {
        return new Explainer(facts).explain(rule);
    }

    /** What keeps the facts from meeting a rule, where they come nearest; nothing when they meet it. */
    public List<Missing> missing(InterpretedRule rule) {
        return new NearestMiss(facts).of(rule);
    }

    /** The facts that rules inferred. */
    public Set<Object> inferred() {
        return inferred.keySet();
    }
}
