package org.redflag.kb.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.engine.InterpretedRule;
import org.redflag.kb.rulebook.RuleHeader;

/** All mutants of a version of a rule. */
final class Mutants {

    private Mutants() {}

    /**
     * Changes of the conditions and of the days.
     *
     * @param versions all versions of the rule: no two may hold on one day, so a mutant that does is none
     */
    static List<Mutant> of(InterpretedRule rule, List<InterpretedRule> versions) {
        List<Mutant> mutants = new ArrayList<>();
        for (ConditionChanges.Change change : ConditionChanges.of(rule.condition(), rule.variablesItInfersFrom())) {
            mutants.add(new Mutant(change.line(), change.what(), rule, rule.with(change.changed())));
        }
        RuleHeader header = rule.header();
        LocalDate from = header.effective();
        LocalDate until = header.until();
        addShifted(rule, from.minusDays(1), until, "@effective a day earlier", versions, mutants);
        addShifted(rule, from.plusDays(1), until, "@effective a day later", versions, mutants);
        if (until != null) {
            addShifted(rule, from, until.minusDays(1), "@until a day earlier", versions, mutants);
            addShifted(rule, from, until.plusDays(1), "@until a day later", versions, mutants);
        }
        return mutants;
    }

    private static void addShifted(
            InterpretedRule rule,
            LocalDate from,
            @Nullable LocalDate until,
            String change,
            List<InterpretedRule> versions,
            List<Mutant> mutants) {
        boolean holdsOnSomeDay = until == null || from.isBefore(until);
        boolean alone = versions.stream()
                .filter(other -> other != rule)
                .map(InterpretedRule::header)
                .noneMatch(other -> (until == null || other.effective().isBefore(until))
                        && (other.until() == null || from.isBefore(other.until())));
        if (holdsOnSomeDay && alone) {
            mutants.add(new Mutant(
                    rule.line(), change, rule, rule.with(rule.header().during(from, until))));
        }
    }
}
