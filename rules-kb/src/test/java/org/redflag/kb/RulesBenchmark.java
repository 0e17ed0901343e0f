package org.redflag.kb;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.redflag.kb.engine.Evaluator;
import org.redflag.kb.enrich.GoverningFacts;
import org.redflag.kb.rulebook.Regime.GoverningDay;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.Transaction;
import org.redflag.model.io.TransactionReader;

/**
 * Prints how long one transaction takes by the number of its items. It meets much law at once: a listed consignee in
 * Russia, a plant in China whose column of the Country Chart counts, dollars, banks, goods of every kind.
 */
public final class RulesBenchmark {

    private static final List<Map<String, Object>> GOODS = List.of(
            Map.of("hsCode", "848210", "eccn", "EAR99", "origin", "US"),
            Map.of("hsCode", "854231", "eccn", "3A001.a.2", "origin", "US"),
            Map.of("hsCode", "220830", "eccn", "EAR99", "origin", "US"),
            Map.of("hsCode", "847150", "eccn", "5A992.c", "origin", "US"),
            Map.of("hsCode", "854370", "origin", "US"),
            Map.of("hsCode", "901380", "eccn", "6A003.b.4", "origin", "JP"),
            Map.of("hsCode", "732690", "eccn", "EAR99", "origin", "US"));

    private RulesBenchmark() {}

    /** Takes numbers of items; 10, 100 and 1,000 without any. */
    public static void main(String[] arguments) {
        int[] sizes = arguments.length == 0
                ? new int[] {10, 100, 1000}
                : List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
        Rulebook rulebook = Rulebook.builtIn();
        Knowledge knowledge = Knowledge.of(rulebook, List.of(listed()), List.of(), List.of());
        List<Evaluator> evaluators =
                rulebook.engine().groups().stream().map(Evaluator::new).toList();
        System.out.printf("%6s %-8s %14s %10s %9s%n", "items", "", "ms/transaction", "us/item", "findings");
        try (Screener screener = new Screener(knowledge)) {
            for (int size : sizes) {
                Transaction transaction = transaction(size);
                int findings = screener.check(transaction).findings().size();
                print(size, "tables", findings, () -> facts(screener, transaction));
                GoverningFacts facts = screener.facts(transaction, null);
                print(size, "rules", findings, () -> evaluators.stream()
                        .mapToInt(each -> evaluate(each, facts))
                        .sum());
                print(size, "whole", findings, () -> screener.check(transaction)
                        .findings()
                        .size());
            }
        }
        evaluators.forEach(Evaluator::close);
    }

    private static int facts(Screener screener, Transaction transaction) {
        return screener.facts(transaction, null)
                .of(GoverningDay.EXPORT)
                .get(0)
                .facts()
                .all()
                .size();
    }

    private static int evaluate(Evaluator evaluator, GoverningFacts facts) {
        return facts.of(evaluator.group().governingDay()).stream()
                .mapToInt(each ->
                        evaluator.evaluate(each.facts().all(), each.day()).size())
                .sum();
    }

    /** Time of this thread on a core, since the machine may be shared. */
    private static void print(int items, String what, int findings, IntSupplier work) {
        repeat(work);
        double milliseconds = repeat(work);
        System.out.println(String.format(
                Locale.ROOT,
                "%6d %-8s %14.3f %10.2f %9d",
                items,
                what,
                milliseconds,
                milliseconds * 1000 / items,
                findings));
    }

    private static double repeat(IntSupplier work) {
        long start = now();
        int times = 0;
        while (now() - start < 2_000_000_000L || times < 3) {
            if (work.getAsInt() == 0) {
                throw new IllegalStateException("nothing was found in goods that meet much law");
            }
            times++;
        }
        return (now() - start) / 1e6 / times;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Transaction transaction(int size) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Map<String, Object> item = new java.util.HashMap<>(GOODS.get(i % GOODS.size()));
            item.put("description", "Part " + i);
            items.add(item);
        }
        return TransactionReader.read(Map.of(
                "id", size + " items",
                "date", "2024-07-01",
                "items", items,
                "exporter", Map.of("name", "Ohio Gear Works", "country", "US"),
                "purchaser", Map.of("name", "Imaginary Trading FZE", "country", "AE"),
                "ultimateConsignee", Map.of("name", "Fictitious Radar Institute", "country", "RU"),
                "endUser", Map.of("name", "Invented Display Plant", "country", "CN"),
                "payment", Map.of("currency", "USD"),
                "beneficiaryBank", Map.of("name", "First Imaginary Bank", "country", "TR"),
                "licenses",
                        List.of(Map.of(
                                "jurisdiction",
                                "US_BIS",
                                "kind",
                                "LICENSE",
                                "symbol",
                                "D1234567",
                                "from",
                                "2024-01-01"))));
    }

    private static ListedParty listed() {
        return new ListedParty(
                "us-bis/entity-list",
                "1",
                ListedType.ENTITY,
                List.of(new ListedName("Fictitious Radar Institute", ListedName.Kind.PRIMARY)),
                Set.of(),
                Set.of("RU"),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                "Presumption of denial",
                Set.of("3"),
                null,
                null,
                false,
                null,
                null);
    }
}
