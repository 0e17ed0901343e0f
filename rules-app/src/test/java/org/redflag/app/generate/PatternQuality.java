package org.redflag.app.generate;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.redflag.app.input.Entry;
import org.redflag.app.input.TransactionFile;
import org.redflag.kb.BookScreener;
import org.redflag.kb.Rulebook;
import org.redflag.kb.patterns.Book;
import org.redflag.model.Pattern;

/**
 * Says how many planted patterns are found and how many findings are of nothing planted, how long it takes and how much heap.
 *
 * <pre>
 * java -Xmx1g -cp rules-app/target/redflag.jar:rules-app/target/test-classes \
 *     org.redflag.app.generate.PatternQuality 100000 1000000
 * </pre>
 */
final class PatternQuality {

    /** What was found of one rule. */
    record Score(int planted, int found, int findings, int ofPlanted) {

        double recall() {
            return planted == 0 ? 1 : (double) found / planted;
        }

        double precision() {
            return findings == 0 ? 1 : (double) ofPlanted / findings;
        }
    }

    private PatternQuality() {}

    public static void main(String[] arguments) throws IOException {
        for (String count : arguments) {
            for (int patterns : new int[] {20, 0}) {
                run(Integer.parseInt(count), patterns);
            }
        }
    }

    private static void run(int count, int patterns) throws IOException {
        Path file = Files.createTempFile("book", ".csv");
        try {
            List<String> planted;
            long ordinary;
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                BookGenerator generator = new BookGenerator(1, out);
                planted = generator.write(count, patterns);
                ordinary = generator.ordinaryLines();
            }
            for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
                pool.resetPeakUsage();
            }
            long begun = System.nanoTime();
            Rulebook rulebook = Rulebook.builtIn();
            Book book = new Book(rulebook);
            long read = read(file, book);
            double reading = (System.nanoTime() - begun) / 1e9;
            List<Pattern> found =
                    new BookScreener(rulebook).check(book, java.util.Objects.requireNonNull(book.lastDay()));
            System.out.printf(
                    Locale.ROOT,
                    "%n%,d transactions, %d planted of each kind: %.1f s (reading %.1f s), peak heap %,d MB, %d findings, %s%n",
                    read,
                    patterns,
                    (System.nanoTime() - begun) / 1e9,
                    reading,
                    peak() >> 20,
                    found.size(),
                    book.notScreened());
            print(score(found, planted, ordinary), read);
        } finally {
            Files.delete(file);
        }
    }

    private static long read(Path file, Book book) {
        long read = 0;
        try (TransactionFile transactions = TransactionFile.open(file.toString())) {
            for (Entry entry : transactions.entries()) {
                if (!(entry instanceof Entry.Accepted accepted)) {
                    throw new IllegalStateException("the generator wrote a row that cannot be read");
                }
                book.add("book", accepted.line(), accepted.transaction());
                read++;
            }
        }
        return read;
    }

    /** By rule; a finding is of something planted when one of its rows is. */
    static Map<String, Score> score(List<Pattern> found, List<String> planted, long ordinaryLines) {
        Map<String, Score> scores = new TreeMap<>();
        TreeSet<String> rules = new TreeSet<>();
        found.forEach(pattern -> rules.add(pattern.finding().ruleId()));
        planted.forEach(line -> rules.add(line.substring(0, line.indexOf('|'))));
        for (String rule : rules) {
            List<String> texts = found.stream()
                    .filter(pattern -> pattern.finding().ruleId().equals(rule))
                    .map(pattern -> pattern.finding().because().toUpperCase(Locale.ROOT))
                    .toList();
            List<String[]> expected = planted.stream()
                    .filter(line -> line.startsWith(rule + "|"))
                    .map(line -> line.substring(rule.length() + 1).split("\\|", -1))
                    .toList();
            int met = (int) expected.stream()
                    .filter(words -> texts.stream().anyMatch(text -> holds(text, words)))
                    .count();
            int ofPlanted = (int) found.stream()
                    .filter(pattern -> pattern.finding().ruleId().equals(rule))
                    .filter(pattern -> pattern.fact().rows().stream()
                            .anyMatch(row -> Long.parseLong(row.substring(row.indexOf(':') + 1)) > ordinaryLines))
                    .count();
            scores.put(rule, new Score(expected.size(), met, texts.size(), ofPlanted));
        }
        return scores;
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static void print(Map<String, Score> scores, long transactions) {
        System.out.printf(
                "%-46s %8s %8s %9s %9s %12s%n", "", "planted", "recall", "findings", "precision", "false/1,000");
        scores.forEach((rule, score) -> System.out.printf(
                Locale.ROOT,
                "%-46s %8d %7.1f%% %9d %8.1f%% %12.3f%n",
                rule,
                score.planted(),
                100 * score.recall(),
                score.findings(),
                100 * score.precision(),
                1000.0 * (score.findings() - score.ofPlanted()) / transactions));
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
