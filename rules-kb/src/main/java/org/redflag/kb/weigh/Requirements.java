package org.redflag.kb.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.redflag.model.Evidence;
import org.redflag.model.Finding;

/**
 * Findings by rule and item, so that each of the thousand authorizations that a license for a thousand items gives
 * meets the findings it can answer and no others.
 */
public final class Requirements {

    private static final String NO_ITEM = "";

    /** One finding and the items it speaks of. */
    private record Requirement(Finding finding, Set<String> items) {}

    private final Map<String, Map<String, List<Requirement>>> byRuleAndFirstItem = new HashMap<>();

    public Requirements(List<Finding> findings) {
        for (Finding finding : findings) {
            SortedSet<String> items = items(finding.evidence());
            byRuleAndFirstItem
                    .computeIfAbsent(finding.ruleId(), rule -> new HashMap<>())
                    .computeIfAbsent(items.isEmpty() ? NO_ITEM : items.first(), item -> new ArrayList<>())
                    .add(new Requirement(finding, items));
        }
    }

    /**
     * The findings of some rules that an authorization, or a question, is about: one that speaks of items is about these
     * items and no other.
     */
    public List<Finding> of(List<String> rules, List<Evidence> evidence) {
        Set<String> items = items(evidence);
        List<Finding> found = new ArrayList<>();
        for (String rule : rules) {
            Map<String, List<Requirement>> byFirstItem = byRuleAndFirstItem.getOrDefault(rule, Map.of());
            if (items.isEmpty()) {
                byFirstItem.values().forEach(all -> all.forEach(each -> found.add(each.finding)));
                continue;
            }
            byFirstItem.getOrDefault(NO_ITEM, List.of()).forEach(each -> found.add(each.finding));
            for (String item : items) {
                byFirstItem.getOrDefault(item, List.of()).stream()
                        .filter(each -> items.containsAll(each.items))
                        .forEach(each -> found.add(each.finding));
            }
        }
        return found;
    }

    private static SortedSet<String> items(List<Evidence> evidence) {
        SortedSet<String> items = new TreeSet<>();
        for (Evidence each : evidence) {
            if (each.path().startsWith("items[")) {
                items.add(each.path());
            }
        }
        return items;
    }
}
