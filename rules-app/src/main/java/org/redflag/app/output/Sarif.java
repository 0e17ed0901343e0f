package org.redflag.app.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redflag.kb.verify.Fault;
import org.redflag.kb.verify.Problem;
import org.redflag.kb.verify.Problem.Severity;

/** Problems in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors show beside the lines. */
public final class Sarif {

    private static final JsonMapper JSON = new JsonMapper();

    private Sarif() {}

    /** One run with all problems. */
    public static String of(List<Problem> problems, String version) {
        Map<String, Object> driver = Map.of(
                "name",
                "redflag rules verify",
                "version",
                version,
                "rules",
                Arrays.stream(Fault.values()).map(Sarif::rule).toList());
        Map<String, Object> log = Map.of(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
                "version", "2.1.0",
                "runs",
                        List.of(Map.of(
                                "tool", Map.of("driver", driver),
                                "columnKind", "utf16CodeUnits",
                                "results", problems.stream().map(Sarif::result).toList())));
        try {
            return JSON.writer()
                            .with(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                            .with(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .writeValueAsString(log)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values can always be written", e);
        }
    }

    private static Map<String, Object> rule(Fault fault) {
        return Map.of(
                "id", fault.id(),
                "shortDescription", Map.of("text", fault.title()),
                "defaultConfiguration", Map.of("level", level(fault.severity())));
    }

    private static Map<String, Object> result(Problem problem) {
        return Map.of(
                "ruleId", problem.fault().id(),
                "level", level(problem.severity()),
                "message",
                        Map.of(
                                "text",
                                problem.message() + "; found: " + problem.found() + "; expected: "
                                        + problem.expected()),
                "locations",
                        List.of(Map.of(
                                "physicalLocation",
                                Map.of(
                                        "artifactLocation", Map.of("uri", problem.file()),
                                        "region", Map.of("startLine", problem.line())))));
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
