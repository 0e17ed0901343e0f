package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.redflag.model.ListedParty;

/** How many pairs of names that are the same were found or missed, and how many of the others alerted or did not. */
final class PairCounts {

    static final String ALL = "~ all";

    private int found;
    private int missed;
    private int falseAlerts;
    private int quiet;

    private PairCounts() {}

    /**
     * By kind of pair, and over all. Each pair is scored alone, with the second name as an entry of the list and the list's own
     * word weights.
     */
    static Map<String, PairCounts> ofKinds(List<NamePair> pairs, List<ListedParty> list) {
        List<ListedParty> parties = new ArrayList<>(list);
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (NamePair pair : pairs) {
            positions.computeIfAbsent(pair.second(), name -> {
                parties.add(Parties.listed(name, name));
                return parties.size() - 1;
            });
        }
        NameIndex index = new NameIndex(parties);
        Map<Integer, List<Listed>> listed = new HashMap<>();
        for (Listed name : index.names()) {
            listed.computeIfAbsent(name.party(), party -> new ArrayList<>()).add(name);
        }
        Map<String, PairCounts> kinds = new TreeMap<>();
        for (NamePair pair : pairs) {
            int position = Objects.requireNonNull(positions.get(pair.second()));
            boolean alert = best(pair.first(), listed.getOrDefault(position, List.of()), index) >= Bands.WEAK;
            kinds.computeIfAbsent(pair.kind(), kind -> new PairCounts()).add(pair.same(), alert);
            kinds.computeIfAbsent(ALL, kind -> new PairCounts()).add(pair.same(), alert);
        }
        return kinds;
    }

    private static double best(String text, List<Listed> names, NameIndex index) {
        double best = 0;
        for (String reading : Readings.ofGiven(text)) {
            Given given = Given.of(reading, index.vocabulary());
            for (Listed name : names) {
                best = Math.max(best, NameScorer.score(given, name).score());
            }
        }
        return best;
    }

    private void add(boolean same, boolean alert) {
        found += same && alert ? 1 : 0;
        missed += same && !alert ? 1 : 0;
        falseAlerts += !same && alert ? 1 : 0;
        quiet += !same && !alert ? 1 : 0;
    }

    double precision() {
        return found / Math.max(1.0, found + falseAlerts);
    }

    double recall() {
        return found / Math.max(1.0, found + missed);
    }

    double f1() {
        return found == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    String inWords() {
        return String.format(
                Locale.ROOT,
                "%6d %6d %6d %6d %9.4f %7.4f %6.4f",
                found,
                missed,
                falseAlerts,
                quiet,
                precision(),
                recall(),
                f1());
    }
}
