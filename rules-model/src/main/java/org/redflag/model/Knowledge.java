package org.redflag.model;

/** How much the exporter knows of a circumstance, after 15 CFR 772.1. */
public enum Knowledge {
    KNOWN,
    REASON_TO_KNOW,
    SUSPECTED,
    CANNOT_DETERMINE
}
