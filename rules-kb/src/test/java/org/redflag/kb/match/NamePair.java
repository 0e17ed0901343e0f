package org.redflag.kb.match;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.SharedData;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Two names that somebody says are, or are not, the same party's. */
record NamePair(String first, String second, boolean same, String kind) {

    static final String BENCH = "labelled/name_bench_half.csv";
    static final String CHECKS = "labelled/entity_bench_checks.yml";

    static List<NamePair> bench() throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(BENCH))) {
            for (NamedCsvRecord row : csv) {
                boolean same = row.getField("is_match").equals("true");
                pairs.add(new NamePair(row.getField("name1"), row.getField("name2"), same, row.getField("case_group")));
            }
        }
        return pairs;
    }

    static List<NamePair> checks() throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        Object file =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(SharedData.file(CHECKS)));
        for (Object check : (List<?>) ((Map<?, ?>) file).get("checks")) {
            Map<?, ?> fields = (Map<?, ?>) check;
            String query = name((Map<?, ?>) fields.get("query"));
            String candidate = name((Map<?, ?>) fields.get("candidate"));
            if (query != null && candidate != null) {
                pairs.add(new NamePair(
                        query,
                        candidate,
                        Boolean.TRUE.equals(fields.get("match")),
                        String.valueOf(fields.get("schema"))));
            }
        }
        return pairs;
    }

    private static @Nullable String name(Map<?, ?> entity) {
        if (entity.get("name") != null) {
            return String.valueOf(entity.get("name"));
        }
        List<String> parts = new ArrayList<>();
        for (String part : List.of("firstName", "middleName", "fatherName", "lastName")) {
            if (entity.get(part) != null) {
                parts.add(String.valueOf(entity.get(part)));
            }
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    static List<NamePair> hardCases() throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(NamePair.class.getResourceAsStream("hard-cases.csv"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : csv) {
                boolean same = row.getField("same party").equals("yes");
                pairs.add(new NamePair(row.getField("name"), row.getField("listed name"), same, row.getField("class")));
            }
        }
        return pairs;
    }
}
