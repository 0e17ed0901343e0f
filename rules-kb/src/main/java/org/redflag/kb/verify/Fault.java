package org.redflag.kb.verify;

import org.redflag.kb.verify.Problem.Severity;

/** The kinds of fault that a rulebook is searched for. */
public enum Fault {
    SYNTAX(Severity.ERROR, "A file cannot be read"),
    FORBIDDEN(Severity.ERROR, "A rule uses what rules may not use"),
    HEADER(Severity.ERROR, "A header lacks a word, repeats one or has one that is not known"),
    CITATION(Severity.ERROR, "A citation has not the form of its kind of law"),
    DATES(Severity.ERROR, "A day is no day, or a period ends before it begins"),
    PLACE(Severity.ERROR, "Id, package and path of a rule differ, or a file stands alone"),
    OVERLAP(Severity.ERROR, "Two versions hold on one day"),
    GAP(Severity.NOTE, "Between two versions neither holds"),
    DUPLICATE(Severity.ERROR, "Two rules ask for the same and say the same"),
    SUBSUMED(Severity.NOTE, "A rule says nothing that a wider one does not say too"),
    CONTRADICTION(Severity.ERROR, "Two rules ask for the same and say different things"),
    NEVER_FIRES(Severity.ERROR, "A rule cannot conclude anything"),
    ALWAYS_TRUE(Severity.WARNING, "A test that every fact passes"),
    UNKNOWN_ID(Severity.ERROR, "A table, list, rule, field or code does not exist"),
    TABLE_PERIODS(Severity.ERROR, "Rows of a table overlap in time"),
    TABLE_GAP(Severity.NOTE, "A table has a hole in time"),
    TABLE_ROW(Severity.ERROR, "A row of a table cannot be read"),
    SOURCE(Severity.ERROR, "A table has no source, or differs from what its source says"),
    STALE_SOURCE(Severity.WARNING, "A source was read long ago"),
    SCENARIO(Severity.ERROR, "A rule is not held by scenarios"),
    COVERAGE(Severity.ERROR, "Nobody says what a regime does not cover"),
    ORDER(Severity.ERROR, "A rule that infers does not go before those that ask for its absence"),
    UNVERIFIED(Severity.NOTE, "A rule rests on a fact that nobody has verified");

    private final Severity severity;
    private final String title;

    Fault(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    public Severity severity() {
        return severity;
    }

    /** One sentence about the kind of fault. */
    public String title() {
        return title;
    }

    /** As it is named on the command line and in reports, {@code never-fires}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
