package org.redflag.kb.engine;

import java.util.List;
import java.util.Map;
import org.redflag.kb.rulebook.RuleHeader;

/**
 * A rule whose conditions were met, and the facts that met them.
 *
 * @param fields by simple name of the kind of fact, the fields the rule's conditions look at
 */
public record Conclusion(RuleHeader header, List<Object> facts, Map<String, List<String>> fields) {}
