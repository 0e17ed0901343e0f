package org.redflag.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redflag.model.Authorization;
import org.redflag.model.Decision;
import org.redflag.model.Finding;
import org.redflag.model.OpenQuestion;

/** Decisions as CSV, a row for each transaction. */
public final class CsvWriter implements DecisionWriter {

    private static final List<String> HEADER = List.of(
            "transactionId",
            "asOf",
            "disposition",
            "findings",
            "reasons",
            "authorizations",
            "openQuestions",
            "notScreened",
            "jurisdictions",
            "knowledge");

    private final de.siegmar.fastcsv.writer.CsvWriter csv;
    private final Writer out;

    public CsvWriter(Writer out) {
        this.out = out;
        csv = de.siegmar.fastcsv.writer.CsvWriter.builder().build(out);
    }

    @Override
    public void begin() {
        csv.writeRecord(HEADER);
    }

    @Override
    public void write(Decision decision) {
        csv.writeRecord(Stream.of(
                        decision.transactionId(),
                        decision.asOf().toString(),
                        decision.disposition().name(),
                        decision.findings().stream()
                                .map(Finding::ruleId)
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        decision.findings().stream()
                                .map(finding -> finding.title() + " (" + finding.citation() + ")")
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        decision.authorizations().stream()
                                .map(Authorization::ruleId)
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        decision.openQuestions().stream()
                                .map(OpenQuestion::ruleId)
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        decision.notScreened().stream()
                                .map(check -> check.check() + " " + check.reason())
                                .collect(Collectors.joining("; ")),
                        SideBySideText.cell(decision),
                        decision.knowledge().digest())
                .map(CsvWriter::harmless)
                .toList());
    }

    /** A cell that a spreadsheet would run as a formula is made a text. */
    static String harmless(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        char c = cell.charAt(0);
        return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' ? "'" + cell : cell;
    }

    @Override
    public void end() throws IOException {
        csv.flush();
        out.flush();
    }
}
