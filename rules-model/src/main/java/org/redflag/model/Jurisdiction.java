package org.redflag.model;

/** Whose law it is and who enforces it. */
public enum Jurisdiction {
    US_BIS(LegalSystem.US),
    US_OFAC(LegalSystem.US),
    US_FINCEN(LegalSystem.US),
    EU(LegalSystem.EU),
    UK(LegalSystem.GB),
    UN(LegalSystem.UN),
    POLICY(LegalSystem.POLICY);

    private final LegalSystem system;

    Jurisdiction(LegalSystem system) {
        this.system = system;
    }

    /** The law that the authority enforces. */
    public LegalSystem system() {
        return system;
    }
}
