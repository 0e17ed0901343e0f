package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one transaction on one day by their kinds, and which needs of rules they meet; what rules of one group
 * infer stands apart, since other groups do not see it.
 */
public final class KnownFacts {

    private static final byte ASKED = 1;
    private static final byte MET = 2;

    private final Needs needs;
    private final @Nullable List<Object>[] given;
    private final byte[] answers;
    private final List<Object> inferred = new ArrayList<>(0);

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    KnownFacts(Needs needs, List<Object> facts) {
        this.needs = needs;
        given = new List[needs.kindCount()];
        answers = new byte[needs.factCount()];
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

    boolean meets(Need.Fact need) {
        byte answer = answers[need.number()];
        if (answer == 0) {
            answer = anyMeets(given[need.kind()], need) ? MET : ASKED;
            answers[need.number()] = answer;
        }
        return answer == MET || (!inferred.isEmpty() && anyMeets(inferredOf(need.kind()), need));
    }

    private static boolean anyMeets(@Nullable List<Object> facts, Need.Fact need) {
        if (facts != null) {
            for (Object fact : facts) {
                if (need.isMetBy(fact)) {
                    return true;
                }
            }
        }
        return false;
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
