package org.redflag.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of one kind, printed in columns for people or as a JSON array for programs. */
final class Rows {

    /** How rows are printed. */
    enum As {
        TABLE,
        JSON
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> columns;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    Rows(String... columns) {
        this.columns = List.of(columns);
    }

    /** A row; what is absent stays empty. */
    void add(@Nullable Object... cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = cells[i];
            row.put(
                    columns.get(i),
                    cell == null || cell instanceof Number || cell instanceof Boolean || cell instanceof List<?>
                            ? cell
                            : cell.toString());
        }
        rows.add(row);
    }

    String text(As as) {
        return as == As.JSON ? json() : table();
    }

    private String json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values can always be written", e);
        }
    }

    private String table() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        for (Map<String, @Nullable Object> row : rows) {
            lines.add(columns.stream().map(column -> cell(row.get(column))).toList());
        }
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return lines.stream().map(line -> aligned(line, widths)).collect(Collectors.joining("\n"));
    }

    private static String aligned(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            text.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
        }
        return text.toString().stripTrailing();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> several) {
            return Terminal.printable(several.stream().map(Objects::toString).collect(Collectors.joining("; ")));
        }
        return value == null ? "-" : Terminal.printable(value.toString());
    }
}
