package org.redflag.model;

/**
 * A record that would have explained a match away and no longer does; the match stands beside it.
 *
 * @param why it does not hold
 */
public record LapsedGoodGuy(ListMatch match, GoodGuy goodGuy, String why) {}
