package org.redflag.kb.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.engine.Conclusion;
import org.redflag.kb.reference.ReviewPolicies;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.model.ControlColumn;
import org.redflag.model.Destination;
import org.redflag.model.ListMatch;
import org.redflag.model.Transit;

/** How applications are reviewed, in the words of the rule, of the list entry or of the table of reasons for control. */
final class ReviewText {

    private final ReviewPolicies policies;
    private final LocalDate day;

    ReviewText(ReviewPolicies policies, LocalDate day) {
        this.policies = policies;
        this.day = day;
    }

    /** The words for a conclusion; absent when its rule has none. */
    @Nullable
    String of(Conclusion conclusion) {
        String policy = conclusion.header().reviewPolicy();
        if (RuleHeader.BY_REASON.equals(policy)) {
            return byReason(conclusion.facts());
        }
        if (!RuleHeader.AS_LISTED.equals(policy)) {
            return policy;
        }
        return conclusion.facts().stream()
                .filter(ListMatch.class::isInstance)
                .map(fact -> ((ListMatch) fact).entry().licensePolicy())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("not given by the list; ask BIS");
    }

    private String byReason(List<Object> matched) {
        for (Object fact : matched) {
            if (fact instanceof ControlColumn column) {
                for (Object where : matched) {
                    String policy = where instanceof Destination to
                            ? policies.of(column.column(), column.item(), to.country(), to.groups(), day)
                            : where instanceof Transit by
                                    ? policies.of(column.column(), column.item(), by.country(), by.groups(), day)
                                    : null;
                    if (policy != null) {
                        return policy;
                    }
                }
            }
        }
        return "By the reason for control: part 742";
    }
}
