package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redflag.kb.rulebook.RuleHeader;

/** One version of a rule that can be held against facts by itself: says whether it matches, how, and where not. */
public final class InterpretedRule {

    private final RuleVersion version;
    private final int line;
    private final Condition condition;

    InterpretedRule(RuleVersion version, int line, Condition condition) {
        this.version = version;
        this.line = line;
        this.condition = condition;
    }

    public RuleHeader header() {
        return version.header();
    }

    /** The path of its file below the rulebook. */
    public String file() {
        return version.file();
    }

    /** The line of the file where it begins. */
    public int line() {
        return line;
    }

    public Condition condition() {
        return condition;
    }

    /** The same rule with another condition. */
    public InterpretedRule with(Condition other) {
        return new InterpretedRule(version, line, other);
    }

    /** The same rule with another header. */
    public InterpretedRule with(RuleHeader other) {
        return new InterpretedRule(
                new RuleVersion(other, version.folder(), version.model(), version.fields()), line, condition);
    }

    /** The variables that a rule which infers a fact makes it from. */
    public Set<String> variablesItInfersFrom() {
        return header().infers() == null ? Set.of() : Inference.variables(header().infers());
    }

    /** Every way in which the facts meet the rule. */
    List<Tuple> matches(FactsByKind facts) {
        List<Tuple> tuples = new ArrayList<>();
        condition.search(Tuple.EMPTY, facts, tuple -> {
            tuples.add(tuple);
            return false;
        });
        return tuples;
    }

    RuleVersion version() {
        return version;
    }
}
