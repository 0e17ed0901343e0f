package org.redflag.app.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.redflag.model.Authorization;
import org.redflag.model.Decision;
import org.redflag.model.Finding;
import org.redflag.model.OpenQuestion;

/** Decisions as CSV, a row for each transaction. */
public final class DecisionCsv implements DecisionFormat {

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

    private final Cells cells;

    /** Writes decisions; raw ones leave cells as they are that a spreadsheet would run as formulas. */
    public DecisionCsv(boolean raw) {
        cells = new Cells(raw);
    }

    @Override
    public String head() {
        return cells.row(HEADER);
    }

    @Override
    public void write(Decision decision, OutputStream out) throws IOException {
        cells.write(
                List.of(
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
                        decision.knowledge().digest()),
                out);
    }
}
