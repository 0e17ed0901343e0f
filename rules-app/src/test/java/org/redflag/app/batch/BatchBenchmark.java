package org.redflag.app.batch;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redflag.app.input.TransactionFile;
import org.redflag.app.output.DecisionFormat;
import org.redflag.app.output.DecisionJson;
import org.redflag.kb.Knowledge;
import org.redflag.kb.lists.ListLibrary;

/**
 * Prints how many transactions are decided in a second, from a CSV file to a JSONL file, all rules on.
 *
 * <p>The same book is decided several times in one process: the first rounds warm up. <i>tx/s</i> goes by the clock on
 * the wall, <i>us cpu</i> is processor time of the whole process for each transaction, which does not depend on what
 * else the machine does: so many microseconds allow 1,000,000 of them a second on each core.
 */
public final class BatchBenchmark {

    private BatchBenchmark() {}

    /** Options: {@code --book FILE --lists FILE --threads N --rounds N}. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        String lists = options.get("--lists");
        Knowledge knowledge = Knowledge.load(() ->
                lists == null ? ListLibrary.embedded() : ListLibrary.embedded().with(Path.of(lists)));
        int threads = Integer.parseInt(options.getOrDefault("--threads", "2"));
        int rounds = Integer.parseInt(options.getOrDefault("--rounds", "4"));
        System.out.printf(
                "%5s %12s %10s %10s %10s %8s%n", "round", "transactions", "tx/s", "us cpu", "MB out", "MB heap");
        for (int round = 1; round <= rounds; round++) {
            round(round, options.getOrDefault("--book", "book.csv"), knowledge, threads);
        }
    }

    private static void round(int round, String book, Knowledge knowledge, int threads) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<DecisionFormat> formats = List.of(DecisionJson.lines());
        Path target = Files.createTempFile("redflag-benchmark", ".jsonl");
        resetPeaks();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        long count;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                TransactionFile file = TransactionFile.open(book);
                Outlet outlet = new StreamOutlet(formats.get(0), out);
                DecisionPipeline pipeline = new DecisionPipeline(knowledge, threads, null, formats)) {
            pipeline.run(file.rows(), part -> append(part, outlet));
            outlet.finish();
            count = outlet.tally().decided();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuEach = (system.getProcessCpuTime() - cpu) / 1e3 / count;
        System.out.println(String.format(
                Locale.ROOT,
                "%5d %12d %10.0f %10.1f %10.1f %8d",
                round,
                count,
                count / seconds,
                cpuEach,
                Files.size(target) / 1e6,
                peak() >> 20));
        Files.delete(target);
    }

    private static void append(Part part, Outlet outlet) {
        try {
            outlet.append(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
