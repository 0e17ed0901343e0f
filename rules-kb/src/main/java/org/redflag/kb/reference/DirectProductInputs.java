package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redflag.model.Eccn;

/** The technology and software whose direct products each paragraph of 15 CFR 734.9 reaches. */
public final class DirectProductInputs {

    private static final char ANY = '?';

    private record Input(String mask, Period period) {}

    private final Map<String, List<Input>> byParagraph = new HashMap<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            byParagraph
                    .computeIfAbsent(row.text("paragraph"), paragraph -> new ArrayList<>())
                    .add(new Input(row.text("input"), row.period()));
        }
    }

    /** Whether any of some ECCNs is among the inputs of a paragraph, such as {@code (e)(1)}, on a day. */
    public boolean reaches(String paragraph, List<String> eccns, LocalDate day) {
        return byParagraph.getOrDefault(paragraph, List.of()).stream()
                .filter(input -> input.period.contains(day))
                .anyMatch(input -> eccns.stream().anyMatch(eccn -> matches(input.mask, Eccn.entry(eccn))));
    }

    /** {@code 9D610} against {@code ?D6??}. */
    private static boolean matches(String mask, String entry) {
        if (mask.length() != entry.length()) {
            return false;
        }
        for (int i = 0; i < mask.length(); i++) {
            if (mask.charAt(i) != ANY && mask.charAt(i) != entry.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
