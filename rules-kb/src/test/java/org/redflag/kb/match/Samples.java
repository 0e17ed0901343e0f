package org.redflag.kb.match;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.redflag.kb.SharedData;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;

/** Names to ask for and lists to ask, the same for the same seed; the files are not part of the project. */
final class Samples {

    static final String LIST = "lists/consolidated_2026-07-31.csv.gz";
    static final String LABELLED = "labelled/dev.csv";
    static final String LABELLED_LIST = "labelled/names.tsv.gz";
    static final String COMPANIES = "transactions/sec_company_tickers_2025-08.json.gz";

    private static final Pattern TITLE = Pattern.compile("\"title\": ?\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Samples() {}

    /**
     * One labelled name.
     *
     * @param expected ids of the entries that count as right; of no meaning where nothing may alert
     * @param excluded a listed name to pass over: an alias must be found by its siblings
     */
    record Labelled(String query, Set<String> expected, String kind, String excluded) {

        boolean mustNotAlert() {
            return kind.startsWith("n_");
        }

        /** Whether finding a listed name is right, or for names of nobody listed, wrong. */
        boolean counts(ListedParty party, String listedName) {
            return !listedName.equals(excluded) && (mustNotAlert() || expected.contains(party.id()));
        }
    }

    /** The listed names that would count for a row. */
    static List<String> expectedNames(Labelled row, List<ListedParty> parties) {
        return parties.stream()
                .flatMap(party -> party.names().stream().map(ListedName::name).filter(name -> row.counts(party, name)))
                .toList();
    }

    static List<ListedParty> screeningList() {
        return ListLibrary.empty().with(SharedData.file(LIST)).parties();
    }

    static List<Labelled> labelled() throws IOException {
        List<Labelled> labelled = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(LABELLED))) {
            for (NamedCsvRecord row : csv) {
                Set<String> expected = Set.of(row.getField("expected_list_id").split("\\|", -1));
                labelled.add(new Labelled(
                        row.getField("query"), expected, row.getField("class"), row.getField("exclude_name")));
            }
        }
        return labelled;
    }

    /** The list that {@link #labelled} was labelled against. */
    static List<ListedParty> labelledList() throws IOException {
        Map<String, List<ListedName>> names = new LinkedHashMap<>();
        try (BufferedReader reader = SharedData.lines(LABELLED_LIST)) {
            reader.lines().map(line -> line.split("\t", -1)).forEach(fields -> names.computeIfAbsent(
                            fields[0], id -> new ArrayList<>())
                    .add(new ListedName(
                            fields[4], fields[3].equals("primary") ? ListedName.Kind.PRIMARY : ListedName.Kind.ALIAS)));
        }
        List<ListedParty> parties = new ArrayList<>();
        names.forEach((id, list) -> parties.add(Parties.listed(id, ListedType.UNKNOWN, list)));
        return parties;
    }

    /** Companies that file in the United States, hardly any of them listed. */
    static List<String> companies() throws IOException {
        List<String> companies = new ArrayList<>();
        try (BufferedReader reader = SharedData.lines(COMPANIES)) {
            reader.lines().forEach(line -> TITLE.matcher(line)
                    .results()
                    .forEach(found -> companies.add(found.group(1).replace("\\/", "/"))));
        }
        return companies.stream().distinct().toList();
    }

    static List<String> namesOf(List<ListedParty> parties) {
        return parties.stream()
                .filter(party -> party.type() != ListedType.ADDRESS)
                .flatMap(party -> party.names().stream())
                .map(ListedName::name)
                .distinct()
                .toList();
    }

    /** Some of them, drawn with the seed. */
    static <T> List<T> draw(List<T> all, int count, long seed) {
        Random random = new Random(seed);
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < count && !all.isEmpty(); i++) {
            drawn.add(all.get(random.nextInt(all.size())));
        }
        return drawn;
    }

    /** Each name with one slip of a key: a letter lost, added, mistaken or swapped with the next. */
    static List<String> corrupted(List<String> names, long seed) {
        Random random = new Random(seed);
        return names.stream().map(name -> corrupt(name, random)).toList();
    }

    private static String corrupt(String name, Random random) {
        if (name.length() < 4) {
            return name;
        }
        int at = random.nextInt(name.length() - 1);
        String before = name.substring(0, at);
        char letter = (char) ('A' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> before + name.substring(at + 1);
            case 1 -> before + letter + name.substring(at);
            case 2 -> before + letter + name.substring(at + 1);
            default -> before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    /** The list, made longer to so many names by listed names of which one word comes from another, each a new entry. */
    static List<ListedParty> grown(List<ListedParty> parties, int size, long seed) {
        List<String> names = namesOf(parties);
        Random random = new Random(seed);
        List<ListedParty> grown = new ArrayList<>(parties);
        for (int i = names.size(); i < size; i++) {
            String[] words = names.get(random.nextInt(names.size())).split(" ", -1);
            String[] others = names.get(random.nextInt(names.size())).split(" ", -1);
            words[random.nextInt(words.length)] = others[random.nextInt(others.length)];
            String name = String.join(" ", words).strip();
            grown.add(Parties.listed("grown-" + i, name.isEmpty() ? names.get(i % names.size()) : name));
        }
        return grown;
    }
}
