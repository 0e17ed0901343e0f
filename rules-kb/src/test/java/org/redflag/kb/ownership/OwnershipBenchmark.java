package org.redflag.kb.ownership;

import java.lang.management.ManagementFactory;
import java.util.BitSet;
import java.util.Random;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.model.Control;
import org.redflag.model.Holding;
import org.redflag.model.NamedPerson;
import org.redflag.model.Share;

/** Prints how long graphs of owners take to close, and how much memory they take; docs/measuring.md has the command. */
public final class OwnershipBenchmark {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final int REPEATS = 5;
    private static final double MEGABYTE = 1 << 20;

    private OwnershipBenchmark() {}

    /** Prints a line for each size. */
    public static void main(String[] args) {
        say("one thread, at most %.0f MB of heap", Runtime.getRuntime().maxMemory() / MEGABYTE);
        say(
                "%10s %9s %9s %9s %9s %9s %9s %11s",
                "holdings", "build ms", "certain", "possible", "counting", "may count", "graph MB", "register ms");
        for (int holdings : SIZES) {
            measure(holdings);
        }
    }

    private static void measure(int holdings) {
        long before = used();
        long[] build = new long[REPEATS];
        long[] certainTimes = new long[REPEATS];
        long[] possibleTimes = new long[REPEATS];
        BitSet listed = listed(holdings);
        int certain = 0;
        int possible = 0;
        OwnershipGraph graph = graph(holdings);
        double megabytes = (used() - before) / MEGABYTE;
        for (int i = 0; i < REPEATS; i++) {
            long start = cpu();
            graph = graph(holdings);
            build[i] = cpu() - start;
            OwnershipFixpoint fixpoint = new OwnershipFixpoint(graph, Threshold.HALF_OR_MORE, false, false);
            start = cpu();
            certain = fixpoint.certain(listed).cardinality();
            certainTimes[i] = cpu() - start;
            start = cpu();
            possible = fixpoint.possible(listed).cardinality();
            possibleTimes[i] = cpu() - start;
        }
        say(
                "%10d %9.0f %9.1f %9.1f %9d %9d %9.0f %11.0f",
                graph.holdings(),
                least(build),
                least(certainTimes),
                least(possibleTimes),
                certain,
                possible,
                megabytes,
                register(holdings));
    }

    /** Owners come before those they own, but for one in a hundred, which closes a cycle; half as many persons as holdings. */
    private static OwnershipGraph graph(int holdings) {
        Random random = new Random(holdings);
        int persons = holdings / 2;
        OwnershipGraph.Builder builder = new OwnershipGraph.Builder(persons, holdings);
        for (int i = 0; i < holdings; i++) {
            int owner = random.nextInt(persons);
            int owned = random.nextInt(persons);
            if (owner > owned && random.nextInt(100) > 0) {
                int swap = owner;
                owner = owned;
                owned = swap;
            }
            Share least = share(random);
            builder.add(owner, owned, least, random.nextInt(10) == 0 ? Share.ALL : least, Control.NONE, 0);
        }
        return builder.build();
    }

    private static Share share(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Share.of(1, 3);
            case 1 -> Share.of(random.nextInt(10_001), 10_000);
            case 2 -> Share.HALF;
            default -> Share.percent(1 + random.nextInt(100));
        };
    }

    /** One person in a hundred. */
    private static BitSet listed(int holdings) {
        Random random = new Random(~(long) holdings);
        BitSet listed = new BitSet();
        for (int i = 0; i < holdings / 200; i++) {
            listed.set(random.nextInt(holdings / 2));
        }
        return listed;
    }

    /** How long a register of as many statements takes to be put together, names and all. */
    private static double register(int holdings) {
        long start = cpu();
        Random random = new Random(holdings);
        OwnershipRegister.Builder builder = new OwnershipRegister.Builder();
        for (int i = 0; i < holdings; i++) {
            builder.add(new Holding(
                    person(random.nextInt(holdings / 2)),
                    person(random.nextInt(holdings / 2)),
                    share(random),
                    null,
                    Control.NONE,
                    null,
                    null,
                    null,
                    null));
        }
        int size = builder.build("measured").size();
        return size == holdings ? (cpu() - start) / 1e6 : Double.NaN;
    }

    private static NamedPerson person(int number) {
        return NamedPerson.of("Company " + number + " Holding", "CY");
    }

    private static double least(long[] nanos) {
        long least = Long.MAX_VALUE;
        for (long each : nanos) {
            least = Math.min(least, each);
        }
        return least / 1e6;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(java.util.Locale.ROOT, format, values));
    }
}
