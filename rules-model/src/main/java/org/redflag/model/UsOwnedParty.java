package org.redflag.model;

/**
 * A party outside the United States that persons in it own or control.
 *
 * @param certain whether the facts show it; otherwise a share decides that nobody knows
 */
public record UsOwnedParty(Party party, boolean certain, String basis) {}
