package org.redflag.model;

/**
 * A person of the transaction behind which the ownership data may know owners, but do not say so beyond doubt.
 *
 * @param person the party or bank whose owners are in question
 * @param name who it is that the data do not tell apart: the person itself or somebody behind it
 * @param why what is missing
 */
public record OwnershipUnclear(Person person, String name, String why) {}
