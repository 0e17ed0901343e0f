package org.redflag.kb.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.redflag.kb.Rulebook;
import org.redflag.kb.engine.Condition;
import org.redflag.kb.engine.Condition.All;
import org.redflag.kb.engine.InterpretedRule;
import org.redflag.kb.rulebook.RuleHeader;

/**
 * One version of a rule in plain words.
 *
 * @param file its path below the rulebook
 * @param conditions each in one line, in their order
 */
public record RuleWords(RuleHeader rule, String file, int line, List<String> conditions) {

    public RuleWords {
        conditions = List.copyOf(conditions);
    }

    /** All versions of all rules, by id and first day. */
    public static List<RuleWords> all(Rulebook rulebook) {
        return rulebook.interpreted().stream()
                .map(RuleWords::of)
                .sorted(Comparator.comparing((RuleWords words) -> words.rule().id())
                        .thenComparing(words -> words.rule().effective()))
                .toList();
    }

    /** All versions of one rule; none when there is no such rule. */
    public static List<RuleWords> of(Rulebook rulebook, String id) {
        return all(rulebook).stream()
                .filter(words -> words.rule().id().equals(id))
                .toList();
    }

    private static RuleWords of(InterpretedRule rule) {
        Condition condition = rule.condition();
        Stream<Condition> parts = condition instanceof All all ? all.parts().stream() : Stream.of(condition);
        return new RuleWords(
                rule.header(),
                rule.file(),
                rule.line(),
                parts.map(PlainWords::of).toList());
    }
}
