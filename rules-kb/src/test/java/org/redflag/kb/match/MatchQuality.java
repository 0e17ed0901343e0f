package org.redflag.kb.match;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.SharedData;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedParty;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;

/** Prints how many names the matcher finds and how many alerts are false; docs/measuring.md has the command. */
public final class MatchQuality {

    static final String PERSONS = "labelled/yente_negatives_global_50k.csv.gz";

    private static final LocalDate DAY = LocalDate.of(2026, 7, 31);
    private static final double[] THRESHOLDS = {0.80, 0.82, 0.84, 0.85, 0.86, 0.88, 0.90, 0.92, 0.95};
    private static final int SLIPS = 5_000;
    private static final int CORRUPTED = 2_000;
    private static final long SEED = 20260731;

    private MatchQuality() {}

    /**
     * Prints all figures.
     *
     * @param args {@code --show N}: how many listed names that a slip hid to print; {@code --missed N}: how many
     *     labelled names that were not found to print; {@code --brute N}: how many names to score against every listed one; {@code --rivals N}: of how many
     *     labelled names to print the rival's figures
     */
    public static void main(String[] args) throws IOException {
        for (String file : List.of(
                Samples.LIST, Samples.LABELLED, Samples.LABELLED_LIST, NamePair.BENCH, NamePair.CHECKS, PERSONS)) {
            if (!SharedData.has(file)) {
                say("%s", SharedData.missing(file));
                return;
            }
        }
        int brute = option(args, "--brute", 300);
        int rivals = option(args, "--rivals", 300);
        List<ListedParty> screeningList = Samples.screeningList();
        say(
                "list of %s, %d entries, %d names; an alert is a score from %.2f up",
                DAY, screeningList.size(), Samples.namesOf(screeningList).size(), Bands.WEAK);
        labelled(rivals, option(args, "--missed", 0));
        pairs("pairs of names", NamePair.bench(), screeningList);
        pairs("checks of entities", NamePair.checks(), screeningList);
        pairs("hard cases", NamePair.hardCases(), screeningList);
        slips(screeningList, option(args, "--show", 0));
        say("%nlisted names after what documents do to names, %d drawn for each kind that can befall them", CORRUPTED);
        say("%-16s %6s %6s %7s", "kind", "asked", "found", "share");
        CorruptionTest.recall(screeningList, CORRUPTED).forEach(CorruptionTest::say);
        persons(screeningList);
        bruteForce(screeningList, brute);
    }

    /** The best score of a listed name that counts for the row; 0 when there is none. */
    static double best(NameIndex index, Search search, List<ListedParty> parties, Samples.Labelled row) {
        double best = 0;
        for (String reading : Readings.ofGiven(row.query())) {
            Given given = Given.of(reading, index.vocabulary());
            Numbers proposed = search.names(given, Bands.LEAST);
            for (int i = 0; i < proposed.count(); i++) {
                Listed listed = index.names().get(proposed.get(i));
                if (row.counts(parties.get(listed.party()), listed.published().name())) {
                    best = Math.max(best, NameScorer.score(given, listed).score());
                }
            }
        }
        return best;
    }

    private static void labelled(int rivals, int missed) throws IOException {
        List<ListedParty> parties = Samples.labelledList();
        List<Samples.Labelled> rows = Samples.labelled();
        NameIndex index = new NameIndex(parties);
        Search search = new Search(index);
        List<Double> scores = new ArrayList<>();
        Map<String, Tally> classes = new TreeMap<>();
        for (Samples.Labelled row : rows) {
            double score = best(index, search, parties, row);
            scores.add(score);
            classes.computeIfAbsent(row.kind(), c -> new Tally()).add(score >= Bands.WEAK);
        }
        say("%nlabelled names, found (for n_ classes: alerted, though nobody is listed)");
        say("%-24s %6s %6s %7s", "class", "asked", "found", "share");
        classes.forEach(
                (name, tally) -> say("%-24s %6d %6d %7.4f", name, tally.asked(), tally.alerted(), tally.share()));
        int shown = 0;
        for (int i = 0; i < rows.size() && shown < missed; i++) {
            Samples.Labelled row = rows.get(i);
            if (!row.mustNotAlert() && scores.get(i) < Bands.WEAK) {
                say(
                        "missed %s: '%s', best %.3f for %s",
                        row.kind(), row.query(), scores.get(i), Samples.expectedNames(row, parties));
                shown++;
            }
        }
        sweep("ours, labelled names", rows, scores);
        if (rivals > 0) {
            List<Samples.Labelled> sample = Samples.draw(rows, rivals, SEED);
            sweep(
                    "ours, a sample of them",
                    sample,
                    sample.stream()
                            .map(row -> best(index, search, parties, row))
                            .toList());
            sweep(
                    "Jaro-Winkler, the same sample",
                    sample,
                    sample.stream()
                            .map(row -> Rivals.bestByJaroWinkler(parties, row))
                            .toList());
        }
    }

    private static void pairs(String what, List<NamePair> pairs, List<ListedParty> screeningList) {
        say("%n%s: %d", what, pairs.size());
        say(
                "%-36s %6s %6s %6s %6s %9s %7s %6s",
                "class", "found", "missed", "false", "quiet", "precision", "recall", "F1");
        PairCounts.ofKinds(pairs, screeningList).forEach((kind, counts) -> say("%-36s %s", kind, counts.inWords()));
    }

    private static void sweep(String what, List<Samples.Labelled> rows, List<Double> scores) {
        say("%n%s: %d", what, rows.size());
        say("%-9s %8s %12s", "threshold", "recall", "false alerts");
        for (double threshold : THRESHOLDS) {
            Tally right = new Tally();
            Tally wrong = new Tally();
            for (int i = 0; i < rows.size(); i++) {
                (rows.get(i).mustNotAlert() ? wrong : right).add(scores.get(i) >= threshold);
            }
            say("%-9.2f %8.4f %12.4f", threshold, right.share(), wrong.share());
        }
    }

    /** Listed names with one slip of a key anywhere, digits and single words included, and whether they are still found. */
    private static void slips(List<ListedParty> screeningList, int show) {
        NameIndex index = new NameIndex(screeningList);
        Rivals.Finder finder = Rivals.ours(index);
        List<String> origins = Samples.draw(Samples.namesOf(screeningList), SLIPS, SEED);
        List<String> slips = Samples.corrupted(origins, SEED);
        Map<String, Tally> lengths = new TreeMap<>();
        int shown = 0;
        for (int i = 0; i < SLIPS; i++) {
            boolean found = finder.find(slips.get(i)).contains(origins.get(i));
            Name name = Name.of(origins.get(i));
            String kind = !name.numbers().isEmpty() ? "with a number" : name.size() == 1 ? "one word" : "several words";
            lengths.computeIfAbsent(kind, k -> new Tally()).add(found);
            if (!found && shown++ < show) {
                say("  missed (%s): '%s' for '%s'", kind, slips.get(i), origins.get(i));
            }
        }
        say("%nlisted names with one slip anywhere: %d", SLIPS);
        say("%-24s %6s %6s %7s", "name", "asked", "found", "share");
        lengths.forEach(
                (kind, tally) -> say("%-24s %6d %6d %7.4f", kind, tally.asked(), tally.alerted(), tally.share()));
    }

    private static void persons(List<ListedParty> screeningList) throws IOException {
        Matcher matcher = Matcher.of(screeningList);
        Map<String, String> countries = countries();
        Tally[] tallies = {new Tally(), new Tally(), new Tally(), new Tally()};
        int without = 0;
        try (BufferedReader reader = SharedData.lines(PERSONS);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : csv) {
                String name = row.getField("full_name");
                String nationality = countries.get(row.getField("nationality"));
                without += nationality == null ? 1 : 0;
                List<ListMatch> byName = matcher.match(Parties.named(name), DAY);
                List<ListMatch> byFacts = matcher.match(born(name, nationality, row.getField("date_of_birth")), DAY);
                tallies[0].add(!byName.isEmpty());
                tallies[1].add(byName.stream().anyMatch(ListMatch::certain));
                tallies[2].add(!byFacts.isEmpty());
                tallies[3].add(byFacts.stream().anyMatch(ListMatch::certain));
            }
        }
        say("%npersons of the whole world, none of them listed: %d", tallies[0].asked());
        say("%-52s %9s %9s", "", "alerts", "per 1,000");
        List<String> what = List.of(
                "by name",
                "by name, strong",
                "with nationality and day of birth",
                "with nationality and day of birth, strong");
        for (int i = 0; i < tallies.length; i++) {
            say("%-52s %9d %9.2f", what.get(i), tallies[i].alerted(), 1000 * tallies[i].share());
        }
        say("%d had a nationality that has no code", without);
    }

    private static Party born(String name, @Nullable String nationality, String day) {
        return new Party(
                PartyRole.ULTIMATE_CONSIGNEE,
                name,
                null,
                List.of(),
                null,
                null,
                nationality,
                day,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH), code);
        }
        return codes;
    }

    private static void bruteForce(List<ListedParty> screeningList, int count) throws IOException {
        List<String> queries = new ArrayList<>(Samples.draw(Samples.companies(), count / 3, SEED));
        queries.addAll(Samples.corrupted(Samples.draw(Samples.namesOf(screeningList), count / 3, SEED), SEED));
        Samples.draw(Samples.labelled(), count - queries.size(), SEED).forEach(row -> queries.add(row.query()));
        NameIndex index = new NameIndex(screeningList);
        Search search = new Search(index);
        int hits = 0;
        int different = 0;
        for (String query : queries) {
            Map<Integer, Double> all = BruteForce.over(index, query, Bands.LEAST);
            Map<Integer, Double> found = BruteForce.byIndex(index, search, query, Bands.LEAST);
            hits += all.size();
            if (!all.equals(found)) {
                different++;
                say("DIFFERENT for '%s': %s", query, BruteForce.difference(index, all, found));
            }
        }
        say(
                "%nindex against a score of each of %d listed names: %d names asked for, %d hits from %.2f up, %d different",
                index.names().size(), queries.size(), hits, Bands.LEAST, different);
    }

    static int option(String[] args, String name, int otherwise) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return Integer.parseInt(args[i + 1]);
            }
        }
        return otherwise;
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
