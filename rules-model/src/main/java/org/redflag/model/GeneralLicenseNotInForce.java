package org.redflag.model;

/**
 * A general license that the parties rely on and that does not help on the day.
 *
 * @param unknown whether the table of general licenses does not have it at all
 */
public record GeneralLicenseNotInForce(License license, boolean unknown) {}
