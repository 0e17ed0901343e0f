package org.redflag.model;

/** A match with a listed party that somebody's record says is another; it takes the match's place, so that it is still seen. */
public record GoodGuyMatch(ListMatch match, GoodGuy goodGuy) {}
