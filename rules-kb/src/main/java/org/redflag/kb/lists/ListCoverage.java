package org.redflag.kb.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redflag.model.LegalSystem;
import org.redflag.model.ListEdition;
import org.redflag.model.NotScreened;

/** Which lists of each legal system are at hand, so that "not listed" is never said of a list that nobody looked at. */
public final class ListCoverage {

    /** No list at all. */
    public static final ListCoverage NONE = of(List.of());

    private final Map<LegalSystem, List<String>> missing = new EnumMap<>(LegalSystem.class);
    private final Set<LegalSystem> published = EnumSet.noneOf(LegalSystem.class);
    private final Set<LegalSystem> atHand = EnumSet.noneOf(LegalSystem.class);

    /** What of all lists that have a card the editions cover. */
    public static ListCoverage of(List<ListEdition> editions) {
        ListCoverage coverage = new ListCoverage();
        Map<String, ListEdition> byList = new HashMap<>();
        editions.forEach(edition -> byList.put(edition.list(), edition));
        for (ListCard card : ListLibrary.cards()) {
            LegalSystem system = card.jurisdiction().system();
            ListEdition edition = byList.get(card.id());
            if (edition != null) {
                coverage.atHand.add(system);
            }
            if (edition != null && !edition.sample()) {
                coverage.published.add(system);
            } else {
                coverage.missing.computeIfAbsent(system, s -> new ArrayList<>()).add(card.id());
            }
        }
        return coverage;
    }

    private ListCoverage() {}

    /** The system that a list belongs to; lists of one's own belong to none. */
    public LegalSystem systemOf(String list) {
        return ListLibrary.card(list).jurisdiction().system();
    }

    /** Ids of the system's lists that are not at hand, or only as a sample. */
    public List<String> notScreened(LegalSystem system) {
        return missing.getOrDefault(system, List.of());
    }

    /** Whether at least one of its lists is at hand as published, so that it can be said who is not on it. */
    public boolean screened(LegalSystem system) {
        return published.contains(system);
    }

    /** Whether it has lists and none of them is at hand, not even as a sample; policy has no list that must be. */
    public boolean blind(LegalSystem system) {
        return system != LegalSystem.POLICY && !atHand.contains(system) && missing.containsKey(system);
    }

    /** Whether a check that could not run leaves a gap in what the system says; one that names no list does in all. */
    public static boolean concerns(NotScreened check, LegalSystem system) {
        boolean named = false;
        for (ListCard card : ListLibrary.cards()) {
            if ((" " + check.check() + " ").contains(" " + card.id() + " ")) {
                named = true;
                if (card.jurisdiction().system() == system) {
                    return true;
                }
            }
        }
        return !named;
    }
}
