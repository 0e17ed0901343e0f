package org.redflag.kb.mutation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Mutants that change nothing, each with the reason why no scenario can notice it; edited by hand and reviewed. */
public final class EquivalentMutants {

    private static final String BUILT_IN = "/org/redflag/mutation/equivalent-mutants.csv";

    private final Map<String, String> reasons = new LinkedHashMap<>();

    private EquivalentMutants() {}

    public static EquivalentMutants none() {
        return new EquivalentMutants();
    }

    public static EquivalentMutants builtIn() {
        InputStream in = EquivalentMutants.class.getResourceAsStream(BUILT_IN);
        if (in == null) {
            throw new IllegalStateException(BUILT_IN + " is missing from the program; build it again");
        }
        EquivalentMutants equivalents = new EquivalentMutants();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(equivalents::add);
        } catch (IOException e) {
            throw new UncheckedIOException(BUILT_IN + " cannot be read", e);
        }
        return equivalents;
    }

    private void add(NamedCsvRecord row) {
        String reason = row.getField("reason").strip();
        if (reason.isEmpty()) {
            throw new IllegalStateException(
                    BUILT_IN + " line " + row.getStartingLineNumber() + ": says no reason why nothing can notice it");
        }
        reasons.put(key(row.getField("file"), row.getField("effective"), row.getField("change")), reason);
    }

    boolean contain(Mutant mutant) {
        return reasons.containsKey(key(mutant));
    }

    /** Rows that stand for no mutant which survives. */
    public Set<String> unused(List<FileResult> results) {
        Set<String> unused = new TreeSet<>(reasons.keySet());
        results.forEach(result -> result.equivalent().forEach(mutant -> unused.remove(key(mutant))));
        return unused;
    }

    private static String key(Mutant mutant) {
        return key(mutant.file(), mutant.original().header().effective().toString(), mutant.change());
    }

    private static String key(String file, String effective, String change) {
        return file + " since " + effective + ": " + change;
    }
}
