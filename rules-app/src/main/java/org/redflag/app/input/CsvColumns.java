package org.redflag.app.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redflag.model.io.TransactionColumns;

/**
 * What the columns of a table mean: paths into a transaction. {@code intermediateConsignee[2].name} is the second of
 * several; {@code note} is for people and is not read.
 */
final class CsvColumns {

    private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,2})]");
    private static final String IGNORED = "note";

    private final List<String> header;
    private final List<List<Step>> paths = new ArrayList<>();

    /**
     * One step of a path.
     *
     * @param number which of several, two digits wide; empty when there is only one
     */
    private record Step(String name, String number) {

        static Step of(String text) {
            Matcher number = NUMBER.matcher(text);
            return number.find()
                    ? new Step(text.substring(0, number.start()), pad(number.group(1)))
                    : new Step(text, "");
        }

        private static String pad(String number) {
            return number.length() < 2 ? "0" + number : number;
        }
    }

    CsvColumns(String file, List<String> header) {
        this.header = header.stream().map(String::strip).toList();
        Set<String> known = Set.copyOf(TransactionColumns.all());
        List<String> seen = new ArrayList<>();
        for (String name : header) {
            String column = name.strip();
            if (seen.contains(column)) {
                throw new UnusableInput(file + " line 1: column '" + column + "' stands there twice; remove one");
            }
            seen.add(column);
            if (column.equals(IGNORED)) {
                paths.add(List.of());
            } else if (known.contains(NUMBER.matcher(column).replaceAll(""))) {
                paths.add(Arrays.stream(column.split("\\.", -1)).map(Step::of).toList());
            } else {
                throw new UnusableInput(file + " line 1: there is no column '" + column + "'; " + advice(column));
            }
        }
        for (String needed : List.of("id", "date")) {
            if (!seen.contains(needed)) {
                throw new UnusableInput(
                        file + " line 1: column '" + needed + "' is missing; every transaction needs it");
            }
        }
    }

    private static String advice(String column) {
        String nearest = TransactionColumns.all().stream()
                .min(Comparator.comparingInt(known ->
                        distance(known.toLowerCase(java.util.Locale.ROOT), column.toLowerCase(java.util.Locale.ROOT))))
                .orElse("id");
        return "did you mean '" + nearest + "'? `redflag schema --columns` lists them all, 'note' is free for remarks";
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    int size() {
        return header.size();
    }

    /** Whether a row is the header again. */
    boolean isHeader(List<String> cells) {
        if (cells.size() != header.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).strip().equals(header.get(i))) {
                return false;
            }
        }
        return true;
    }

    String cell(List<String> cells, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    /** The row as a tree; empty cells are absent. */
    Map<String, Object> tree(List<String> cells) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            String value = cells.get(i).strip();
            if (!value.isEmpty() && !paths.get(i).isEmpty()) {
                put(tree, paths.get(i), value);
            }
        }
        tree.replaceAll((key, value) -> inOrder(value));
        return tree;
    }

    @SuppressWarnings("unchecked") // every inner node is a map that this method made
    private static void put(Map<String, Object> tree, List<Step> path, String value) {
        Map<String, Object> node = tree;
        for (int i = 0; i < path.size() - 1; i++) {
            Step step = path.get(i);
            if (!step.number().isEmpty()) {
                node = (Map<String, Object>) node.computeIfAbsent(step.name(), k -> new Numbered());
                node = (Map<String, Object>) node.computeIfAbsent(step.number(), k -> new LinkedHashMap<>());
            } else {
                Object child = node.computeIfAbsent(step.name(), k -> new LinkedHashMap<String, Object>());
                // A place is one text, or an object when more than its country is given.
                if (!(child instanceof Map)) {
                    child = new LinkedHashMap<>(Map.of("country", child));
                    node.put(step.name(), child);
                }
                node = (Map<String, Object>) child;
            }
        }
        String last = path.get(path.size() - 1).name();
        Object there = node.get(last);
        if (there instanceof Map) {
            ((Map<String, Object>) there).put("country", value);
        } else {
            node.put(last, value);
        }
    }

    private static Object inOrder(Object value) {
        return value instanceof Numbered several ? List.copyOf(several.values()) : value;
    }

    /** Persons of one role, by their numbers. */
    private static final class Numbered extends TreeMap<String, Object> {
        private static final long serialVersionUID = 1L;
    }
}
