package org.redflag.kb.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.lists.ListCoverage;
import org.redflag.kb.weigh.Weighing;
import org.redflag.kb.weigh.WeighingPolicy;
import org.redflag.model.Finding;
import org.redflag.model.JurisdictionAnswer;
import org.redflag.model.LegalSystem;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.Nexus;
import org.redflag.model.NotScreened;
import org.redflag.model.SubjectToEar;

/** Sets side by side what each legal system says of one transaction, whom it binds and whom it lists. */
final class SideBySide {

    private final ListCoverage coverage;
    private final WeighingPolicy weighing;
    private final Map<LegalSystem, Set<String>> binds = new EnumMap<>(LegalSystem.class);
    private final Standings standings;

    SideBySide(ListCoverage coverage, WeighingPolicy weighing) {
        this.coverage = coverage;
        this.weighing = weighing;
        standings = new Standings(coverage);
    }

    /** Takes the facts of one day. */
    void add(OfDay day) {
        for (Object fact : day.facts().all()) {
            if (fact instanceof Nexus nexus) {
                binds(nexus.jurisdiction().system()).addAll(nexus.basis());
            } else if (fact instanceof SubjectToEar subject) {
                binds(LegalSystem.US).add(words(subject.basis()));
            } else if (fact instanceof ListMatch match) {
                standings.add(match, day.facts());
            } else if (fact instanceof ListedOwnership ownership) {
                standings.add(ownership, day.facts());
            }
        }
    }

    private Set<String> binds(LegalSystem system) {
        return binds.computeIfAbsent(system, s -> new LinkedHashSet<>());
    }

    private static String words(SubjectToEar.Basis basis) {
        return switch (basis) {
            case DECLARED -> "goods that are declared subject to the EAR";
            case IN_UNITED_STATES -> "goods subject to the EAR, since they are in the United States";
            case US_ORIGIN -> "goods subject to the EAR, since they are of US origin";
            case DE_MINIMIS -> "goods subject to the EAR by their US content";
            case FOREIGN_DIRECT_PRODUCT -> "goods subject to the EAR as products of US technology or plant";
        };
    }

    /** One answer for each system that has law here, in a fixed order; policy only where it has something to say. */
    List<JurisdictionAnswer> answers(List<Finding> sorted, Collection<NotScreened> notScreened, Set<Finding> answered) {
        List<JurisdictionAnswer> answers = new ArrayList<>();
        for (LegalSystem system : LegalSystem.values()) {
            List<Finding> own = sorted.stream()
                    .filter(finding -> finding.jurisdiction().system() == system)
                    .toList();
            if (system == LegalSystem.POLICY && own.isEmpty()) {
                continue;
            }
            boolean gap = coverage.blind(system)
                    || notScreened.stream().anyMatch(check -> ListCoverage.concerns(check, system));
            answers.add(new JurisdictionAnswer(
                    system,
                    Weighing.weigh(own, answered, gap, weighing.weigh(own)),
                    own.stream().map(Finding::ruleId).distinct().toList(),
                    List.copyOf(binds.getOrDefault(system, Set.of())),
                    standings.of(system),
                    coverage.notScreened(system)));
        }
        return answers;
    }
}
