package org.redflag.model;

/** Whose law it is and who enforces it. */
public enum Jurisdiction {
    US_BIS,
    US_OFAC,
    US_FINCEN,
    EU,
    UK,
    UN,
    POLICY
}
