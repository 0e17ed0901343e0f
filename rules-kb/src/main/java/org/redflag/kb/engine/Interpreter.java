package org.redflag.kb.engine;

import java.util.List;
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
        Interpretation interpretation = Interpretation.of(rules, facts);
        return rules.stream()
                .flatMap(rule -> interpretation.conclusions(rule).stream())
                .toList();
    }
}
