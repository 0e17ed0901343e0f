package org.redflag.kb.engine;

import java.util.List;
import java.util.Map;
import org.redflag.kb.rulebook.RuleHeader;

/**
 * One version of a rule, ready to be put into editions.
 *
 * @param folder where its file lies below the rulebook
 * @param model name of the precompiled class that holds it
 * @param fields by kind of fact, the fields its conditions look at
 */
record RuleVersion(RuleHeader header, String folder, String model, Map<String, List<String>> fields) {

    /** The path of its file below the rulebook: the id is the path. */
    String file() {
        return folder + "/" + header.id().substring(folder.length() + 1) + ".drl";
    }

    /** The name by which compiled rules are told apart. */
    String key() {
        return PrecompiledRules.packageOf(folder) + "/" + header.title();
    }
}
