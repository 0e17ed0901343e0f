package org.redflag.kb.explain;

import java.util.List;

/**
 * One thing that keeps a rule from concluding.
 *
 * @param line of the rule file
 * @param text what was asked for and what was found instead
 * @param tests those that failed, as the rule's author wrote them
 */
public record MissingThing(int line, String text, List<String> tests) {

    public MissingThing {
        tests = List.copyOf(tests);
    }
}
