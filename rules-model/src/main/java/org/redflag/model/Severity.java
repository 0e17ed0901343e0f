package org.redflag.model;

/** How much a red flag weighs, in the project's own policy. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW
}
