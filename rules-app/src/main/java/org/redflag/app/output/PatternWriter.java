package org.redflag.app.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redflag.model.Finding;
import org.redflag.model.NotScreened;
import org.redflag.model.Pattern;

/** Writes the patterns of a book for people and for programs. */
public final class PatternWriter {

    /** Of each rule, for people; programs get all. */
    private static final int SHOWN = 20;

    private static final ObjectWriter JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build()
            .writer()
            .without(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final List<Pattern> patterns;
    private final List<NotScreened> notScreened;
    private final LocalDate asOf;

    public PatternWriter(List<Pattern> patterns, List<NotScreened> notScreened, LocalDate asOf) {
        this.patterns = List.copyOf(patterns);
        this.notScreened = List.copyOf(notScreened);
        this.asOf = asOf;
    }

    /** One document. */
    public void json(Writer out) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asOf", asOf.toString());
        document.put("patterns", patterns.stream().map(Pattern::finding).toList());
        document.put("notScreened", notScreened);
        JSON.writeValue(out, document);
        out.write('\n');
        out.flush();
    }

    /** A line for each pattern, and one for each check that could not run. */
    public void lines(Writer out) throws IOException {
        for (Pattern pattern : patterns) {
            JSON.writeValue(out, pattern.finding());
            out.write('\n');
        }
        for (NotScreened check : notScreened) {
            JSON.writeValue(out, Map.of("notScreened", check));
            out.write('\n');
        }
        out.flush();
    }

    /** A row for each pattern, and one for each check that could not run. */
    public void csv(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("rule", "effect", "severity", "pattern", "because", "rows", "citation", "nextStep");
        for (Pattern pattern : patterns) {
            Finding finding = pattern.finding();
            row(
                    csv,
                    finding.ruleId(),
                    finding.effect().name(),
                    finding.severity() == null ? "" : finding.severity().name(),
                    finding.title(),
                    finding.because(),
                    String.join("; ", pattern.fact().rows()),
                    finding.citation(),
                    finding.nextStep());
        }
        for (NotScreened check : notScreened) {
            row(csv, "", "NOT_SCREENED", "", check.check(), check.reason(), "", "", check.cure());
        }
        csv.flush();
        out.flush();
    }

    private static void row(CsvWriter csv, String... cells) {
        csv.writeRecord(Arrays.stream(cells).map(Cells::harmless).toList());
    }

    /** For people: each rule once, its patterns below it. */
    public void table(Writer out, int width) throws IOException {
        Map<String, List<Pattern>> rules = new LinkedHashMap<>();
        patterns.forEach(pattern -> rules.computeIfAbsent(pattern.finding().ruleId(), r -> new ArrayList<>())
                .add(pattern));
        for (List<Pattern> some : rules.values()) {
            Finding first = some.get(0).finding();
            String severity = first.severity() == null ? "" : " " + first.severity();
            wrapped(
                    out,
                    "* ",
                    first.effect() + severity + "  " + first.title() + "  [" + first.citation() + "]",
                    width);
            for (Pattern pattern : some.subList(0, Math.min(SHOWN, some.size()))) {
                String rows = pattern.fact().rows().isEmpty()
                        ? ""
                        : " Rows: " + String.join(", ", pattern.fact().rows()) + ".";
                wrapped(out, "  - ", pattern.finding().because() + rows, width);
            }
            if (some.size() > SHOWN) {
                wrapped(out, "  - ", "and " + (some.size() - SHOWN) + " more, which the other formats name", width);
            }
            wrapped(out, "  ", "-> " + first.nextStep(), width);
            out.write('\n');
        }
        for (NotScreened check : notScreened) {
            wrapped(out, "! ", "NOT SCREENED  " + check.check() + " " + check.reason() + "; " + check.cure(), width);
        }
        out.flush();
    }

    private static void wrapped(Writer out, String mark, String text, int width) throws IOException {
        StringBuilder lines = new StringBuilder();
        Wrap.append(lines, mark, " ".repeat(mark.length()), TableWriter.printable(text), width);
        out.append(lines);
    }
}
