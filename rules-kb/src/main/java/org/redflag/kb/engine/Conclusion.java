package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redflag.kb.rulebook.RuleHeader;

/**
 * A rule whose conditions were met, and the facts that met them.
 *
 * @param fields by simple name of the kind of fact, the fields the rule's conditions look at
 */
public record Conclusion(RuleHeader header, List<Object> facts, Map<String, List<String>> fields) {

    /** With, behind each fact that was inferred, what it was inferred from. */
    static Conclusion of(RuleVersion version, List<Object> matched, Map<Object, Conclusion> inferred) {
        List<Object> facts = new ArrayList<>();
        Map<String, List<String>> fields = version.fields();
        for (Object fact : matched) {
            facts.add(fact);
            Conclusion grounds = inferred.get(fact);
            if (grounds != null) {
                facts.addAll(grounds.facts());
                fields = new HashMap<>(fields);
                grounds.fields().forEach(fields::putIfAbsent);
            }
        }
        return new Conclusion(version.header(), List.copyOf(facts), fields);
    }
}
