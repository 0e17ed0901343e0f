package org.redflag.kb.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redflag.kb.rulebook.RulebookFiles;

/** For each rule and kind of fact, the fields that the conditions look at: what evidence must show. */
final class ConstrainedFields {

    static final String FILE = "fields.txt";

    private static final int COLUMNS = 3;

    private final Map<String, Map<String, List<String>>> byRule = new HashMap<>();

    static ConstrainedFields read(RulebookFiles files) {
        ConstrainedFields fields = new ConstrainedFields();
        files.text(FILE).lines().forEach(fields::add);
        return fields;
    }

    private void add(String line) {
        String[] columns = line.split("\t", COLUMNS);
        List<String> names = byRule.computeIfAbsent(columns[0], r -> new LinkedHashMap<>())
                .computeIfAbsent(columns[1], t -> new ArrayList<>());
        for (String name : columns[2].split(",", -1)) {
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
    }

    /** By simple name of the kind of fact. */
    Map<String, List<String>> of(String packageName, String rule) {
        return byRule.getOrDefault(packageName + "/" + rule, Map.of());
    }
}
