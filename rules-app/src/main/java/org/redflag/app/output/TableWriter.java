package org.redflag.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redflag.model.Authorization;
import org.redflag.model.Decision;
import org.redflag.model.Disposition;
import org.redflag.model.Finding;
import org.redflag.model.FlagWeighing;
import org.redflag.model.NotScreened;
import org.redflag.model.OpenQuestion;

/** Decisions for people: each transaction with its disposition, and below it why, by which law, and what to do. */
public final class TableWriter {

    private static final String INDENT = "    ";

    private final Writer out;
    private final Colors colors;
    private final int width;

    TableWriter(Writer out, boolean colored, int width) {
        this.out = out;
        this.colors = new Colors(colored);
        this.width = width;
    }

    void write(Decision decision) throws IOException {
        line(colors.of(decision.disposition(), pad(decision.disposition().name())) + "  "
                + colors.bold(printable(decision.transactionId())) + "  as of " + decision.asOf());
        if (decision.disposition() == Disposition.CLEAR && decision.findings().isEmpty()) {
            line(INDENT + "nothing found");
        }
        // Findings of one rule differ only in their facts, so the rule is said once.
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        decision.findings().forEach(finding -> byRule.computeIfAbsent(finding.ruleId(), r -> new ArrayList<>())
                .add(finding));
        for (List<Finding> findings : byRule.values()) {
            findings(findings);
        }
        for (Authorization authorization : decision.authorizations()) {
            wrapped("+ ", "AUTHORIZATION  " + authorization.title() + "  [" + authorization.citation() + "]");
            wrapped("  ", "answers " + String.join(", ", authorization.answers()) + "; " + authorization.nextStep());
        }
        for (OpenQuestion question : decision.openQuestions()) {
            wrapped("? ", "MAY FIT  " + question.title() + "  [" + question.citation() + "]");
            wrapped("  ", "would answer " + String.join(", ", question.mayAnswer()) + "; ask: " + question.ask());
        }
        for (String line : SideBySideText.lines(decision)) {
            wrapped("| ", line);
        }
        FlagWeighing flags = decision.flags();
        if (flags != null) {
            wrapped(
                    "= ",
                    "FLAGS  " + flags.because() + "  [" + flags.policy() + ", decided " + flags.decided() + " by "
                            + flags.author() + ": policy, not law]");
        }
        for (NotScreened check : decision.notScreened()) {
            wrapped("! ", "NOT SCREENED  " + check.check() + " " + check.reason() + "; " + check.cure());
        }
        out.write('\n');
    }

    private void findings(List<Finding> findings) throws IOException {
        Finding first = findings.get(0);
        wrapped("* ", first.effect() + severity(first) + "  " + first.title() + "  [" + first.citation() + "]");
        for (Finding finding : findings) {
            wrapped("  ", finding.because());
        }
        String policy = first.reviewPolicy() == null ? "" : "Review policy: " + first.reviewPolicy() + ". ";
        wrapped("  ", policy + "-> " + first.nextStep());
        if (first.unverified() != null) {
            wrapped("  ", "Unverified: " + first.unverified());
        }
    }

    private static String severity(Finding finding) {
        return finding.severity() == null ? "" : " " + finding.severity();
    }

    private static String pad(String text) {
        return String.format("%-16s", text);
    }

    private void wrapped(String mark, String text) throws IOException {
        StringBuilder lines = new StringBuilder();
        Wrap.append(lines, INDENT + mark, INDENT + "  ", printable(text), width);
        out.append(lines);
    }

    /** Names come from outside: a control character in one must not steer the terminal. */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private void line(String text) throws IOException {
        out.write(text.stripTrailing());
        out.write('\n');
    }
}
