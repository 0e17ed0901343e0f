package org.redflag.model;

/** Whose law it is, whatever authority enforces it; what people set side by side. */
public enum LegalSystem {
    US,
    EU,
    GB,
    UN,
    /** No law: this project's own policy, and lists of one's own. */
    POLICY
}
