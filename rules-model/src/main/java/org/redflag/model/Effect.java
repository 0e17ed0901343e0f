package org.redflag.model;

/** What a rule concludes. */
public enum Effect {
    BLOCKED,
    PROHIBITED,
    LICENSE_REQUIRED,
    SECONDARY_SANCTIONS_EXPOSURE,
    RED_FLAG,
    DATA_MISSING,
    NOTICE
}
