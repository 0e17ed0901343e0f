package org.redflag.model;

/** What is dealt in, where it is no goods: a matter of the securities and debt that sanctions law names. */
public enum Instrument {
    NEW_EQUITY,
    PUBLIC_SECURITIES,
    SOVEREIGN_DEBT
}
