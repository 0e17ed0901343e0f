package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, List<RuleVersion>> byGroup = new TreeMap<>();
        for (RuleVersion version : versions) {
            byGroup.computeIfAbsent(version.header().regime().group(), g -> new ArrayList<>())
                    .add(version);
        }
        byGroup.forEach((name, members) -> {
            Regime.GoverningDay day = members.get(0).header().regime().governingDay();
            for (RuleVersion member : members) {
                if (member.header().regime().governingDay() != day) {
                    throw new IllegalStateException("regimes of group " + name + " look at different days");
                }
            }
            groups.add(new RuleGroup(name, day, members));
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
