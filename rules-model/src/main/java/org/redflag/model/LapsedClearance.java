package org.redflag.model;

/**
 * A record that would have cleared a match and no longer does; the match stands beside it.
 *
 * @param why it does not hold
 */
public record LapsedClearance(ListMatch match, Clearance clearance, String why) {}
