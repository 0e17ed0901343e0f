package org.redflag.kb.mutation;

import java.util.List;
import java.util.TreeMap;
import org.redflag.kb.Rulebook;

/** Prints the mutants of rules that no scenario notices: {@code MutationReport us/ear}, all rules without a path. */
public final class MutationReport {

    private MutationReport() {}

    public static void main(String[] arguments) {
        String under = arguments.length == 0 ? "" : arguments[0];
        List<FileResult> results = new MutationCheck(Rulebook.builtIn(), EquivalentMutants.builtIn()).run(under);
        for (FileResult result : results) {
            result.survivors().forEach(System.out::println);
        }
        TreeMap<String, int[]> folders = new TreeMap<>();
        for (FileResult result : results) {
            add(
                    result,
                    folders.computeIfAbsent(
                            result.file().substring(0, result.file().lastIndexOf('/')), f -> new int[3]));
            add(result, folders.computeIfAbsent("together", f -> new int[3]));
        }
        System.out.printf("%n%-24s %8s %10s %9s %7s%n", "", "noticed", "equivalent", "survived", "share");
        folders.forEach((folder, counts) -> System.out.printf(
                "%-24s %8d %10d %9d %6.1f%%%n",
                folder, counts[0], counts[1], counts[2], 100.0 * counts[0] / (counts[0] + counts[2])));
    }

    private static void add(FileResult result, int[] counts) {
        counts[0] += result.noticed();
        counts[1] += result.equivalent().size();
        counts[2] += result.survivors().size();
    }
}
