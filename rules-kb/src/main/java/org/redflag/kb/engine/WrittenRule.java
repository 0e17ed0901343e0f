package org.redflag.kb.engine;

import java.util.List;

/** One version of a rule as its author wrote it. */
public record WrittenRule(String packageName, String name, int line, List<WrittenPattern> patterns) {

    public WrittenRule {
        patterns = List.copyOf(patterns);
    }
}
