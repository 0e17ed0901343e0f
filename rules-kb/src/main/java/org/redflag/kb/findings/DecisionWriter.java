package org.redflag.kb.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.redflag.kb.engine.Conclusion;
import org.redflag.kb.enrich.GoverningFacts.OfDay;
import org.redflag.kb.lists.ListCoverage;
import org.redflag.kb.reference.ReviewPolicies;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.weigh.Requirements;
import org.redflag.kb.weigh.Weighing;
import org.redflag.kb.weigh.WeighingPolicy;
import org.redflag.model.Authorization;
import org.redflag.model.Decision;
import org.redflag.model.Finding;
import org.redflag.model.FlagWeighing;
import org.redflag.model.KnowledgeReference;
import org.redflag.model.NotScreened;
import org.redflag.model.OpenQuestion;
import org.redflag.model.Transaction;

/** Gathers what rules concluded about one transaction and makes the decision of it. */
public final class DecisionWriter {

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::effect)
            .thenComparing(Finding::severity, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::because);
    private static final Comparator<Authorization> AUTHORIZATIONS =
            Comparator.comparing(Authorization::ruleId).thenComparing(Authorization::because);
    private static final Comparator<OpenQuestion> QUESTIONS =
            Comparator.comparing(OpenQuestion::ruleId).thenComparing(OpenQuestion::because);

    private final ReviewPolicies policies;
    private final WeighingPolicy weighing;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<Authorization> authorizations = new LinkedHashSet<>();
    private final Set<OpenQuestion> questions = new LinkedHashSet<>();
    private final Set<RuleHeader> inferring = new LinkedHashSet<>();
    private final List<NotScreened> notScreened = new ArrayList<>();
    private final SideBySide sideBySide;

    public DecisionWriter(ReviewPolicies policies, WeighingPolicy weighing, ListCoverage coverage) {
        this.policies = policies;
        this.weighing = weighing;
        sideBySide = new SideBySide(coverage, weighing);
    }

    /** Takes the facts of one day, whether or not rules conclude anything from them. */
    public void add(OfDay facts) {
        sideBySide.add(facts);
    }

    /** Takes what was concluded from the facts of one day. */
    public void add(List<Conclusion> conclusions, OfDay facts) {
        FindingWriter writer = new FindingWriter(facts.facts(), policies, facts.day());
        for (Conclusion conclusion : conclusions) {
            RuleHeader header = conclusion.header();
            if (header.effect() != null) {
                findings.add(writer.finding(conclusion));
            } else if (header.infers() != null) {
                inferring.add(header);
            } else if (!header.mayAuthorize().isEmpty()) {
                questions.add(writer.question(conclusion));
            } else {
                authorizations.add(writer.authorization(conclusion));
            }
        }
    }

    /** Takes a check that could not run. */
    public void add(NotScreened check) {
        notScreened.add(check);
    }

    /** The rules that inferred something for others, which a decision does not show. */
    public Collection<RuleHeader> inferring() {
        return inferring;
    }

    /** The decision: findings the gravest first, each authorization and question about those it can answer. */
    public Decision of(Transaction transaction, LocalDate day, KnowledgeReference knowledge) {
        List<Finding> sorted = findings.stream().sorted(GRAVEST_FIRST).toList();
        Requirements requirements = new Requirements(sorted);
        Set<Finding> answered = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Authorization> answers = new ArrayList<>();
        for (Authorization authorization : authorizations) {
            List<Finding> met = requirements.of(authorization.answers(), authorization.evidence());
            answered.addAll(met);
            if (!met.isEmpty()) {
                answers.add(authorization.answering(rules(met, finding -> true)));
            }
        }
        answers.sort(AUTHORIZATIONS);
        FlagWeighing flags = weighing.weigh(sorted);
        return new Decision(
                transaction.id(),
                day,
                Weighing.weigh(sorted, answered, !notScreened.isEmpty(), flags),
                sorted,
                answers,
                open(requirements, answered),
                notScreened,
                sideBySide.answers(sorted, notScreened, answered),
                knowledge,
                flags);
    }

    /** Questions about requirements that nothing answers yet. */
    private List<OpenQuestion> open(Requirements requirements, Set<Finding> answered) {
        return questions.stream()
                .map(question -> question.about(rules(
                        requirements.of(question.mayAnswer(), question.evidence()),
                        finding -> !answered.contains(finding))))
                .filter(question -> !question.mayAnswer().isEmpty())
                .sorted(QUESTIONS)
                .toList();
    }

    private static Set<String> rules(List<Finding> findings, Predicate<Finding> which) {
        return findings.stream().filter(which).map(Finding::ruleId).collect(Collectors.toSet());
    }
}
