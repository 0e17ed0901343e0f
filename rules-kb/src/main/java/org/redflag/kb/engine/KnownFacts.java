package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one transaction on one day by their kinds, and which needs of rules they meet; what rules of one group
 * infer stands apart, since other groups do not see it.
 */
public final class KnownFacts {

    private final Needs needs;
    private final @Nullable List<Object>[] given;
    private final Need.@Nullable Answer[] answers;
    private final List<Object> inferred = new ArrayList<>(0);

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    KnownFacts(Needs needs, List<Object> facts) {
        this.needs = needs;
        given = new List[needs.kindCount()];
        answers = new Need.Answer[needs.factCount()];
        for (Object fact : facts) {
            for (int kind : needs.kindsOf(fact.getClass())) {
                List<Object> ofKind = given[kind];
                if (ofKind == null) {
                    ofKind = new ArrayList<>(4);
                    given[kind] = ofKind;
                }
                ofKind.add(fact);
            }
        }
    }

    /** What was inferred for another group is forgotten. */
    void begin() {
        inferred.clear();
    }

    void infer(Object fact) {
        inferred.add(fact);
    }

    Need.Answer answer(Need.Fact need) {
        Need.Answer answer = answers[need.number()];
        if (answer == null) {
            answer = of(given[need.kind()], need);
            answers[need.number()] = answer;
        }
        return answer == Need.Answer.YES || inferred.isEmpty() ? answer : answer.or(of(inferredOf(need.kind()), need));
    }

    private static Need.Answer of(@Nullable List<Object> facts, Need.Fact need) {
        Need.Answer answer = Need.Answer.NO;
        if (facts != null) {
            for (int i = 0; i < facts.size() && answer != Need.Answer.YES; i++) {
                answer = answer.or(need.isMetBy(facts.get(i)));
            }
        }
        return answer;
    }

    /** All facts of a kind. */
    void addTo(List<Object> facts, int kind) {
        List<Object> ofKind = given[kind];
        if (ofKind != null) {
            facts.addAll(ofKind);
        }
        if (!inferred.isEmpty()) {
            facts.addAll(inferredOf(kind));
        }
    }

    private List<Object> inferredOf(int kind) {
        return inferred.stream()
                .filter(fact -> needs.kindsOf(fact.getClass()).contains(kind))
                .toList();
    }
}
