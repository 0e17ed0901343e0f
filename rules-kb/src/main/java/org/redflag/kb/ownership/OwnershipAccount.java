package org.redflag.kb.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.redflag.model.ListMatch;
import org.redflag.model.Share;

/** Writes down what was added up, so that a person with pencil and paper comes to the same. */
final class OwnershipAccount {

    private static final int MOST_LINES = 20;
    private static final int MOST_HOLDINGS = 30;

    private final OwnershipWalk walk;
    private final OwnershipGraph graph;
    private final OwnershipFixpoint fixpoint;
    private final BitSet certain;
    private final BitSet possible;
    private final List<List<ListMatch>> listed;

    OwnershipAccount(
            OwnershipWalk walk,
            OwnershipFixpoint fixpoint,
            BitSet certain,
            BitSet possible,
            List<List<ListMatch>> listed) {
        this.walk = walk;
        graph = walk.graph();
        this.fixpoint = fixpoint;
        this.certain = certain;
        this.possible = possible;
        this.listed = listed;
    }

    /** A line for the person and for each owner behind it that is not listed itself, from the person upwards. */
    List<String> of(int person) {
        List<String> lines = new ArrayList<>();
        BitSet seen = new BitSet();
        seen.set(person);
        Deque<Integer> waiting = new ArrayDeque<>(List.of(person));
        while (!waiting.isEmpty()) {
            int owned = waiting.remove();
            List<Integer> holdings = holdings(owned);
            if (holdings.isEmpty()) {
                continue;
            }
            if (lines.size() == MOST_LINES) {
                lines.add("and more owners behind these");
                return lines;
            }
            lines.add(line(owned, holdings));
            for (int holding : holdings) {
                int owner = graph.owner[holding];
                if (!isListed(owner) && !seen.get(owner)) {
                    seen.set(owner);
                    waiting.add(owner);
                }
            }
        }
        return lines;
    }

    /** The holdings that matter for a sum: those that count, and those that do not although listed persons own a part. */
    private List<Integer> holdings(int owned) {
        return IntStream.range(graph.inBegins[owned], graph.inBegins[owned + 1])
                .filter(h -> fixpoint.counts(h, possible)
                        || fixpoint.most(graph.owner[h], possible).compareTo(Share.NONE) > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer h) -> graph.most[h])
                        .reversed()
                        .thenComparing(h -> walk.name(graph.owner[h])))
                .toList();
    }

    private String line(int owned, List<Integer> holdings) {
        List<Integer> counting =
                holdings.stream().filter(h -> fixpoint.counts(h, possible)).toList();
        String added = counting.stream().limit(MOST_HOLDINGS).map(this::holding).collect(Collectors.joining(" + "));
        if (counting.size() > MOST_HOLDINGS) {
            added += " + " + (counting.size() - MOST_HOLDINGS) + " more";
        }
        String sum = counting.size() == 1 && isExact(counting.get(0))
                ? ""
                : " = " + range(fixpoint.least(owned, certain), fixpoint.most(owned, possible));
        String aside = holdings.stream()
                .filter(h -> !fixpoint.counts(h, possible))
                .limit(MOST_HOLDINGS)
                .map(h -> holding(h) + " does not count")
                .collect(Collectors.joining(", "));
        return walk.name(owned) + ": " + added + (added.isEmpty() ? "" : sum)
                + (aside.isEmpty() || added.isEmpty() ? "" : ", ") + aside;
    }

    private boolean isExact(int holding) {
        return graph.least[holding].equals(graph.most[holding]) && certain.get(graph.owner[holding]);
    }

    private String holding(int h) {
        int owner = graph.owner[h];
        String lists = listed.get(owner).stream()
                .map(match -> (match.certain() ? "" : "perhaps ") + match.list())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String standing = lists.isEmpty() ? "" : " (" + lists + ")";
        String control =
                switch (graph.control(h)) {
                    case NONE -> "";
                    case PERHAPS -> " and perhaps control";
                    case CERTAIN -> " and control";
                };
        String joint = !possible.get(owner) && fixpoint.counts(h, possible) ? " acting jointly" : "";
        String source = walk.source(h);
        return walk.name(owner) + standing + joint + " " + range(graph.least[h], graph.most[h]) + control
                + (source == null ? "" : " by " + source);
    }

    private boolean isListed(int person) {
        return listed.get(person).stream().anyMatch(ListMatch::certain);
    }

    private static String range(Share least, Share most) {
        return least.equals(most) ? least.toString() : least + " to " + most;
    }
}
