package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.drools.model.Rule;
import org.redflag.kb.rulebook.Regime;
import org.redflag.kb.rulebook.Regimes;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.rulebook.RulebookFiles;

/** All rules of a rulebook, in groups; shared by all threads. */
public final class RuleEngine {

    private final List<RuleVersion> versions;
    private final List<RuleGroup> groups = new ArrayList<>();

    private RuleEngine(List<RuleVersion> versions) {
        this.versions = versions;
        // Of all groups, so that what is known of a transaction's facts serves each.
        Needs needs = new Needs();
        Map<String, Rule> compiled = PrecompiledRules.compiled(versions);
        Map<String, List<RunnableRule>> byGroup = new TreeMap<>();
        for (RuleVersion version : versions) {
            List<RunnableRule> group =
                    byGroup.computeIfAbsent(version.header().regime().group(), g -> new ArrayList<>());
            group.add(new RunnableRule(
                    group.size(), version, Objects.requireNonNull(compiled.get(version.key())), needs));
        }
        byGroup.forEach((name, members) -> {
            Regime.GoverningDay day = members.get(0).version().header().regime().governingDay();
            for (RunnableRule member : members) {
                if (member.version().header().regime().governingDay() != day) {
                    throw new IllegalStateException("regimes of group " + name + " look at different days");
                }
            }
            groups.add(new RuleGroup(name, day, members, needs));
        });
    }

    public static RuleEngine precompiled(RulebookFiles files, Regimes regimes) {
        return new RuleEngine(PrecompiledRules.read(files, regimes));
    }

    public List<RuleGroup> groups() {
        return groups;
    }

    /** The headers of all versions of all rules. */
    public List<RuleHeader> headers() {
        return versions.stream().map(RuleVersion::header).toList();
    }
}
