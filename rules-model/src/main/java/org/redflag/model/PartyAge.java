package org.redflag.model;

/**
 * How long ago a party was incorporated.
 *
 * @param months full months up to the day; below zero for one that is yet to be incorporated
 */
public record PartyAge(Party party, long months) {}
