package org.redflag.model;

/** What all findings together make of a transaction, the gravest first. */
public enum Disposition {
    BLOCKED,
    PROHIBITED,
    LICENSE_REQUIRED,
    NOT_SCREENED,
    HOLD,
    REVIEW,
    CLEAR;

    /** The graver of the two. */
    public Disposition or(Disposition other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
