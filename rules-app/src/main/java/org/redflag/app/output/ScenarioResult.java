package org.redflag.app.output;

import java.util.List;

/**
 * What became of one scenario.
 *
 * @param wrong where the rules disagree with it; empty when it holds
 * @param nanos how long it took
 */
public record ScenarioResult(String file, String name, List<String> wrong, long nanos) {
    public ScenarioResult {
        wrong = List.copyOf(wrong);
    }
}
