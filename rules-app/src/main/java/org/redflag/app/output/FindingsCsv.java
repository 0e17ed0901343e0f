package org.redflag.app.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.redflag.model.Decision;
import org.redflag.model.Finding;

/** The findings of decisions as CSV, a row for each. */
public final class FindingsCsv implements DecisionFormat {

    private static final List<String> HEADER = List.of(
            "transactionId",
            "asOf",
            "disposition",
            "ruleId",
            "title",
            "effect",
            "severity",
            "jurisdiction",
            "citation",
            "because",
            "nextStep",
            "reviewPolicy",
            "unverified");

    private final Cells cells;

    /** Writes findings; raw ones leave cells as they are that a spreadsheet would run as formulas. */
    public FindingsCsv(boolean raw) {
        cells = new Cells(raw);
    }

    @Override
    public String head() {
        return cells.row(HEADER);
    }

    @Override
    public void write(Decision decision, OutputStream out) throws IOException {
        for (Finding finding : decision.findings()) {
            cells.write(
                    List.of(
                            decision.transactionId(),
                            decision.asOf().toString(),
                            decision.disposition().name(),
                            finding.ruleId(),
                            finding.title(),
                            finding.effect().name(),
                            finding.severity() == null ? "" : finding.severity().name(),
                            finding.jurisdiction().name(),
                            finding.citation(),
                            finding.because(),
                            finding.nextStep(),
                            Objects.requireNonNullElse(finding.reviewPolicy(), ""),
                            Objects.requireNonNullElse(finding.unverified(), "")),
                    out);
        }
    }
}
