package org.redflag.model;

/** How surely a person is the one on the list. */
public enum MatchStrength {
    /** The same official number. */
    IDENTIFIER,
    /** The same name, but for spelling that does not tell persons apart. */
    STRONG,
    /** A name so like it that somebody must look. */
    WEAK
}
