package org.redflag.kb.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.rulebook.Regime.GoverningDay;

/**
 * Regimes that are evaluated together, as editions: between two days on which some rule begins or ends the same rules
 * are in force, so days stand in headers only and cost nothing when facts are evaluated.
 */
public final class RuleGroup {

    private final String name;
    private final GoverningDay governingDay;
    private final List<RunnableRule> rules;
    private final Needs needs;
    private final LocalDate[] boundaries;
    private final AtomicReferenceArray<@Nullable Edition> editions;

    RuleGroup(String name, GoverningDay governingDay, List<RunnableRule> rules, Needs needs) {
        this.name = name;
        this.governingDay = governingDay;
        this.rules = rules;
        this.needs = needs;
        TreeSet<LocalDate> days = new TreeSet<>();
        for (RunnableRule rule : rules) {
            days.add(rule.version().header().effective());
            LocalDate until = rule.version().header().until();
            if (until != null) {
                days.add(until);
            }
        }
        boundaries = days.toArray(LocalDate[]::new);
        editions = new AtomicReferenceArray<>(boundaries.length + 1);
    }

    public String name() {
        return name;
    }

    public GoverningDay governingDay() {
        return governingDay;
    }

    /** Facts of one transaction, made ready for this group and all others of its engine. */
    public KnownFacts known(List<Object> facts) {
        return new KnownFacts(needs, facts);
    }

    /** How many boundaries lie on or before the day: the number of its edition. */
    int editionNumber(LocalDate day) {
        int low = 0;
        int high = boundaries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (boundaries[middle].isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The edition of a number, built when it is first asked for. */
    Edition edition(int number) {
        Edition edition = editions.get(number);
        if (edition == null) {
            synchronized (this) {
                edition = editions.get(number);
                if (edition == null) {
                    edition = build(number);
                    editions.set(number, edition);
                }
            }
        }
        return edition;
    }

    private Edition build(int number) {
        LocalDate day = number == 0 ? LocalDate.MIN : boundaries[number - 1];
        return Edition.of(rules.stream()
                .filter(rule -> rule.version().header().period().contains(day))
                .toList());
    }
}
