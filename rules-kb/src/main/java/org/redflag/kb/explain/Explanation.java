package org.redflag.kb.explain;

import java.util.List;
import org.redflag.model.Decision;

/**
 * What was decided of a transaction, and what every rule looked for and found.
 *
 * @param rules of all regimes, one answer for each rule and each day on which its regime looks at the transaction
 */
public record Explanation(Decision decision, List<RuleAnswer> rules) {

    public Explanation {
        rules = List.copyOf(rules);
    }
}
