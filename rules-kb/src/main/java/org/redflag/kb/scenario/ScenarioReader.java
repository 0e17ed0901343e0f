package org.redflag.kb.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.patterns.TradeFigure;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.model.Disposition;
import org.redflag.model.GoodGuy;
import org.redflag.model.Holding;
import org.redflag.model.ListedParty;
import org.redflag.model.Transaction;
import org.redflag.model.io.TransactionReader;
import org.redflag.model.io.UnreadableFact;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads scenario files: YAML in the words of the model, spaces allowed, with a few short forms. */
public final class ScenarioReader {

    public static final String SUFFIX = ".scenarios.yaml";

    private static final Set<String> OWN_KEYS = Set.of(
            "scenario", "expect", "disposition", "source", "listed", "good guy", "register", "book", "statistics");
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "on", "date",
            "contract", "contractDate",
            "paid", "paymentDate",
            "hs", "hsCode",
            "share", "sharePercent",
            "shareAtMost", "sharePercentAtMost",
            "endUse", "endUses",
            "license", "licenses",
            "bank", "banks");

    private ScenarioReader() {}

    /** All scenarios of the rulebook, file by file. */
    public static List<Scenario> readAll(RulebookFiles files) {
        List<Scenario> scenarios = new ArrayList<>();
        for (String path : files.ending(SUFFIX)) {
            scenarios.addAll(read(path, files.text(path)));
        }
        return scenarios;
    }

    /** The scenarios of one file. */
    public static List<Scenario> read(String file, String yaml) {
        // Every scalar stays the text it was written as: 010121 keeps its zero and NO stays Norway.
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .build();
        Object document = new Load(settings).loadFromString(yaml);
        if (!(document instanceof List<?> entries)) {
            throw new IllegalStateException(file + " must be a list of scenarios, each beginning with '- scenario:'");
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (Object entry : entries) {
            scenarios.add(scenario(file, (Map<?, ?>) entry));
        }
        return scenarios;
    }

    private static Scenario scenario(String file, Map<?, ?> entry) {
        String name = text(entry, "scenario");
        if (name == null) {
            throw new IllegalStateException(file + ": a scenario has no sentence after '- scenario:'");
        }
        if (!(entry.get("expect") instanceof List<?> expected)) {
            throw new IllegalStateException(file + ", '" + name + "': has no 'expect: [ … ]'");
        }
        Set<String> expect = new TreeSet<>();
        expected.forEach(id -> expect.add(id.toString()));
        String disposition = text(entry, "disposition");
        try {
            List<ListedParty> listed = ListedPartyReader.read(entry.get("listed"));
            return new Scenario(
                    file,
                    name,
                    TransactionReader.read(transaction(name, entry)),
                    listed,
                    goodGuys(entry.get("good guy"), listed),
                    register(entry.get("register")),
                    expect,
                    disposition == null ? null : Disposition.valueOf(disposition),
                    text(entry, "source"),
                    book(entry));
        } catch (UnreadableFact | IllegalArgumentException e) {
            throw new IllegalStateException(file + ", '" + name + "': " + e.getMessage(), e);
        }
    }

    /** {@code good guy: { name: …, reason: …, author: …, expires: … }}, of the only listed party. */
    private static List<GoodGuy> goodGuys(@Nullable Object value, List<ListedParty> listed) {
        if (!(value instanceof Map<?, ?> record)) {
            return List.of();
        }
        return listed.stream()
                .map(entry -> GoodGuys.record(
                        String.valueOf(text(record, "name")),
                        text(record, "country"),
                        entry,
                        String.valueOf(text(record, "reason")),
                        String.valueOf(text(record, "author")),
                        LocalDate.parse(String.valueOf(text(record, "expires")))))
                .toList();
    }

    /** {@code book: [ { on: 2021-03-01, exporter: …, … } ]} and {@code statistics: [ { country: KG, … } ]}. */
    private static ScenarioBook book(Map<?, ?> entry) {
        List<Transaction> transactions = new ArrayList<>();
        for (Object row : entry.get("book") instanceof List<?> rows ? rows : List.of()) {
            transactions.add(TransactionReader.read(transaction("row " + (transactions.size() + 1), (Map<?, ?>) row)));
        }
        List<TradeFigure> statistics = new ArrayList<>();
        for (Object row : entry.get("statistics") instanceof List<?> rows ? rows : List.of()) {
            Map<?, ?> figure = (Map<?, ?>) row;
            statistics.add(new TradeFigure(
                    "statistics",
                    statistics.size() + 1L,
                    String.valueOf(text(figure, "country")),
                    String.valueOf(text(figure, "goods")),
                    YearMonth.parse(String.valueOf(text(figure, "month"))),
                    Double.parseDouble(String.valueOf(text(figure, "value"))),
                    text(figure, "currency")));
        }
        return new ScenarioBook(transactions, statistics);
    }

    /** {@code register: [ { owner: …, owned: …, share: … } ]}, as a transaction's own statements are written. */
    private static List<Holding> register(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        Map<String, Object> tree = new LinkedHashMap<>(Map.of("id", "register", "date", "1970-01-01"));
        tree.put("ownership", canonical(value));
        return TransactionReader.read(tree).ownership();
    }

    private static Map<String, Object> transaction(String name, Map<?, ?> entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", name);
        entry.forEach((key, value) -> {
            if (!OWN_KEYS.contains(key.toString())) {
                tree.put(key(key), canonical(value));
            }
        });
        return tree;
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> result = new LinkedHashMap<>();
            map.forEach((key, each) -> result.put(key(key), canonical(each)));
            return result;
        }
        return value instanceof List<?> list
                ? list.stream().map(ScenarioReader::canonical).toList()
                : value;
    }

    /** {@code ultimate consignee} as {@code ultimateConsignee}. */
    static String key(Object key) {
        String text = key.toString().strip();
        StringBuilder name = new StringBuilder(text.length());
        for (String word : text.split(" ", -1)) {
            name.append(name.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return SHORT_FORMS.getOrDefault(name.toString(), name.toString());
    }

    private static @Nullable String text(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        return value == null ? null : value.toString();
    }
}
