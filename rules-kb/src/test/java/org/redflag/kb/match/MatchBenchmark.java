package org.redflag.kb.match;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.redflag.kb.SharedData;
import org.redflag.model.ListedParty;

/**
 * Prints how quickly names are found, beside other ways to find them; docs/measuring.md has the command.
 *
 * <p>Machines are shared, so each rate stands there twice: by the clock on the wall, and by the time that the thread had a
 * core to itself.
 */
public final class MatchBenchmark {

    private static final long SEED = 20260731;
    private static final LocalDate DAY = LocalDate.of(2026, 7, 31);
    private static final int NAMES = 5_000;
    private static final int RIVAL_NAMES = 200;
    private static final int BATCH = 20;
    private static final int BIG = 250_000;
    private static final int BUILDS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What a run of many names took. */
    private record Run(int names, long wall, long core, double p50, double p99, double p999, long hits) {

        double perSecond() {
            return names * 1e9 / wall;
        }

        double perSecondOfCore() {
            return names * 1e9 / core;
        }
    }

    private static int seconds;

    private MatchBenchmark() {}

    /**
     * Prints all figures.
     *
     * @param args {@code --seconds N} for each figure, {@code --rivals}, {@code --big}
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        for (String file : List.of(Samples.LIST, Samples.COMPANIES)) {
            if (!SharedData.has(file)) {
                MatchQuality.say("%s", SharedData.missing(file));
                return;
            }
        }
        List<String> options = Arrays.asList(args);
        seconds = MatchQuality.option(args, "--seconds", 3);
        List<ListedParty> parties = Samples.screeningList();
        List<String> listed = Samples.namesOf(parties);
        List<String> companies = Samples.companies();
        List<String> exact = Samples.draw(listed, NAMES, SEED);
        List<String> corrupted = Samples.corrupted(exact, SEED);
        MatchQuality.say(
                "list of %s, %d entries, %d names; a hit is a score from %.2f up; %d processors, load %.1f, Java %s",
                DAY,
                parties.size(),
                listed.size(),
                Bands.WEAK,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"));
        build(parties);
        NameIndex index = new NameIndex(parties);
        NameIndex forgetful = new NameIndex(
                parties, Lexicon.EMPTY, (words, entries, lexicon) -> new Vocabulary(words, entries, lexicon, 0));
        // What comes first must not pay for what the compiler has not seen yet.
        for (List<String> names : List.of(companies, corrupted, exact)) {
            run(Rivals.ours(index), names, seconds);
            run(Rivals.ours(forgetful), names, seconds);
        }
        head();
        report("companies, words remembered", Rivals.ours(index), companies);
        report("companies, nothing remembered", Rivals.ours(forgetful), companies);
        report("listed names with a slip, remembered", Rivals.ours(index), corrupted);
        report("listed names with a slip, not remembered", Rivals.ours(forgetful), corrupted);
        report("listed names, remembered", Rivals.ours(index), exact);
        report("listed names, not remembered", Rivals.ours(forgetful), exact);
        Matcher matcher = Matcher.of(parties);
        Rivals.Finder whole = name -> matcher.match(Parties.named(name), DAY).stream()
                .map(match -> match.listedName())
                .toList();
        report("companies, whole match with its grounds", whole, companies);
        report("listed names, whole match with its grounds", whole, exact);
        twoThreads(index, companies);
        if (options.contains("--big")) {
            big(parties, companies, corrupted, forgetful);
        }
        if (options.contains("--rivals")) {
            rivals(listed, index, forgetful, companies);
        }
    }

    private static void build(List<ListedParty> parties) {
        List<String> times = new ArrayList<>();
        long before = used();
        NameIndex index = new NameIndex(List.of());
        for (int i = 0; i < BUILDS; i++) {
            long start = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            index = new NameIndex(parties);
            times.add((System.nanoTime() - start) / 1_000_000 + " ms (core "
                    + (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000 + ")");
        }
        double megabytes = (used() - before) / 1e6;
        MatchQuality.say(
                "index of %d names built in %s; it holds %.1f MB",
                index.names().size(), String.join(", ", times), megabytes);
    }

    /** Bytes on the heap that something still refers to. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void head() {
        MatchQuality.say(
                "%n%-44s %7s %10s %10s %9s %9s %9s %7s",
                "", "asked", "names/s", "by core", "p50 us", "p99 us", "p99.9 us", "hits/1k");
    }

    private static Run report(String what, Rivals.Finder finder, List<String> names) {
        run(finder, names, seconds);
        Run run = run(finder, names, seconds);
        say(what, run);
        return run;
    }

    private static void say(String what, Run run) {
        MatchQuality.say(
                "%-44s %7d %10.0f %10.0f %9.1f %9.1f %9.1f %7.0f",
                what,
                run.names(),
                run.perSecond(),
                run.perSecondOfCore(),
                run.p50(),
                run.p99(),
                run.p999(),
                1000.0 * run.hits() / run.names());
    }

    /** Asks for the names over and over until the time is up. */
    private static Run run(Rivals.Finder finder, List<String> names, int forSeconds) {
        long[] times = new long[1024];
        int count = 0;
        long hits = 0;
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(forSeconds);
        long before = start;
        while (before < end) {
            hits += finder.find(names.get(count % names.size())).size();
            long now = System.nanoTime();
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count++] = now - before;
            before = System.nanoTime();
        }
        long wall = before - start;
        long core = Math.max(1, THREADS.getCurrentThreadCpuTime() - cpu);
        long[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return new Run(count, wall, core, micros(sorted, 0.5), micros(sorted, 0.99), micros(sorted, 0.999), hits);
    }

    private static double micros(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e3;
    }

    private static void twoThreads(NameIndex index, List<String> names) throws InterruptedException {
        Run one = run(Rivals.ours(index), names, seconds);
        Run[] runs = new Run[2];
        CountDownLatch ready = new CountDownLatch(runs.length);
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < runs.length; t++) {
            int own = t;
            Thread thread = new Thread(() -> {
                Rivals.Finder finder = Rivals.ours(index);
                ready.countDown();
                runs[own] = run(finder, names, seconds);
            });
            threads.add(thread);
            thread.start();
        }
        ready.await();
        for (Thread thread : threads) {
            thread.join();
        }
        double both = runs[0].perSecond() + runs[1].perSecond();
        double byCore = runs[0].perSecondOfCore() + runs[1].perSecondOfCore();
        MatchQuality.say(
                "two threads: %.0f names/s together, %.2f times one; by core %.0f, %.2f times one",
                both, both / one.perSecond(), byCore, byCore / one.perSecondOfCore());
    }

    private static void big(
            List<ListedParty> parties, List<String> companies, List<String> corrupted, NameIndex forgetful) {
        List<ListedParty> grown = Samples.grown(parties, BIG, SEED);
        MatchQuality.say(
                "%na list of %d names: %d listed ones and others made of their words",
                BIG, Samples.namesOf(parties).size());
        build(grown);
        NameIndex remembering = new NameIndex(grown);
        NameIndex index = new NameIndex(
                grown, Lexicon.EMPTY, (words, entries, lexicon) -> new Vocabulary(words, entries, lexicon, 0));
        head();
        report("companies, words remembered", Rivals.ours(remembering), companies);
        Run many = report("companies, nothing remembered", Rivals.ours(index), companies);
        Run few = report("  the same with the list as it is", Rivals.ours(forgetful), companies);
        Run manySlips = report("listed names with a slip, not remembered", Rivals.ours(index), corrupted);
        Run fewSlips = report("  the same with the list as it is", Rivals.ours(forgetful), corrupted);
        MatchQuality.say(
                "time for a name, long list to list as it is: companies %.2f (by core %.2f), with a slip %.2f (by core %.2f)",
                few.perSecond() / many.perSecond(),
                few.perSecondOfCore() / many.perSecondOfCore(),
                fewSlips.perSecond() / manySlips.perSecond(),
                fewSlips.perSecondOfCore() / manySlips.perSecondOfCore());
    }

    private static void rivals(List<String> listed, NameIndex index, NameIndex forgetful, List<String> companies)
            throws IOException {
        List<String> origins = Samples.draw(listed, RIVAL_NAMES, SEED + 1);
        List<String> slips = Samples.corrupted(origins, SEED);
        List<String> names = new ArrayList<>();
        List<String> clean = Samples.draw(companies, RIVAL_NAMES, SEED);
        for (int i = 0; i < RIVAL_NAMES; i++) {
            names.add(clean.get(i));
            names.add(slips.get(i));
        }
        MatchQuality.say(
                "%nthe same %d names, half of them companies and half listed names with a slip, one thread",
                names.size());
        head();
        Rivals.Finder lucene = Rivals.lucene(listed);
        Rivals.Finder jaroWinkler = Rivals.jaroWinkler(listed);
        Run ours = report("ours, words remembered", Rivals.ours(index), names);
        Run fresh = report("ours, nothing remembered", Rivals.ours(forgetful), names);
        Run byLucene = report("Lucene, two slips a word, best 50", lucene, names);
        Run byJaroWinkler = report("Jaro-Winkler with every name, from 0.85", jaroWinkler, names);
        long start = System.nanoTime();
        List<String> some = names.subList(0, BATCH);
        List<Collection<String>> batch = Rivals.intuit(listed, some);
        double each = (System.nanoTime() - start) / 1e9 / BATCH;
        int hits = batch.stream().mapToInt(Collection::size).sum();
        MatchQuality.say(
                "%-44s %7d %10.2f %60s", "fuzzy-matcher, one call for all", BATCH, 1 / each, 1000 * hits / BATCH);
        MatchQuality.say(
                "times quicker with words remembered (not): Lucene %.1f (%.1f), Jaro-Winkler %.0f (%.0f), fuzzy-matcher %.0f (%.0f)",
                ours.perSecondOfCore() / byLucene.perSecondOfCore(),
                fresh.perSecondOfCore() / byLucene.perSecondOfCore(),
                ours.perSecondOfCore() / byJaroWinkler.perSecondOfCore(),
                fresh.perSecondOfCore() / byJaroWinkler.perSecondOfCore(),
                ours.perSecondOfCore() * each,
                fresh.perSecondOfCore() * each);
        MatchQuality.say(
                "listed names with a slip that were found: ours %.3f, Lucene %.3f, Jaro-Winkler %.3f",
                found(Rivals.ours(index), slips, origins),
                found(lucene, slips, origins),
                found(jaroWinkler, slips.subList(0, 50), origins));
    }

    private static double found(Rivals.Finder finder, List<String> slips, List<String> origins) {
        Tally tally = new Tally();
        for (int i = 0; i < slips.size(); i++) {
            tally.add(finder.find(slips.get(i)).contains(origins.get(i)));
        }
        return tally.share();
    }
}
